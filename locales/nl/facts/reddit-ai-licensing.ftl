### Reddits licenties aan AI-bedrijven: één bericht per uitspraak en per gebied van `facts/reddit/ai-licensing.toml`.
### Het feit heeft geen $announced en geen $effective: er is geen enkele dag vastgelegd.

# Staat achter “Reddit:”.
reddit-ai-licensing-name = licenties voor AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt.

reddit-ai-licensing-scope-europe = Geen uitzondering voor Europa: ook de versie van Reddits gebruikersovereenkomst voor de EER, het VK en Zwitserland staat AI-training toe. De eerste bekende overeenkomst, met Google, werd aangekondigd in februari 2024.
reddit-ai-licensing-scope-rest = Reddits gebruikersovereenkomst staat ook hier AI-training toe. De eerste bekende overeenkomst, met Google, werd aangekondigd in februari 2024.

## Wat het is

reddit-ai-licensing-what = Reddit geeft wereldwijd licenties op openbare posts en reacties aan AI-bedrijven. Volgens een overeenkomst die in februari 2024 is aangekondigd, mag Google er zijn AI mee trainen; volgens een andere uit 2024 heeft OpenAI toegang, en mag ChatGPT ze in antwoorden tonen.

## Hoe je bezwaar maakt

reddit-ai-licensing-no-switch = Er is geen opt-out: Reddit heeft in geen enkele regio een schakelaar tegen licenties op openbare posts aan AI-bedrijven. Wat helpt, is posts verwijderen en niet openbaar posten.
reddit-ai-licensing-delete-first = Verwijder je posts en reacties op Reddit een voor een, en pas daarna het account. Verwijder je alleen het account, dan blijven ze zichtbaar, alleen zonder je naam.
reddit-ai-licensing-request = In de EER, het VK en Zwitserland heb je recht van bezwaar en recht op gegevenswissing: gebruik Reddits aanvraagformulier of schrijf naar redditdatarequests@reddit.com. Of een bezwaar de licenties stopt, is niet bekend.

## Voor wie het geldt

reddit-ai-licensing-everybody = Iedereen die openbaar post op Reddit, wereldwijd. Geen regio is uitgezonderd.

## Wanneer

reddit-ai-licensing-running = De eerste bekende overeenkomst, met Google, werd aangekondigd in februari 2024; sinds welke dag precies posts worden doorgegeven, is niet bekend. Er is geen laatste dag om bezwaar te maken.
reddit-ai-licensing-notice = Voor de EER, het VK en Zwitserland belooft Reddit belangrijke wijzigingen van zijn voorwaarden minstens 30 dagen vooraf aan te kondigen.

## Welke gegevens

reddit-ai-licensing-public = De licenties gaan over wat openbaar is: posts, reacties, gebruikersnamen, openbare profielgegevens, karma en dergelijke.
reddit-ai-licensing-not-licensed = Niet onder de licenties vallen volgens Reddit: privéberichten, modmail, e-mailadressen, browsegeschiedenis en IP-adressen.

## Privéberichten

reddit-ai-licensing-public-chats = Berichten in openbare chats zijn iets anders: Reddits privacybeleid van 1 juli 2026 rekent ze tot openbare content.

## Wat standaard is ingesteld

reddit-ai-licensing-included = Alle openbare content op Reddit is inbegrepen, en er valt niets uit te zetten.

## De grondslag

reddit-ai-licensing-licence = Reddit beroept zich op zijn gebruikersovereenkomst van 1 juli 2026: je blijft eigenaar, maar geeft Reddit een wereldwijde, eeuwigdurende en onherroepelijke licentie die het mag doorgeven, uitdrukkelijk ook om AI te trainen.
reddit-ai-licensing-no-basis-of-its-own = Volgens de beleidstekst van 1 juli 2026 noemen de grondslagen die Reddit voor de EER, het VK en Zwitserland opsomt, licenties aan AI-bedrijven niet als apart doel. Wat Europese toezichthouders ervan zeggen, is niet bekend.

## Wat de instellingen en verwijderen doen

reddit-ai-licensing-ads-only = Met Reddits privacy-instellingen kun je kiezen over advertenties; geen ervan verandert iets aan de licenties aan AI-bedrijven.
reddit-ai-licensing-deletions = Reddit zegt: bedrijven met een overeenkomst moeten het respecteren als je iets op Reddit verwijdert, en mogen de content niet gebruiken om mensen te identificeren of te volgen.

## Oudere gegevens

reddit-ai-licensing-trained-models = Wat verwijderen verandert in modellen die al zijn getraind, is niet bekend; één commentator betwijfelt of ze opnieuw worden getraind.
reddit-ai-licensing-perpetual = Volgens de gebruikersovereenkomst van 1 juli 2026 is de licentie die je Reddit geeft eeuwigdurend en onherroepelijk.

## Wie de gegevens krijgt

reddit-ai-licensing-partners = Bekend zijn Google (aangekondigd in februari 2024, naar verluidt voor ongeveer 60 miljoen Amerikaanse dollar per jaar) en OpenAI (2024). Anderen die grotere hoeveelheden willen, hebben een overeenkomst nodig en betalen.
reddit-ai-licensing-talks = In september 2025 meldde Bloomberg dat Reddit opnieuw onderhandelde met Google en naar gebruik betaald wilde worden. Een uitkomst is niet bekend.
reddit-ai-licensing-lawsuits = Reddit heeft bedrijven aangeklaagd die het verwijt posts zonder overeenkomst te hebben gebruikt: Anthropic in juni 2025, en SerpApi, Oxylabs, AWMProxy en Perplexity in oktober 2025. Tot medio 2026 was geen uitspraak bekend.

## Minderjarigen

reddit-ai-licensing-minimum-age = Volgens zijn voorwaarden is Reddit voor mensen vanaf 13 jaar, of ouder waar de lokale wet dat zegt. Een uitzondering op de licenties voor minderjarigen wordt niet genoemd.

## Waarom

reddit-ai-licensing-reason = Reddit zegt dat het open wil blijven, maar toegang op grote schaal alleen wil geven aan partners met een overeenkomst die gebruikers beschermen. Het verdient er ook geld mee.

## Klachten en rechtsmiddelen

reddit-ai-licensing-complaint = In de EER, het VK en Zwitserland kun je een klacht indienen bij je privacytoezichthouder. Verantwoordelijk is Reddit Netherlands B.V. voor de EER en Zwitserland, Reddit, Inc. voor het VK.
reddit-ai-licensing-ask-elsewhere = Ook buiten de EER, het VK en Zwitserland kan iedereen Reddit vragen om een kopie van de eigen gegevens of om verwijdering van het account, met het formulier of via redditdatarequests@reddit.com.
reddit-ai-licensing-post-less = Volgens de tekst van het beleid gaat het om openbare content: wat je niet openbaar post, of post onder een naam die niet naar jou wijst, vertelt minder over jou.

## Waar het staat

reddit-ai-licensing-stated = De licentie staat in Reddits gebruikersovereenkomst; het privacybeleid en het beleid voor openbare content (Public Content Policy) zeggen wat openbaar is en dat anderen voor grotere hoeveelheden betalen.
