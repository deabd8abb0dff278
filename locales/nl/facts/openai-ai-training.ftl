### De AI-training van ChatGPT: één bericht per uitspraak en per gebied van `facts/openai/ai-training.toml`.

# Staat achter “ChatGPT:”.
openai-ai-training-name = AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt.

openai-ai-training-scope-eea = OpenAI heeft een eigen privacybeleid voor Europa. De training staat aan tot je haar uitzet, en dat kan altijd.
openai-ai-training-scope-ch = OpenAI’s Europese privacybeleid geldt ook voor Zwitserland. De training staat aan tot je haar uitzet, en dat kan altijd.
openai-ai-training-scope-gb = OpenAI’s Europese privacybeleid geldt ook voor het VK. De training staat aan tot je haar uitzet, en dat kan altijd.
openai-ai-training-scope-rest = Het staat aan tot je het uitzet; de schakelaar en het privacyportaal zijn dezelfde als in Europa.

## Waar het om gaat

openai-ai-training-what = OpenAI mag zijn modellen trainen met wat mensen invoeren in ChatGPT voor particulieren. Dat geldt wereldwijd en staat standaard aan.
openai-ai-training-choice = Je kunt het altijd uitzetten, voor nieuwe chats. De **tijdelijke chat** valt er hoe dan ook buiten, en zakelijke abonnementen vallen er standaard buiten.

## Hoe je bezwaar maakt

openai-ai-training-switch = Zet de training uit in ChatGPT; de namen komen uit handleidingen:
    .step-1 = Klik op je profielfoto en dan op **Instellingen**.
    .step-2 = Open **Gegevensbeheer**.
    .step-3 = Zet **Het model voor iedereen verbeteren** uit.
openai-ai-training-portal = Of gebruik OpenAI’s privacyportaal: doe daar een verzoek en kies **Do not train on my content** (Engels). Dat geldt voor het hele account; een van de twee manieren is genoeg.
openai-ai-training-temporary-chat = Gebruik voor één los gesprek de **tijdelijke chat**: die wordt niet gebruikt voor training.

## Voor wie het geldt

openai-ai-training-individuals = Het geldt voor ChatGPT voor particulieren, gratis of betaald. ChatGPT Business, Enterprise en de API vallen erbuiten, tenzij de organisatie ermee instemt.

## Wanneer

openai-ai-training-no-deadline = Er is geen deadline: de training loopt al lang, en je kunt haar elke dag uitzetten, voor nieuwe chats.

## Welke gegevens

openai-ai-training-content = Wat je schrijft en uploadt in ChatGPT voor particulieren, en wat het antwoordt. Tijdelijke chats vallen erbuiten.
openai-ai-training-voice = Van gesproken chats wordt volgens OpenAI’s helppagina’s de uitgeschreven tekst gebruikt; de opnamen alleen als je dat toestaat.

## Privéberichten

openai-ai-training-chats-themselves = Je gesprekken met ChatGPT zijn zelf de trainingsgegevens, tenzij je het hebt uitgezet of de **tijdelijke chat** gebruikt.

## Wat standaard is ingesteld

openai-ai-training-on = **Het model voor iedereen verbeteren** staat standaard aan in persoonlijke accounts. Doe je niets, dan mogen nieuwe chats voor training worden gebruikt.

## De grondslag

openai-ai-training-legitimate-interests = In de EU, de EER, Zwitserland en het VK beroept OpenAI zich op gerechtvaardigd belang, niet op toestemming; zo staat het in zijn Europese beleid, versie van 4 juni 2026.

## Oudere gegevens

openai-ai-training-still-possible = Het is niet te laat: je kunt het altijd uitzetten, en nieuwe chats blijven er dan buiten.
openai-ai-training-trained-stays = Wat al voor training is gebruikt, blijft in de modellen.

## Wat een bezwaar doet

openai-ai-training-future-only = Uitzetten werkt alleen voor nieuwe chats: wat is getraind, blijft.
openai-ai-training-feedback = Ook na het uitzetten: als je een antwoord beoordeelt met een duim omhoog of omlaag, mag die chat voor training worden gebruikt.
openai-ai-training-history-stays = ChatGPT blijft volledig bruikbaar, en je chats blijven in je geschiedenis; ze blijven alleen buiten de training.

## Wie de gegevens krijgt

openai-ai-training-recipients = Volgens OpenAI’s Europese beleid (versie van november 2024) krijgen dienstverleners en verbonden bedrijven gegevens, en autoriteiten waar de wet dat vraagt. Wat je naar apps stuurt of via een link deelt, gaat ook naar anderen.

## Minderjarigen

openai-ai-training-minors = Volgens OpenAI’s helppagina’s staat **Het model voor iedereen verbeteren** ook voor tieners standaard aan; het is een van de instellingen die ouders met een gekoppeld account kunnen beheren.

## Waarom

openai-ai-training-reason = OpenAI zegt dat echte gesprekken zijn modellen nauwkeuriger, veiliger en beter in het oplossen van problemen van mensen maken.

## Klachten en rechtsmiddelen

openai-ai-training-object = In de EU, de EER, Zwitserland en het VK mag je volgens OpenAI’s beleid bezwaar maken tegen gebruik dat op gerechtvaardigd belang berust: in het privacyportaal of per e-mail aan dsar@openai.com.
openai-ai-training-complaint = Klachten gaan naar je privacytoezichthouder. OpenAI’s Europese beleid (versie van november 2024) noemt de Ierse als leidende toezichthouder, de ICO voor het VK en de FDPIC voor Zwitserland.

## Hoelang gegevens worden bewaard

openai-ai-training-deletion = Verwijderde chats worden volgens OpenAI’s Europese beleid binnen 30 dagen gewist, tenzij ze langer moeten worden bewaard of niet meer met jou verbonden zijn.
openai-ai-training-temporary-kept = Tijdelijke chats worden volgens OpenAI’s teksten tot 30 dagen bewaard, voor de veiligheid.
openai-ai-training-court-order = Dat OpenAI alle verwijderde chats moet bewaren, is achterhaald: naar eigen zeggen eindigde het Amerikaanse gerechtelijke bevel op 26 september 2025. Een deel van de gegevens van april tot september 2025 is er nog, zegt het; chats uit de EER, Zwitserland en het VK zitten daar niet bij.

## Mensen zonder account

openai-ai-training-signed-out = Zonder in te loggen is er volgens OpenAI’s helppagina’s dezelfde schakelaar; die geldt dan alleen voor die browser.
openai-ai-training-write = In Europa kunnen mensen zonder account volgens OpenAI’s beleid (versie van november 2024) schrijven naar dsar@openai.com of het privacyportaal gebruiken.

## Bedrijfsaccounts

openai-ai-training-business = Content van ChatGPT Business, Enterprise, Edu en de API traint standaard geen modellen; alleen als de organisatie ermee instemt.

## Als er iets niet lukt

openai-ai-training-no-switch = Vind je de schakelaar niet, gebruik dan het privacyportaal. In bedrijfsaccounts valt er niets uit te zetten: die vallen er standaard buiten.

## Waar het staat

openai-ai-training-stated = OpenAI’s pagina over hoe gegevens zijn modellen verbeteren, beschrijft de training en hoe je eruit kunt; het Europese privacybeleid noemt de grondslag en hoe wissen werkt.
