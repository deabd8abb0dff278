### Meta’s gebruik van AI-chats voor advertenties: één bericht per uitspraak en per gebied van `facts/meta/ai-chats.toml`.
### Elk bericht mag $announced en $effective gebruiken, de dagen van het feit, kant-en-klaar.

# Staat achter “Meta:”.
meta-ai-chats-name = AI-chats voor advertenties

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt of het geldt, en sinds of vanaf wanneer.

meta-ai-chats-scope-eu = Meta’s aankondiging zondert de EU uit en spreekt alleen van “later”; een datum is niet bekend. De EU-tekst van het beleid noemt geen AI-chats bij de gegevens voor advertenties.
meta-ai-chats-scope-gb = Meta’s aankondiging zondert het VK uit en spreekt alleen van “later”; een datum is niet bekend.
meta-ai-chats-scope-kr = Meta’s aankondiging zondert Zuid-Korea bij het begin uit; een latere datum is niet bekend.
meta-ai-chats-scope-eea-outside-the-eu = Berichten noemen de EU, het VK en Zuid-Korea als uitgezonderd. Geen ervan noemt IJsland, Liechtenstein of Noorwegen.
meta-ai-chats-scope-ch = Meta’s aankondiging zondert de EU, het VK en Zuid-Korea uit; Zwitserland noemt ze niet. Twee Zwitserse vakbladen meldden in oktober 2025 dat Zwitserland voorlopig is uitgezonderd; een bevestiging door Meta is niet gevonden.
meta-ai-chats-scope-rest = Het geldt voor iedereen die Meta AI gebruikt. Een schakelaar ertegen is er niet.

## Wat er verandert

meta-ai-chats-what-planned = Vanaf { $effective } kiest Meta advertenties en posts voor mensen ook op basis van wat ze tegen Meta AI schrijven en zeggen, op Facebook, Instagram, Messenger, WhatsApp en slimme brillen. Bij het begin zijn de EU, het VK en Zuid-Korea uitgezonderd.
meta-ai-chats-what = Sinds { $effective } kiest Meta advertenties en posts voor mensen ook op basis van wat ze tegen Meta AI schrijven en zeggen, op Facebook, Instagram, Messenger, WhatsApp en slimme brillen. De EU, het VK en Zuid-Korea waren bij het begin uitgezonderd.
meta-ai-chats-no-choice = Waar het geldt, kun je geen bezwaar maken, alleen Meta AI niet gebruiken.
meta-ai-chats-policy-2026 = In het privacybeleid van 23 juli 2026 noemt de EU-tekst nog steeds geen AI-chats bij de gegevens voor advertenties; de andere tekst wel. Nieuw: antwoorden van Meta AI worden afgestemd op interesses, locatie en profiel.

## Hoe je bezwaar maakt

meta-ai-chats-no-switch = Waar het geldt, kun je geen bezwaar maken: alleen als je Meta AI niet gebruikt, blijven je chats erbuiten.
meta-ai-chats-what-remains = Wat overblijft waar het geldt: Meta AI niet gebruiken, WhatsApp uit het **Accountcentrum** halen en je **Advertentievoorkeuren** aanpassen.
meta-ai-chats-nothing-to-object-to = In de EU, het VK en Zuid-Korea is er tot nu toe niets om bezwaar tegen te maken: Meta’s aankondiging zondert ze uit, en een latere datum is niet bekend. De AI-training is iets anders; vraag me ernaar.

## Voor wie het geldt

meta-ai-chats-users-of-meta-ai = Het geldt voor mensen die Meta AI gebruiken, op de plaatsen waar het geldt. Wie Meta AI niet gebruikt, heeft geen chats die gebruikt kunnen worden.

## Wanneer

meta-ai-chats-start-planned = Op { $effective } begint het waar het geldt; Meta’s meldingen komen vanaf 7 oktober 2025. Die dag is een begin, geen laatste dag om bezwaar te maken: bezwaar maken kan niet.
meta-ai-chats-start = Op { $effective } begon het waar het geldt; Meta’s meldingen kwamen vanaf 7 oktober 2025. Die dag was een begin, geen laatste dag om bezwaar te maken: dat kon ook daarvoor niet.
meta-ai-chats-later-in-europe = Voor de EU en het VK sprak Meta alleen van “later”; een datum is niet bekend.

## Welke gegevens

meta-ai-chats-chats = Waar het geldt: wat je tegen Meta AI schrijft en zegt op Facebook, Instagram, Messenger en WhatsApp en met slimme brillen.
meta-ai-chats-linked-whatsapp = Waar het geldt, tellen chats met Meta AI op WhatsApp alleen mee als WhatsApp is gekoppeld in het **Accountcentrum**.
meta-ai-chats-sensitive-topics = Meta zegt dat het chats over onderwerpen als religie, seksuele gerichtheid, politiek en gezondheid niet voor advertenties gebruikt.

## Privéberichten

meta-ai-chats-messages-between-people = “Meta leest alle privéberichten voor advertenties” klopt niet: het gaat om chats met Meta AI. End-to-end versleutelde berichten tussen mensen worden niet gebruikt.
meta-ai-chats-advanced-chat-privacy = Volgens mediaberichten voorkomt **Geavanceerde privacy voor chats** in de instellingen van een WhatsApp-chat dat anderen die chat in Meta AI halen. Het staat standaard uit en geldt voor die ene chat.

## Wat standaard is ingesteld

meta-ai-chats-on-planned = Waar het geldt, begint het op { $effective } vanzelf voor iedereen die Meta AI gebruikt; het kan niet worden uitgezet.
meta-ai-chats-on = Waar het geldt, staat het aan voor iedereen die Meta AI gebruikt; het kan niet worden uitgezet.

## De grondslag

meta-ai-chats-consent-in-the-eu = Volgens het beleid baseert Meta gepersonaliseerde advertenties in de EU op je toestemming; in de lijst van gegevens daarvoor staan geen AI-chats.

## Oudere gegevens

meta-ai-chats-earlier-chats = Chats van vóór { $effective } vallen hierbuiten.

## Wat een bezwaar doet

meta-ai-chats-preferences-are-no-switch = Waar het geldt, veranderen **Advertentievoorkeuren** en de instellingen van je feed welke advertenties en posts je ziet. Ze voorkomen niet dat je chats met Meta AI worden gebruikt.
meta-ai-chats-training-is-separate = Meta’s bezwaarformulier gaat over iets anders: de training van zijn AI.

## Waarom

meta-ai-chats-reason = Meta zegt dat advertenties en voorgestelde posts beter bij de interesses van mensen moeten passen.

## Waar het staat

meta-ai-chats-stated = Meta heeft het aangekondigd op { $announced }. Het staat in het privacybeleid van { $effective }, in de tekst voor regio’s buiten de EU; in de EU-tekst staat het niet.

## De AI-functie uitzetten

meta-ai-chats-blue-circle = Volgens consumentenadvies en mediaberichten van 2025 kan Meta AI met de blauwe cirkel niet worden uitgezet, niet op WhatsApp en ook niet op Instagram of Messenger. Het enige wat je kunt doen, is Meta AI niet gebruiken.

## Onjuiste beweringen

meta-ai-chats-myth-europe = Dat het op { $effective } in de EU of het VK begon, klopt niet: beide waren bij het begin uitgezonderd.
