### Advertenties in ChatGPT: één bericht per uitspraak en per gebied van `facts/openai/ads.toml`.
### Elk bericht mag $announced en $effective gebruiken, de dagen van het feit, kant-en-klaar.

# Staat achter “ChatGPT:”.
openai-ads-name = advertenties

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt of het geldt, en sinds of vanaf wanneer.

openai-ads-scope-us = Volwassenen met de abonnementen Free en Go kunnen advertenties zien; andere abonnementen hebben er geen. Bij Free kun je **Ads-Free** (Engels) kiezen en krijg je in ruil daarvoor minder berichten.
openai-ads-scope-au-ca-nz = Volgens OpenAI’s release notes kwamen de advertenties vanaf die dag stap voor stap naar Australië, Canada en Nieuw-Zeeland.
openai-ads-scope-gb = In het VK begonnen de advertenties begin juni 2026; berichten noemen dagen van 4 tot en met 7 juni. Volgens mediaberichten mogen ze alleen met je toestemming worden gepersonaliseerd.
openai-ads-scope-eea = Op 18 augustus 2026 kondigde OpenAI de start in 31 Europese landen aan voor de week daarna; mediaberichten noemen 24 augustus. Volgens OpenAI’s helppagina’s zijn gepersonaliseerde advertenties er in het begin niet beschikbaar.
openai-ads-scope-ch = OpenAI’s lijst voor adverteerders heeft Zwitserland bij de Europese landen die samen begonnen; mediaberichten noemen 24 augustus. Volgens OpenAI’s helppagina’s zijn gepersonaliseerde advertenties er in het begin niet beschikbaar.
openai-ads-scope-br-jp-kr-mx = Aangekondigd op 7 mei 2026; op 11 augustus 2026 schreef OpenAI dat er advertenties liepen in Brazilië, Japan, Zuid-Korea en Mexico. De eerste dag is niet bekend.
openai-ads-scope-in = De pers meldde de start in India op 27 augustus 2026; in zijn bericht van 23 september 2026 noemt OpenAI India bij de landen met advertenties.
openai-ads-scope-south-east-asia = Volgens OpenAI’s aankondiging komen de advertenties vanaf die dag stap voor stap naar Indonesië, Maleisië, de Filipijnen, Singapore, Thailand, Vietnam en Taiwan.
openai-ads-scope-rest = OpenAI voegt stap voor stap landen toe; een volledige lijst van landen met advertenties kon niet worden gelezen. Tonen je instellingen **Ads controls** (Engels), dan lopen er advertenties waar je woont, of binnenkort.

## Wat er verandert

openai-ads-what-planned = Vanaf { $effective } toont OpenAI advertenties in ChatGPT, eerst in de VS, aan volwassenen met de abonnementen Free en Go.
openai-ads-what = Sinds { $effective } zijn er advertenties in ChatGPT in de abonnementen Free en Go: eerst in de VS, later in meer landen. Ze staan onder het antwoord en zijn gemarkeerd als **Sponsored** (Engels).
openai-ads-in-europe = In de EER en Zwitserland begonnen ze volgens mediaberichten op 24 augustus 2026, in het VK begin juni 2026. Volgens wat de pers over OpenAI’s beleid meldt, mogen advertenties in Europa alleen met toestemming worden gepersonaliseerd.

## Hoe je bezwaar maakt

openai-ads-ads-free = Je kunt van de advertenties af; de namen van de instellingen komen uit OpenAI’s helppagina’s en zijn Engels:
    .step-1 = Klik op je profielfoto, dan op **Settings** en dan op **Ads controls**.
    .step-2 = Kies bij het abonnement Free **Ads-Free**: geen advertenties, maar minder berichten, en sommige hulpmiddelen ontbreken.
    .step-3 = Bij Go bestaat deze keuze niet: ga terug naar Free, of neem Plus of Pro.
openai-ads-personalization = Waar advertenties zijn gepersonaliseerd, kun je in **Ads controls** de schakelaars **Personalize ads** en **Past chats and memory** uitzetten en **Delete ads data** gebruiken (alles in het Engels).
openai-ads-no-personal-ads-yet = In de EER en Zwitserland zijn advertenties volgens OpenAI’s helppagina’s in het begin niet gepersonaliseerd: ze hangen af van de huidige chat, de globale locatie en de taal, niet van eerdere chats.

## Voor wie het geldt

openai-ads-free-and-go = Waar advertenties lopen, gelden ze voor volwassenen met de abonnementen Free en Go. Plus, Pro, Business, Enterprise en Edu hebben er geen, en tijdelijke chats ook niet.

## Wanneer

openai-ads-start-planned = Op { $effective } begint het, in de VS. Dat is een begin, geen laatste dag.
openai-ads-start = Op { $effective } begon het, in de VS. Dat was een begin, geen laatste dag: je kunt de instellingen altijd wijzigen.
openai-ads-start-elsewhere = Elders: Australië, Canada, Nieuw-Zeeland vanaf 16 april 2026; het VK begin juni; de EER en Zwitserland op 24 augustus; India eind augustus; Zuidoost-Azië en Taiwan vanaf 23 september 2026.

## Welke gegevens

openai-ads-signals = Advertenties worden gekozen op basis van de huidige chat, de globale locatie en de taal; waar ze zijn gepersonaliseerd ook van eerdere chats, het geheugen, wat je met advertenties deed en, volgens mediaberichten, gegevens van adverteerders.

## Privéberichten

openai-ads-chats = OpenAI zegt dat adverteerders geen chats, herinneringen of namen krijgen, alleen totalen zoals weergaven en klikken. Maar wat je in een chat schrijft, bepaalt wel mee welke advertentie eronder staat.

## Wat standaard is ingesteld

openai-ads-shown = Bij de abonnementen Free en Go worden advertenties getoond waar ze lopen, tenzij je bij Free **Ads-Free** (Engels) kiest.
openai-ads-default-in-europe = In Europa wordt het je volgens mediaberichten gevraagd voordat advertenties worden gepersonaliseerd; in de EER en Zwitserland zijn ze in het begin niet gepersonaliseerd.

## De grondslag

openai-ads-consent-in-europe = In Europa baseert OpenAI gepersonaliseerde advertenties op toestemming die kan worden ingetrokken; zo melden vakmedia over zijn advertentiebeleid van juni 2026. Het privacybeleid van 4 juni 2026 beschrijft dat niet; latere versies konden niet worden gelezen.

## Oudere gegevens

openai-ads-any-time = Het is niet te laat: je kunt de instellingen voor advertenties altijd wijzigen, en **Delete ads data** (Engels) wist wat voor advertenties is verzameld.

## Wat een bezwaar doet

openai-ads-still-ads = Zonder personalisatie zie je nog steeds advertenties; ze hangen af van de huidige chat, de globale locatie en de taal. Alleen **Ads-Free** (Engels) of een abonnement zonder advertenties stopt ze.
openai-ads-not-the-training = De advertentie-instellingen stoppen de AI-training niet: die heeft een eigen schakelaar, in **Gegevensbeheer**.

## Minderjarigen

openai-ads-minors = Accounts van mensen onder de 18 krijgen geen advertenties, zegt OpenAI; het gaat af op de opgegeven leeftijd en op een eigen schatting.

## Waarom

openai-ads-reason = OpenAI zegt dat de advertenties de rekenkracht achter de gratis en goedkope abonnementen betalen.

## Klachten en rechtsmiddelen

openai-ads-withdraw = In Europa kan toestemming voor gepersonaliseerde advertenties volgens mediaberichten altijd worden ingetrokken. Klachten gaan naar je privacytoezichthouder: in de EU en de EER heeft de Ierse de leiding, in het VK is het de ICO, in Zwitserland de FDPIC.

## Hoelang gegevens worden bewaard

openai-ads-kept = **Delete ads data** (Engels) wist wat voor advertenties is verzameld; volgens OpenAI’s helppagina’s is het binnen 30 dagen van de servers.

## Betalen

openai-ads-paid-plans = Plus, Pro en de abonnementen voor organisaties hebben geen advertenties. Go kost geld en heeft ze toch.

## Mensen zonder account

openai-ads-signed-out = Waar advertenties lopen, kunnen ze volgens OpenAI’s helppagina’s ook worden getoond aan mensen die niet zijn ingelogd; dan alleen advertenties die voor iedereen geschikt zijn.

## Bedrijfsaccounts

openai-ads-business = ChatGPT Business, Enterprise en Edu hebben geen advertenties.

## Als er iets niet lukt

openai-ads-no-controls = **Ads controls** (Engels) verschijnt alleen bij de abonnementen Free en Go, en alleen waar advertenties lopen of binnenkort lopen. Ontbreekt het, dan valt er niets uit te zetten.

## Onjuiste beweringen

openai-ads-answers = Dat advertenties de antwoorden van ChatGPT veranderen, ontkent OpenAI: ze staan apart, onder het antwoord, en zijn gemarkeerd.

## Waar het staat

openai-ads-stated = OpenAI’s helppagina over advertenties in ChatGPT beschrijft abonnementen, instellingen en gegevens; zijn berichten vertellen waar advertenties beginnen.
