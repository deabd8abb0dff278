### Rechten die bij elk platform gelden: één bericht per uitspraak van `facts/general/rights.toml`.

# Staat waar in andere antwoorden een platform en zijn wijziging staan.
general-rights-name = Alle platforms

## Hoe je bezwaar maakt

general-rights-object = In de EU, de EER en het VK mag je altijd bezwaar maken als een bedrijf zich beroept op gerechtvaardigd belang (artikel 21 AVG). Het moet dan stoppen, tenzij het zelf dwingende redenen aantoont. Veel platforms hebben daarvoor een schakelaar of een formulier.
general-rights-object-in-switzerland = In Zwitserland mag niemand je gegevens tegen je uitdrukkelijke wil verwerken zonder reden die dat rechtvaardigt (artikelen 30 en 31 van de Zwitserse wet op de gegevensbescherming). Ook daar kun je het een platform dus verbieden.
general-rights-object-to-ads = Tegen direct marketing telt een bezwaar altijd, zonder opgaaf van redenen (artikel 21 lid 2 en 3 AVG).

## Grondslagen

general-rights-legitimate-interests = Met “gerechtvaardigd belang” (artikel 6 lid 1 onder f AVG) mag een bedrijf gegevens gebruiken zonder het te vragen, zolang jouw belangen en rechten niet zwaarder wegen. Het moet je dan wel wijzen op je recht van bezwaar.
general-rights-consent = Toestemming (artikel 6 lid 1 onder a en artikel 7 AVG) wordt vooraf gevraagd en kan altijd worden ingetrokken: opt-in. Bij opt-out gebeurt het tot je bezwaar maakt.

## Wat een bezwaar doet

general-rights-after-objecting = Na een bezwaar volgens artikel 21 AVG mogen de gegevens niet meer voor dat doel worden gebruikt, tenzij het bedrijf dwingende redenen aantoont die zwaarder wegen dan de jouwe.
general-rights-erasure = In de EU, de EER en het VK kun je ook vragen gegevens te wissen, bijvoorbeeld na een geslaagd bezwaar (artikel 17 AVG). Wat er gebeurt met een model dat ermee is getraind, zegt de AVG niet.

## Hoelang het mag duren

general-rights-one-month = In de EU, de EER en het VK moet een bedrijf een verzoek binnen een maand beantwoorden; is het ingewikkeld, dan mag het twee maanden langer duren en moet het dat melden (artikel 12 lid 3 AVG).

## Klachten

general-rights-complaint = In de EU, de EER en het VK kun je gratis een klacht indienen bij een privacytoezichthouder: meestal die van het land waar je woont of werkt (artikel 77 AVG).
general-rights-complaint-in-germany = In Duitsland neemt de toezichthouder van je eigen deelstaat klachten over bedrijven aan, niet de federale toezichthouder.
general-rights-complaint-in-switzerland = In Zwitserland kun je een overtreding melden bij de federale privacytoezichthouder (FDPIC), die een onderzoek kan openen, en naar een civiele rechter gaan (artikelen 32 en 49 van de Zwitserse wet op de gegevensbescherming).
general-rights-unanswered = Je kunt ook naar de rechter, of je nu een klacht hebt ingediend of niet (artikel 79 AVG). Vraag een advocaat of een consumentenorganisatie of dat de moeite waard is.

## Waar het staat

general-rights-stated = Het staat in de AVG, in de UK GDPR en, voor Zwitserland, in de Zwitserse wet op de gegevensbescherming.
