### Het delen van gegevens door LinkedIn met Microsoft voor advertenties: één bericht per uitspraak en per gebied van
### `facts/linkedin/ad-sharing.toml`. Elk bericht mag $announced en $effective gebruiken, de dagen van het feit, kant-en-klaar.

# Staat achter “LinkedIn:”.
linkedin-ad-sharing-name = gegevens delen met Microsoft voor advertenties

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt of het geldt, en sinds of vanaf wanneer.

linkedin-ad-sharing-scope-eea = Het beleid van LinkedIn verwijst hier naar de Europese privacyverklaring, en daarin staat niets over delen met Microsoft voor advertenties.
linkedin-ad-sharing-scope-ch = LinkedIn behandelt Zwitserland als de EU en de EER. Verwar het niet met de AI-training: die geldt wel in Zwitserland.
linkedin-ad-sharing-scope-gb = De Europese privacyverklaring van LinkedIn geldt ook voor het VK, en daarin staat niets over delen met Microsoft voor advertenties. Een oudere helptekst zonderde het VK niet uit, en LinkedIns eigen lijst per regio kon niet worden gelezen.
linkedin-ad-sharing-scope-us = Het staat aan tot je het uitzet. LinkedIns verklaring voor Amerikaanse staten geeft de details.
linkedin-ad-sharing-scope-ca-hk = Volgens de tekst van het beleid horen Canada en Hongkong niet bij de plaatsen die zijn uitgezonderd. Kijk of je instellingen de schakelaar tonen.
linkedin-ad-sharing-scope-rest = Volgens het beleid zijn alleen de EU, de EER, Zwitserland en, naar het lijkt, het VK uitgezonderd. Het staat aan tot je het uitzet.

## Wat er verandert

linkedin-ad-sharing-what-planned = Vanaf { $effective } geeft LinkedIn in veel landen meer gegevens van zijn leden aan moederbedrijf Microsoft, zodat bedrijven van Microsoft sterker gepersonaliseerde advertenties kunnen tonen en hun advertentiediensten kunnen ontwikkelen.
linkedin-ad-sharing-what = Sinds { $effective } geeft LinkedIn in veel landen meer gegevens van zijn leden aan moederbedrijf Microsoft, zodat bedrijven van Microsoft sterker gepersonaliseerde advertenties kunnen tonen en hun advertentiediensten kunnen ontwikkelen.
linkedin-ad-sharing-not-in-europe = Het geldt niet in de EU, de EER en Zwitserland, en volgens de tekst van het beleid ook niet in het VK. Elders staat het standaard aan, en kun je het uitzetten.

## Hoe je bezwaar maakt

linkedin-ad-sharing-switch = Waar het geldt, zet je het delen uit; als je bent ingelogd, brengt de link je meteen bij de instelling:
    .step-1 = Klik op **Ik** (je foto) en dan op **Instellingen en privacy**.
    .step-2 = Open **Advertentiegegevens**.
    .step-3 = Open **Data sharing with our affiliates and select partners** (Engels) en zet het uit.
linkedin-ad-sharing-nothing-to-switch = In de EU, de EER en Zwitserland valt er hiertegen niets uit te zetten. Advertenties op basis van je profiel zijn iets anders: die kun je uitzetten onder **Advertentiegegevens**.
linkedin-ad-sharing-look-in-uk = In het VK valt er volgens de gepubliceerde teksten niets uit te zetten; kijk toch of de link een schakelaar toont.
linkedin-ad-sharing-more-switches = Op dezelfde pagina staan ook, in het Engels: **Ads off LinkedIn**, **Data from others for ads** en **Measure ad success**.
linkedin-ad-sharing-browser-signal = In de VS telt volgens een oudere kopie van LinkedIns helppagina ook het browsersignaal Global Privacy Control als opt-out.

## Voor wie het geldt

linkedin-ad-sharing-reports-differ = Sommige berichten verwarren dit met de AI-training en zeggen dat het ook de EU, het VK en Zwitserland treft. De tekst van LinkedIns beleid spreekt dat tegen.

## Wanneer

linkedin-ad-sharing-start-planned = Op { $effective } begint het waar het geldt. Dat is een begin, geen laatste dag: de schakelaar is er ervoor en erna.
linkedin-ad-sharing-start = Op { $effective } begon het waar het geldt. Dat was een begin, geen laatste dag: je kunt het nog steeds uitzetten.

## Welke gegevens

linkedin-ad-sharing-shared-data = Waar het geldt, worden profielgegevens, activiteit in je feed en hoe je op advertenties reageert gedeeld; wat LinkedIn volgens je instellingen niet voor advertenties mag gebruiken, wordt niet gedeeld.

## Wat standaard is ingesteld

linkedin-ad-sharing-on = Waar het geldt, staat het aan voor iedereen die het niet uitzet.

## De grondslag

linkedin-ad-sharing-consent-in-europe = In de EU, de EER en Zwitserland geldt dit delen niet. Voor eigen advertenties heeft LinkedIn daar je toestemming nodig als ze berusten op waargenomen of afgeleid gedrag of op gegevens van elders; advertenties op basis van profielgegevens berusten op gerechtvaardigd belang.

## Oudere gegevens

linkedin-ad-sharing-at-microsoft = Wat Microsoft doet met gegevens die het al heeft, stel je in bij je Microsoft-account, onder **Privacy**.

## Wat een bezwaar doet

linkedin-ad-sharing-still-ads = Na het uitzetten zie je nog steeds advertenties van Microsoft; ze worden alleen niet meer met LinkedIn-gegevens op jou afgestemd.
linkedin-ad-sharing-ads-only = Deze schakelaar gaat alleen over advertenties; de AI-training heeft een eigen schakelaar.

## Wie de gegevens krijgt

linkedin-ad-sharing-microsoft = Waar het geldt: Microsoft en zijn dochterbedrijven, voor advertentiediensten zoals Microsoft Advertising. Externe adverteerders krijgen de gegevens niet; die krijgen hoogstens gehashte ID’s of apparaat-ID’s, gegevens waarvoor je toestemming geeft, of wat iedereen op LinkedIn toch al kan zien.
linkedin-ad-sharing-microsoft-advertising = Microsoft Advertising, vroeger Bing Ads, is Microsofts eigen advertentieplatform: bedrijven boeken er advertenties die bijvoorbeeld naast zoekresultaten staan.
linkedin-ad-sharing-anywhere = Volgens LinkedIns verklaring voor Californië van 23 februari 2026 mag Microsoft zulke advertenties overal tonen, ook buiten zijn eigen diensten.

## Waarom

linkedin-ad-sharing-purpose = LinkedIn noemt twee doelen: sterker gepersonaliseerde advertenties van bedrijven van Microsoft en de ontwikkeling van hun advertentiediensten.

## Adverteerders

linkedin-ad-sharing-accelerate = Accelerate is LinkedIns eigen AI voor bedrijven die adverteren; ze helpt bij hun campagnes. Microsoft Advertising is iets anders.

## Waar het staat

linkedin-ad-sharing-stated = Het staat in LinkedIns privacybeleid; de Europese privacyverklaring (European Regional Privacy Notice) zegt wat in Europa geldt, en de verklaring voor Californië voegt details voor de VS toe.

## Als er iets niet lukt

linkedin-ad-sharing-switch-names = De schakelaar heeft in het Engels verschillende namen: **Data sharing with our affiliates and select partners**, **Share data with affiliates and partners**, vroeger **Data sharing**. De link brengt je er meteen heen.
