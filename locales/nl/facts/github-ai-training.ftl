### De AI-training van GitHub: één bericht per uitspraak en per gebied van `facts/github/ai-training.toml`.
### Elk bericht mag $announced en $effective gebruiken, de dagen van het feit, kant-en-klaar.

# Staat achter “GitHub:”.
github-ai-training-name = AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt, en sinds of vanaf wanneer.

github-ai-training-scope-eea-gb = De voorwaarden van GitHub maken geen uitzondering voor Europa: het staat aan tot je het uitzet, en dat kan altijd.
github-ai-training-scope-rest = De voorwaarden van GitHub gelden wereldwijd: het staat aan tot je het uitzet, en dat kan altijd.

## Wat er verandert

github-ai-training-what-planned = Vanaf { $effective } gebruikt GitHub wat in de abonnementen Free, Pro en Pro+ door Copilot gaat om eigen AI-modellen en die van Microsoft te trainen: prompts, suggesties, code rond de cursor.
github-ai-training-what = Sinds { $effective } gebruikt GitHub wat in de abonnementen Free, Pro en Pro+ door Copilot gaat om eigen AI-modellen en die van Microsoft te trainen: prompts, suggesties, code rond de cursor.
github-ai-training-choice = Het staat standaard aan. Je kunt het altijd uitzetten, met effect voor de toekomst. Copilot Business en Enterprise vallen erbuiten.

## Hoe je bezwaar maakt

github-ai-training-switch = Zet de training uit in de browser; als je bent ingelogd, brengt de link je meteen bij de instellingen (namen in het Engels):
    .step-1 = Klik rechtsboven op je foto en dan op **Copilot settings**.
    .step-2 = Ga onder **Features** naar **Privacy**.
    .step-3 = Zet **Allow GitHub to use my data for AI model training** op **Disabled**.
github-ai-training-one-place = De instelling hoort bij je account, niet bij de editor: ze geldt overal waar je Copilot gebruikt.
github-ai-training-kept = Had je het verzamelen van gegevens voor productverbetering al eerder geweigerd, dan blijft dat zo: je hoeft het niet opnieuw te doen.

## Voor wie het geldt

github-ai-training-plans = Het geldt voor mensen die Copilot gebruiken met een individueel abonnement: Free, Pro of Pro+.
github-ai-training-plan-max = De helppagina van GitHub noemt inmiddels ook het individuele abonnement Max.
github-ai-training-left-out = Erbuiten vallen Copilot Business en Copilot Enterprise, studenten met hun gratis Copilot en docenten met gratis Copilot Pro.

## Wanneer

github-ai-training-start-planned = Op { $effective } begint het. Dat is een begin, geen laatste dag: je kunt het daarna nog uitzetten, maar dan alleen voor de toekomst.
github-ai-training-start = Op { $effective } begon het. Dat was een begin, geen laatste dag: de schakelaar werkt nog steeds, alleen voor de toekomst.

## Welke gegevens

github-ai-training-interactions = Wat je Copilot vraagt en wat het teruggeeft, suggesties die je accepteert of aanpast, code rond de cursor, commentaar en documentatie, bestandsnamen, de opbouw van de repository, hoe je erdoorheen gaat en je feedback.
github-ai-training-private-repositories = Privérepository’s zoals ze zijn opgeslagen, worden niet gebruikt. Wat Copilot verwerkt terwijl je in zo’n repository werkt, wordt wel gebruikt, tenzij je dat uitzet. Issues en discussies vallen erbuiten.
github-ai-training-public-repositories = Met de inhoud van openbare repository’s zit het anders: de voorwaarden geven GitHub daarvoor een aparte licentie, ook voor training, en deze schakelaar verandert daar niets aan.

## Wat standaard is ingesteld

github-ai-training-on-planned = Bij individuele abonnementen staat het aan voor iedereen die het niet uitzet. Doe je niets, dan gebruikt GitHub je Copilot-gegevens voor training vanaf { $effective }.
github-ai-training-on = Bij individuele abonnementen staat het aan voor iedereen die het niet heeft uitgezet. Doe je niets, dan gebruikt GitHub je Copilot-gegevens voor training.

## De grondslag

github-ai-training-bases = Voor de EU, de EER en het VK noemt de privacyverklaring van GitHub de ontwikkeling van zijn diensten, AI inbegrepen, onder gerechtvaardigd belang. Voor deze training alleen noemt ze geen grondslag.
github-ai-training-license = Volgens de voorwaarden geef je GitHub en verbonden bedrijven een licentie om te trainen met wat in AI-functies gaat en wat eruit komt, tenzij je dat uitzet.

## Oudere gegevens

github-ai-training-not-too-late = Het is niet te laat: zet je het vóór { $effective } uit, dan blijven je Copilot-gegevens erbuiten.
github-ai-training-still-possible = Het is niet te laat: de schakelaar werkt nog steeds.
github-ai-training-collected-stays = Uitzetten werkt alleen voor de toekomst. Over wat eerder is verzameld of getraind, beloven de voorwaarden van GitHub niets.

## Wat een bezwaar doet

github-ai-training-not-public-repositories = De schakelaar dekt de inhoud van openbare repository’s niet: daarvoor geven de voorwaarden GitHub een aparte licentie, ook voor training.
github-ai-training-travels-along = Geeft GitHub gegevens door aan Microsoft voor AI-training, dan gaat je opt-out mee, schrijft GitHub.

## Wie de gegevens krijgt

github-ai-training-affiliates = GitHub en verbonden bedrijven, vooral Microsoft. Volgens de voorwaarden mogen die wat je invoert of terugkrijgt niet doorgeven aan andere makers van AI-modellen voor hun eigen training.

## Minderjarigen

github-ai-training-minors = GitHub is bedoeld voor mensen vanaf 13 jaar. Een leeftijdsregel voor de training is niet gevonden; studenten met hun gratis Copilot vallen erbuiten.

## Waarom

github-ai-training-reason = GitHub noemt als redenen: suggesties die beter en veiliger zijn en bij de context passen. Bij tests met gegevens van Microsofts eigen personeel zouden meer suggesties zijn geaccepteerd.

## Klachten en rechtsmiddelen

github-ai-training-write = Zet eerst de training uit. Bezwaren en verzoeken over je gegevens gaan naar privacy@github.com; de functionaris voor gegevensbescherming bereik je via dpo@github.com.
github-ai-training-complaint = In de EU en de EER kun je een klacht indienen bij je privacytoezichthouder, in het VK bij de ICO. Een uitspraak van een toezichthouder over deze training is niet gevonden.

## Waar het staat

github-ai-training-stated = Het staat in deel J van de gebruiksvoorwaarden van GitHub (Terms of Service) en in de privacyverklaring (General Privacy Statement). Een helppagina beschrijft de schakelaar.

## Hoelang gegevens worden bewaard

github-ai-training-retention = De privacyverklaring van GitHub noemt geen vaste termijn: persoonsgegevens blijven zolang het account actief is en zolang overeenkomsten, wetten of geschillen dat vragen. Voor de training noemt ze geen andere termijn.

## Bedrijfsaccounts

github-ai-training-organizations = Copilot Business en Copilot Enterprise vallen erbuiten: de overeenkomsten van GitHub met deze klanten verbieden training met hun gegevens, tenzij ze dat toestaan.
github-ai-training-members = Uit de vragen en antwoorden van GitHub wordt ook aangehaald dat mensen erbuiten vallen van wie het account bij een betalende organisatie hoort, zelfs met een individueel abonnement.

## Als er iets niet lukt

github-ai-training-missing = Ontbreekt de instelling, kijk dan welk abonnement je account heeft: bij Copilot Business of Enterprise wordt ze niet getoond, omdat die gegevens niet worden gebruikt.

## Betalen, en onjuiste beweringen

github-ai-training-pro-is-not-enough = Betalen voor Copilot Pro of Pro+ houdt je gegevens er niet buiten. Van de betaalde abonnementen vallen alleen Business en Enterprise erbuiten; bij de andere moet je het uitzetten.
github-ai-training-myth-private = “GitHub traint met al mijn privérepository’s” klopt niet: niet met wat daar is opgeslagen, wel met wat Copilot er verwerkt, tenzij je dat uitzet.
