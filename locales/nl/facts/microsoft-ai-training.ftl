### De AI-training van Microsoft met Copilot-chats: één bericht per uitspraak en per gebied van
### `facts/microsoft/ai-training.toml`.

# Staat achter “Microsoft:”.
microsoft-ai-training-name = AI-training met Copilot-chats

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt of het geldt.

microsoft-ai-training-scope-us = In 2024 noemde Microsoft de VS bij de landen waar het traint. Zie je de schakelaar, dan geldt het voor jou.
microsoft-ai-training-scope-left-out = Volgens de helppagina’s van Microsoft, zoals handleidingen die aanhalen, zijn Brazilië, China zonder Hongkong, Israël, Nigeria, Zuid-Korea en Vietnam tot nader order uitgezonderd.
microsoft-ai-training-scope-eea = In een oudere handleiding is de EER uitgezonderd; Microsofts lijst van uitzonderingen, zoals later aangehaald, noemt de EER niet. In de privacyverklaring stond “sommige markten”. Zie je de schakelaar, dan geldt het voor jou.
microsoft-ai-training-scope-gb = In een oudere handleiding is het VK uitgezonderd; Microsofts lijst van uitzonderingen, zoals later aangehaald, noemt het VK niet. In de privacyverklaring stond “sommige markten”. Zie je de schakelaar, dan geldt het voor jou.
microsoft-ai-training-scope-ch = Geen tekst die kon worden gelezen, noemt Zwitserland, niet als betrokken en niet als uitgezonderd. Zie je de schakelaar, dan geldt het voor jou.
microsoft-ai-training-scope-rest = In Microsofts privacyverklaring stond “sommige markten”, zonder lijst. Zie je de schakelaar, dan geldt het voor jou.

## Waar het om gaat

microsoft-ai-training-what = In sommige markten traint Microsoft volgens zijn privacyverklaring van juli 2026 zijn AI met chats met de Copilot voor privégebruik, tenzij je dat uitzet; in welke, zegt ze niet. Werk- en schoolaccounts vallen erbuiten.
microsoft-ai-training-two-versions = Sinds 18 augustus 2026 hangt het volgens Microsofts helppagina’s, zoals aangehaald, ook van de app af: in de vernieuwde Copilot-app trainen chats geen basismodellen en is er geen schakelaar; in de oudere versie mag dat wel en is er wel een.

## Hoe je bezwaar maakt

microsoft-ai-training-switch = Waar de schakelaars er zijn, beschrijven handleidingen de weg zo, in de browser en in de app (namen in het Engels):
    .step-1 = Klik op je profielfoto en dan op je naam of **Settings**; op een telefoon op **Account**.
    .step-2 = Open **Privacy**.
    .step-3 = Zet **Training on conversation activity** en **Training on voice conversations** uit; die heetten eerder **Model training on text** en **Model training on voice**.
microsoft-ai-training-no-switch = Ontbreken de schakelaars in de browser, kijk dan in de app op je telefoon. Ontbreken ze overal, dan is jouw markt of jouw versie van de app misschien niet inbegrepen.

## Wanneer

microsoft-ai-training-no-deadline = Er is geen deadline bekend. Waar de training geldt, kan ze altijd worden uitgezet, voor latere chats.

## Welke gegevens

microsoft-ai-training-content = Volgens Microsofts helppagina’s, zoals aangehaald: getypte en gesproken Copilot-chats en daar geüploade afbeeldingen of bestanden; ook gegevens van Bing en MSN zonder persoonskenmerken, en hoe mensen op advertenties reageren.
microsoft-ai-training-left-out-data = Erbuiten valt: Copilot in Word, Excel, Outlook en dergelijke, bij privéabonnementen net als op werk of school.

## Privéberichten

microsoft-ai-training-chats-themselves = Waar de training geldt, zijn chats met Copilot zelf de trainingsgegevens. Documenten en e-mails in Microsoft 365 trainen volgens Microsofts helppagina’s zijn basismodellen niet.

## Wat standaard is ingesteld

microsoft-ai-training-on = Waar de training geldt, staat ze volgens Microsofts helppagina’s en volgens handleidingen standaard aan. Voor afzonderlijke EU-landen is dat niet bevestigd.

## De grondslag

microsoft-ai-training-bases = Microsofts privacyverklaring noemt toestemming, overeenkomst, wettelijke plichten en gerechtvaardigd belang in het algemeen; waarop de training berust, zegt ze niet.

## Oudere gegevens

microsoft-ai-training-future-only = Uitzetten werkt volgens Microsofts helppagina’s voor latere chats; wat eerder is gebruikt, wordt niet teruggehaald.
microsoft-ai-training-delete = Je kunt Copilot-chats altijd verwijderen, los of allemaal, in Copilot of in het privacydashboard van je Microsoft-account.

## Wat een bezwaar doet

microsoft-ai-training-other-uses = Uitzetten stopt alleen de training: Copilot-chats dienen nog steeds om de dienst te verbeteren, voor veiligheid en voor advertenties.
microsoft-ai-training-ads-apart = Gepersonaliseerde advertenties hebben eigen instellingen, in het Microsoft-account onder **Privacy**.

## Wie de gegevens krijgt

microsoft-ai-training-recipients = Microsoft geeft gegevens aan eigen bedrijven en aan bedrijven die in zijn opdracht werken; die mogen ze volgens zijn privacyverklaring niet voor andere doelen gebruiken.
microsoft-ai-training-openai = In 2024 zei Microsoft tegen de pers dat het OpenAI geen klantgegevens geeft voor training.

## Of er mensen meelezen

microsoft-ai-training-reviewed = Een deel van de Copilot-chats wordt door mensen gelezen, om het product te verbeteren en voor de veiligheid; volgens Microsofts helppagina’s kun je dat niet uitzetten.

## Minderjarigen

microsoft-ai-training-minors = Volgens Microsofts helppagina’s, zoals handleidingen die aanhalen, trainen chats van ingelogde mensen onder de 18 zijn AI niet.

## Waarom

microsoft-ai-training-reason = Microsoft noemt als doel het verbeteren en ontwikkelen van zijn producten.

## Klachten en rechtsmiddelen

microsoft-ai-training-object = Microsofts privacyverklaring geeft overal het recht van bezwaar, niet alleen in Europa, en noemt daarvoor zijn privacy-ondersteuningspagina. Waar er een privacytoezichthouder is, kun je daar ook een klacht indienen.

## Hoelang gegevens worden bewaard

microsoft-ai-training-kept = Volgens Microsofts helppagina’s, zoals aangehaald, worden Copilot-chats standaard 18 maanden bewaard; je kunt ze eerder verwijderen.
microsoft-ai-training-kept-updated-app = Voor de vernieuwde Copilot-app van 18 augustus 2026 is geen termijn gevonden.

## Mensen zonder account

microsoft-ai-training-signed-out = Volgens Microsofts helppagina’s, zoals handleidingen die aanhalen, trainen chats van mensen die niet zijn ingelogd zijn AI niet.

## Bedrijfsaccounts

microsoft-ai-training-work-accounts = Chats met een werk- of schoolaccount trainen geen basismodellen, zegt Microsoft. Daar valt niets uit te zetten.
microsoft-ai-training-home-subscriptions = Ook met Microsoft 365 Personal of Family traint wat je met Copilot in de Office-apps doet geen basismodellen.

## Als er iets niet lukt

microsoft-ai-training-gaming = De Copilot voor games in Windows heeft eigen schakelaars voor training: in de Game Bar, bij zijn privacyinstellingen, volgens mediaberichten van 2025.

## Waar het staat

microsoft-ai-training-stated = “Sommige markten” en het uitzetten stonden in Microsofts privacyverklaring van juli 2026. Die van september 2026 staat AI-training in het algemeen toe; details staan in de privacyvragen over Copilot.
