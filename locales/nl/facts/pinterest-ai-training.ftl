### De AI-training van Pinterest: één bericht per uitspraak en per gebied van `facts/pinterest/ai-training.toml`.
### Elk bericht mag $announced en $effective gebruiken, de dagen van het feit, kant-en-klaar.

# Staat achter “Pinterest:”.
pinterest-ai-training-name = AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt.

pinterest-ai-training-scope-europe = Het staat in Pinterests beleid vanaf { $effective }; Pinterest zegt dat het dit al eerder deed. De training van Canvas staat aan voor volwassenen tot ze haar uitzetten. In de EER, het VK en Zwitserland kun je ook bezwaar maken met een formulier.
pinterest-ai-training-scope-rest = Het staat in Pinterests beleid vanaf { $effective }; Pinterest zegt dat het dit al eerder deed. De training van Canvas staat aan voor volwassenen tot ze haar uitzetten.

## Wat er verandert

pinterest-ai-training-what-planned = Vanaf { $effective } staat wereldwijd in Pinterests beleid dat informatie van gebruikers zijn modellen voor machine learning traint, ook pins van elke leeftijd; een daarvan is het beeldmodel Canvas. Pinterest zegt dat het dit al doet.
pinterest-ai-training-what = Pinterest traint zijn modellen voor machine learning met informatie van gebruikers, ook met pins van elke leeftijd; een daarvan is het beeldmodel Canvas. Dat staat wereldwijd in zijn beleid sinds { $effective }; Pinterest zegt dat het dit al eerder deed.
pinterest-ai-training-choice = Voor volwassenen staat het standaard aan. Een schakelaar houdt je gegevens buiten de training van Canvas; wie jonger dan 18 is, valt daar automatisch buiten.

## Hoe je bezwaar maakt

pinterest-ai-training-switch = Zet de training van Canvas uit in de browser, als je bent ingelogd (namen in het Engels):
    .step-1 = Open het menu en dan **Settings**.
    .step-2 = Open **Privacy and data**.
    .step-3 = Zet onder **GenAI** het punt **Use your data to train Pinterest Canvas** uit.
pinterest-ai-training-app = In de app, zeggen handleidingen: je profiel, accountinstellingen, **Privacy and data** (Engels), dan dezelfde schakelaar.
pinterest-ai-training-form = In de EER, het VK en Zwitserland kun je met Pinterests formulier ook bezwaar maken tegen gebruik dat op gerechtvaardigd belang berust, ook waar de schakelaar niet voor geldt.

## Voor wie het geldt

pinterest-ai-training-adults = Het geldt voor iedereen die Pinterest gebruikt, wereldwijd; leden onder de 18 vallen automatisch buiten de training van Canvas.

## Wanneer

pinterest-ai-training-start-planned = Op { $effective } gaat het nieuwe beleid in; Pinterest zegt dat het al zo traint. Dat is geen laatste dag: de schakelaar werkt ervoor en erna.
pinterest-ai-training-start = Het beleid ging in op { $effective }; Pinterest zegt dat het al eerder zo trainde. Dat was geen laatste dag: de schakelaar werkt altijd.

## Welke gegevens

pinterest-ai-training-canvas-data = Voor het beeldmodel Canvas noemt Pinterests helppagina bepaalde openbaar toegankelijke content die je bewaart of uploadt.
pinterest-ai-training-other-data = Voor het verbeteren van zijn diensten, machine learning inbegrepen, noemt het Europese deel van het beleid veel meer: accountgegevens zonder ras of etniciteit, content, locatie, je berichten aan Pinterest, log-, cookie- en apparaatgegevens, gebruik en wat daaruit is afgeleid, en gegevens van partners.

## Privéberichten

pinterest-ai-training-messages = Volgens de tekst van het beleid horen berichten aan andere gebruikers bij “content”, een categorie die Pinterest mag gebruiken om zijn diensten te verbeteren, machine learning inbegrepen. Voor Canvas noemt de helppagina alleen openbaar toegankelijke content.
pinterest-ai-training-secret-boards = Geheime borden worden in de teksten die konden worden gelezen niet genoemd, niet als gebruikt en niet als uitgezonderd.

## Wat standaard is ingesteld

pinterest-ai-training-on = Het staat aan voor volwassenen die het niet hebben uitgezet. Doe je niets, dan mag Pinterest je gegevens gebruiken om Canvas te trainen.

## De grondslag

pinterest-ai-training-legitimate-interests = In de EER, het VK en Zwitserland beroept Pinterest zich op gerechtvaardigd belang (zijn diensten verbeteren en ontwikkelen), niet op toestemming. Je kunt bezwaar maken.
pinterest-ai-training-no-gdpr-objection = Volgens de tekst van het beleid kunnen mensen in de EER, het VK en Zwitserland bezwaar maken tegen gebruik dat op gerechtvaardigd belang berust; voor andere landen noemt het zo’n recht niet. De schakelaar is er ook daar.

## Wat een bezwaar doet

pinterest-ai-training-canvas-only = De schakelaar geldt alleen voor het beeldmodel Canvas: zoeken, aanbevelingen en andere machine learning gaan door.
pinterest-ai-training-no-further-use = Staat hij uit, dan gebruikt Pinterest je gegevens niet meer om Canvas te trainen. Je kunt hem weer aanzetten.
pinterest-ai-training-feed = De schakelaar verbergt geen AI-beelden in je feed. Volgens berichten worden die in sommige categorieën minder met **Refine your recommendations** en **GenAI interests** (Engels).

## Oudere gegevens

pinterest-ai-training-not-too-late = Het is niet te laat: je kunt de training van Canvas altijd uitzetten, en vanaf dat moment worden je gegevens er niet meer voor gebruikt.
pinterest-ai-training-used-before = Volgens de tekst van het beleid kunnen pins van elke leeftijd al zijn gebruikt. Wat uitzetten betekent voor gegevens die eerder zijn gebruikt, zegt Pinterests helppagina niet.

## Wie de gegevens krijgt

pinterest-ai-training-own-group = Volgens de tekst van het beleid dient de training Pinterest en zijn groep van bedrijven; gegevens doorgeven aan andere makers van AI wordt niet genoemd.
pinterest-ai-training-ad-partners = Los van de training: volgens Pinterests samenvatting van wijzigingen mag het buiten de EER, het VK en Zwitserland gegevens delen met partners, zodat adverteerders je op andere sites bereiken.

## Waarom

pinterest-ai-training-reason = Pinterest noemt als redenen: betere producten en nieuwe functies, zoals hulpmiddelen die achtergronden voor advertenties maken.

## Klachten en rechtsmiddelen

pinterest-ai-training-object = In de EER, het VK en Zwitserland: zet de training uit en stuur het bezwaarformulier voor wat de schakelaar niet dekt.
pinterest-ai-training-complaint = In de EER, het VK en Zwitserland kun je een klacht indienen bij je privacytoezichthouder. In de EU heeft de Ierse de leiding; in het VK is het de ICO.
pinterest-ai-training-delete = Je kunt ook pins, borden of het hele account verwijderen. Wat dat betekent voor gegevens die eerder zijn gebruikt, staat er niet.

## Waar het staat

pinterest-ai-training-stated = Pinterests privacybeleid noemt doel, gegevens en, voor Europa, de grondslag. De helppagina over GenAI-instellingen beschrijft de schakelaar.

## Mensen zonder account

pinterest-ai-training-without-account = Volgens Pinterests beleid worden ook afbeeldingen gebruikt van mensen zonder account die in pins voorkomen.

## Als er iets niet lukt

pinterest-ai-training-not-found = Vind je de schakelaar niet, log dan in via de browser en kijk onder **Settings**, **Privacy and data** (Engels); Pinterests helppagina beschrijft hem. In de EER, het VK en Zwitserland is er ook het formulier.

## Onjuiste beweringen

pinterest-ai-training-myth-no-opt-out = “Pinterest heeft geen opt-out” klopt niet: de helppagina beschrijft de schakelaar.
