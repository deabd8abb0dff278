### De AI-training van X, met Grok en door andere bedrijven: één bericht per uitspraak en per gebied van
### `facts/x/ai-training.toml`. Het feit heeft geen eigen dag; dagen staan in de tekst waar ze bekend zijn.

# Staat achter “X:”.
x-ai-training-name = AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt.

x-ai-training-scope-eea = De teksten van X en xAI maken geen uitzondering voor de EU en de EER. Een toezegging uit 2024 in Ierland stelt een grens; welke posts vandaag worden gebruikt, is niet bekend.
x-ai-training-scope-gb-ch = De toezegging die X in Ierland deed, geldt alleen voor de EU en de EER, niet voor het VK en Zwitserland. Je kunt de training uitzetten.
x-ai-training-scope-rest = Het staat aan tot je het uitzet, en dat kan altijd.

## Wat het is

x-ai-training-what = X gebruikt openbare posts, en wat je aan Grok schrijft en wat Grok antwoordt, om Grok en andere AI te trainen. De gegevens gaan naar xAI, de maker van Grok.
x-ai-training-others-train = Volgens het privacybeleid van X mogen sinds 15 november 2024 ook andere bedrijven die gegevens van X krijgen, deze in sommige gevallen voor eigen doelen gebruiken, zoals het trainen van hun AI, tenzij je dat uitzet.
x-ai-training-choice = Het staat standaard aan. Je kunt het altijd uitzetten, met effect voor de toekomst.

## Hoe je bezwaar maakt

x-ai-training-switch = Zo zet je volgens nieuwere handleidingen de training uit in de browser, met effect voor de toekomst:
    .step-1 = Klik op **Meer** en dan op **Instellingen en privacy**.
    .step-2 = Open **Privacy en veiligheid** en dan **Data sharing and personalization** (Engels).
    .step-3 = Open **Grok & Third-party Collaborators** (Engels); in handleidingen van 2024 heet het **Grok**.
    .step-4 = Haal het vinkje weg bij training en finetuning.
x-ai-training-partners = X zegt niet duidelijk welke schakelaar andere bedrijven tegenhoudt. Handleidingen raden aan ook het vinkje onder **Data sharing with business partners** (Engels) weg te halen; volgens het beleid van X dekt dat niet al het delen.
x-ai-training-grok-app = Groks eigen site en app hebben een eigen schakelaar, volgens handleidingen onder **Data**: **Improve the Model** (Engels).

## Voor wie het geldt

x-ai-training-public-accounts = Het geldt voor accounts met openbare posts en voor iedereen die Grok gebruikt. Posts van beveiligde accounts vallen erbuiten, volgens de helppagina van X zoals anderen die aanhalen.

## Wanneer

x-ai-training-no-last-day = Er is geen laatste dag: de schakelaar is er sinds juli 2024 en werkt altijd, voor de toekomst. Posts worden gebruikt sinds ongeveer mei 2024.
x-ai-training-others-since = Gebruik door andere bedrijven staat in het privacybeleid van X sinds de versie van 15 november 2024, die X op 16 oktober 2024 aankondigde.

## Welke gegevens

x-ai-training-posts-and-chats = Openbare posts, en bij Grok je invoer, je interacties en de antwoorden; volgens de helppagina van X, zoals anderen die aanhalen, tellen ook openbare profielgegevens en reacties op posts mee.
x-ai-training-wide-policy = Het privacybeleid van X gaat verder: het mag AI-modellen trainen met informatie die het verzamelt en met openbare informatie, zonder lijst.

## Privéberichten

x-ai-training-direct-messages = De schakelaar en berichten in de media spreken van openbare posts en chats met Grok, niet van directe berichten. Het privacybeleid van X sluit die echter niet uit: X verzamelt ze, en het beleid noemt geen uitzonderingen op training.
x-ai-training-protected-posts = Posts van beveiligde accounts trainen Grok niet, volgens de helppagina van X zoals anderen die aanhalen.

## Wat standaard is ingesteld

x-ai-training-on = Het staat aan voor iedereen die het niet heeft uitgezet: in juli 2024 stelde X het zonder melding zo in. Doe je niets, dan mag X je openbare posts en je chats met Grok gebruiken.
x-ai-training-look-in-eu = Hoe de schakelaar vandaag staat voor accounts in de EU en de EER, staat niet in de teksten die konden worden gelezen. Kijk in je instellingen.

## De grondslag

x-ai-training-legitimate-interests = Voor de EU, de EER, het VK en Zwitserland beroept xAI zich bij het trainen van zijn modellen op gerechtvaardigd belang, ook voor openbare X-posts van volwassenen, en wijst het op een recht van bezwaar in de instellingen. Welke grondslag X zelf noemt, kon niet worden gelezen.
x-ai-training-irish-authority = Voor de EU en de EER onderzoekt de Ierse toezichthouder sinds 11 april 2025 of Grok rechtmatig is getraind met openbare posts. Een besluit is niet gevonden.
x-ai-training-license = Volgens de voorwaarden van X geef je X een licentie op je content die ook het trainen van AI omvat, generatief of niet.

## Oudere gegevens

x-ai-training-still-possible = Het is niet te laat: de schakelaar werkt nog steeds. Volgens berichten kunnen oudere posts al zitten in wat is getraind; een belofte om ze eruit te halen is niet gevonden.
x-ai-training-undertaking = Voor de EU en de EER zegde X op 4 september 2024 blijvend toe Grok niet te trainen met openbare posts die van 7 mei tot 1 augustus 2024 zijn verzameld.

## Wat een bezwaar doet

x-ai-training-future-only = Uitzetten werkt voor de toekomst: volgens berichten kunnen oudere posts al zitten in wat is getraind. Je moet het voor elk account apart uitzetten.
x-ai-training-residue = Volgens de helppagina van X, zoals anderen die aanhalen, verhindert de schakelaar niet dat een model in gebruik leert van het gewone gebruik van X-functies die op Grok draaien.

## Wie de gegevens krijgt

x-ai-training-xai = xAI, de maker van Grok, krijgt openbare posts en chats met Grok.

## Minderjarigen

x-ai-training-minors = X en Grok zijn voor mensen vanaf 13 jaar; voor Grok moeten ouders tot en met 17 jaar instemmen. Een algemene uitzondering op training voor minderjarigen is niet gevonden.
x-ai-training-minors-in-europe = Voor de EU, de EER, het VK en Zwitserland noemt xAI alleen openbare X-posts van mensen boven de 18 als trainingsgegevens; voor chats met Grok noemt het zo’n grens niet.

## Waarom

x-ai-training-reason = X noemt als redenen: nauwkeurige en relevante antwoorden, beter begrip van taal, humor en politiek evenwicht.

## Klachten en rechtsmiddelen

x-ai-training-object = Zet eerst de training uit. Verzoeken over je gegevens gaan naar X via het privacyformulier, over Groks eigen site en app naar privacy@x.ai.
x-ai-training-complaint = Je kunt een klacht indienen bij je privacytoezichthouder. In de EU en de EER heeft de Ierse de leiding; je eigen toezichthouder neemt ook klachten aan. In het VK is het de ICO, in Zwitserland de FDPIC.
x-ai-training-canada = In Canada onderzoekt de privacytoezichthouder (OPC) volgens één bericht X sinds februari 2025.

## Waar het staat

x-ai-training-stated = Het staat in het privacybeleid en de gebruiksvoorwaarden van X; voor Groks eigen site en app, en voor Europa, in het privacybeleid van xAI met zijn aanvulling. De helppagina van X over Grok beschrijft de schakelaar.

## Hoelang gegevens worden bewaard

x-ai-training-retention = Verwijderde chats met Grok worden binnen 30 dagen gewist, en op Groks eigen site en app ook privéchats, tenzij de wet of de veiligheid iets anders vraagt.

## Mensen zonder account

x-ai-training-without-account = In de EU, de EER, het VK en Zwitserland kunnen ook mensen zonder account xAI een bezwaar sturen, via het privacyportaal of naar privacy@x.ai.

## Als er iets niet lukt

x-ai-training-renamed = Volgens handleidingen heeft de pagina een nieuwe naam: in 2024 **Grok**, sindsdien **Grok & Third-party Collaborators** (Engels). Ook de link komt uit handleidingen.
x-ai-training-app = In de app, volgens een handleiding van 2024: tik op je foto, dan op **Settings and Support** (Engels), **Instellingen en privacy**, **Privacy en veiligheid**, **Grok**.

## Onjuiste beweringen

x-ai-training-myth-vanished = “De opt-out verdween op 15 november 2024” werd in de pers gevreesd. Het privacybeleid van X uit 2026 spreekt nog steeds van een opt-out, en de weg werd in april 2025 opnieuw genoemd.
