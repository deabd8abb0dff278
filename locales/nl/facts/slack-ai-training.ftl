### De AI-training van Slack: één bericht per uitspraak en per gebied van `facts/slack/ai-training.toml`.
### Er is geen dag van aankondiging of ingang bekend, dus $announced en $effective worden niet gebruikt.

# Staat achter “Slack:”.
slack-ai-training-name = AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt.

slack-ai-training-scope-rest = Het geldt voor hele workspaces die zich niet hebben afgemeld: een eigenaar beslist, losse leden kunnen dat niet. Een uitzondering voor een regio is niet bekend.

## Wat het is

slack-ai-training-what = Slack, een bedrijf van Salesforce, traint met gegevens van zijn klanten modellen die voorspellen, zoals voor zoekresultaten en suggesties van kanalen en emoji. Dat staat aan tot een eigenaar van de workspace zich per e-mail afmeldt.
slack-ai-training-not-generative = Generatieve AI is iets anders: Slack zegt dat het zulke modellen alleen met klantgegevens traint als de klant daar uitdrukkelijk mee heeft ingestemd.

## Hoe je bezwaar maakt

slack-ai-training-mail = Losse leden kunnen zich niet afmelden; een eigenaar wel, per e-mail, voor de hele workspace. Deze stappen zijn van 2024 en 2025, dus kijk eerst op Slacks pagina:
    .step-1 = Een Org Owner, een Workspace Owner of de Primary Owner (Engels) schrijft naar feedback@slack.com.
    .step-2 = Als onderwerp, in het Engels: **Slack Global model opt-out request**.
    .step-3 = In de e-mail: het webadres van de workspace of organisatie.

## Wanneer, en oudere gegevens

slack-ai-training-no-day = Een laatste dag is niet bekend: voor zover bekend kan een eigenaar zich nog steeds afmelden. Sinds wanneer het loopt, is ook niet bekend; het werd breed bekend in mei 2024.
slack-ai-training-nothing-deleted = Een handleiding zegt dat afmelden latere training stopt en niets wist wat Slack al heeft.

## Welke gegevens, privéberichten

slack-ai-training-two-texts = Volgens Slacks principes, zoals anderen die aanhalen, worden berichten, content, bestanden en gebruiksgegevens geanalyseerd. Een blogbericht van Slack van mei 2024 zegt dat deze modellen samengevoegde gegevens zonder persoonskenmerken gebruiken en niet bij de inhoud van berichten komen, ook niet in directe berichten of kanalen.
slack-ai-training-no-leak = Slack zegt dat deze modellen zo zijn gebouwd dat ze klantgegevens niet kunnen weergeven, en dat er geen gegevens van de ene workspace naar de andere lekken.

## Wat standaard is ingesteld

slack-ai-training-on = Voor modellen die voorspellen staat het aan voor elke workspace die zich niet heeft afgemeld. Voor generatieve AI staat het uit tot de klant uitdrukkelijk instemt.

## Wat een bezwaar doet

slack-ai-training-own-workspace = Volgens Slacks pagina, zoals anderen die aanhalen, verbeteren de gegevens van een workspace die zich heeft afgemeld alleen nog die workspace zelf, niet meer de modellen voor iedereen.

## Wie de gegevens krijgt

slack-ai-training-model-makers = Makers van de taalmodellen achter Slack AI krijgen geen toegang tot klantgegevens, volgens een overzicht van zulke beloften en een e-mail van Slacks klantenservice.

## Waarom

slack-ai-training-purpose = Slack noemt betere zoekresultaten en betere suggesties van kanalen en emoji.

## Klachten, en wie beslist

slack-ai-training-ask-owner = De beslissing ligt bij de eigenaren van een workspace, vaak een werkgever. Als lid kun je hun vragen zich af te melden.

## Waar het staat

slack-ai-training-stated = Het staat in Slacks privacyprincipes voor zoeken, leren en kunstmatige intelligentie; een blogbericht van Slack van mei 2024 legt ze uit.

## Als er iets niet lukt

slack-ai-training-no-switch = In Slack is hier geen schakelaar voor, zeggen handleidingen; alleen de e-mail van een eigenaar werkt. Komt er geen antwoord, kijk dan op Slacks pagina wat nu geldt.

## Of er mensen meelezen

slack-ai-training-no-access = In zijn principes, zoals anderen die aanhalen, zegt Slack dat het de inhoud niet kan zien als het deze modellen ontwikkelt; technische maatregelen voorkomen dat.
