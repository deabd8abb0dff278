### De Hiring Assistant van LinkedIn: één bericht per uitspraak en per gebied van `facts/linkedin/hiring-assistant.toml`.
### Van dit feit is geen dag bekend, dus heeft geen bericht een variabele.

# Staat achter “LinkedIn:”.
linkedin-hiring-assistant-name = Hiring Assistant

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt.

linkedin-hiring-assistant-scope-europe = LinkedIns Europese privacyverklaring noemt hem bij de AI-functies. Je kunt bezwaar maken met een formulier; de schakelaar voor AI-training stopt hem niet.
linkedin-hiring-assistant-scope-rest = LinkedIns productpagina spreekt van gegevens van meer dan een miljard leden, en volgens het privacybeleid mag LinkedIn leden aanbevelen aan recruiters. Een lijst per regio is niet gevonden.

## Wat het is

linkedin-hiring-assistant-what = Hiring Assistant is LinkedIns AI voor recruiters: die vergelijkt profielen en cv’s van leden met wat een functie vraagt, vat samen en legt uit wie zou kunnen passen. Dit is een gebruik van je gegevens, geen training van AI.
linkedin-hiring-assistant-choice = Het staat standaard aan, en de schakelaar voor AI-training stopt het niet. In de EU, de EER, Zwitserland en het VK kun je bezwaar maken met een formulier.

## Hoe je bezwaar maakt

linkedin-hiring-assistant-form = In de EU, de EER, Zwitserland en het VK maak je bezwaar met LinkedIns formulier (artikel 21 AVG); de schakelaar voor AI-training stopt dit niet. LinkedIns helppagina vertelt meer over je rechten.
linkedin-hiring-assistant-less-data = Je kunt hem ook minder geven: volgens de Europese privacyverklaring leest hij alleen ingevulde delen van je profiel, en cv’s en antwoorden op selectievragen alleen als je ze beschikbaar hebt gesteld.
linkedin-hiring-assistant-ask-elsewhere = Buiten de EU, de EER, Zwitserland en het VK kun je LinkedIn volgens het privacybeleid vragen sommige of al je gegevens niet meer te gebruiken; een recht van bezwaar volgens de AVG is er daar niet.

## Wanneer

linkedin-hiring-assistant-no-day = LinkedIns Europese privacyverklaring noemt Hiring Assistant zeker sinds de versie van 27 februari 2025. Er is geen laatste dag om bezwaar te maken; in de EU, de EER, Zwitserland en het VK kan dat altijd.

## Welke gegevens

linkedin-hiring-assistant-profile = Uit je profiel, volgens de Europese privacyverklaring: werkervaring, locatie, opleiding, vaardigheden, samenvatting, certificaten en licenties, vrijwilligerswerk, publicaties en patenten.
linkedin-hiring-assistant-made-available = Ook, volgens de Europese privacyverklaring: je status “Open to Work” (Engels) met je voorkeuren, en je cv’s en antwoorden op selectievragen als je die beschikbaar hebt gesteld.

## Privéberichten

linkedin-hiring-assistant-messages-not-listed = Volgens de lijst in LinkedIns Europese privacyverklaring horen berichten niet bij de gegevens die Hiring Assistant gebruikt.

## De grondslag

linkedin-hiring-assistant-legitimate-interests = In de EU, de EER, Zwitserland en het VK beroept LinkedIn zich op gerechtvaardigd belang, niet op toestemming. Je kunt altijd bezwaar maken.

## Oudere gegevens

linkedin-hiring-assistant-any-time = Het is niet te laat: in de EU, de EER, Zwitserland en het VK kun je altijd bezwaar maken.

## Wat een bezwaar doet

linkedin-hiring-assistant-weighed = Een bezwaar is geen schakelaar: volgens de Europese privacyverklaring beoordeelt LinkedIn het en kan het worden afgewezen, bijvoorbeeld om een dwingend belang.
linkedin-hiring-assistant-not-the-training-switch = **Gegevens voor verbetering van generatieve AI** uitzetten stopt Hiring Assistant niet: die schakelaar gaat over de training van AI die content maakt, niet over het gebruik van je profiel.

## Wie de gegevens krijgt

linkedin-hiring-assistant-recruiters = Bedrijven die personeel zoeken met LinkedIns producten Recruiter en Jobs: ze zien welke leden bij een functie passen, met een samenvatting en uitleg door AI.

## Waarom

linkedin-hiring-assistant-reason = LinkedIn noemt als redenen: makkelijker personeel en werk zoeken, klanten die sneller geschikte kandidaten vinden, leden die worden gevonden voor passend werk, en een bredere keuze met ook ondervertegenwoordigde groepen.

## Klachten en rechtsmiddelen

linkedin-hiring-assistant-object = In de EU, de EER, Zwitserland en het VK: stuur eerst het bezwaarformulier. Helpt dat niet, dan kun je een klacht indienen bij je privacytoezichthouder.

## Waar het staat

linkedin-hiring-assistant-stated = Het staat in LinkedIns Europese privacyverklaring (European Regional Privacy Notice), in de rij over AI-functies; daarnaast heeft LinkedIn er een helppagina en een productpagina over.

## Of er mensen meelezen

linkedin-hiring-assistant-people-decide = LinkedIn zegt dat Hiring Assistant zelf geen beslissingen neemt: recruiters stellen de eisen vast, en mensen blijven bij het aannemen betrokken.
