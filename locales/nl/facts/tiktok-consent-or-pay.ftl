### TikToks keuze voor volwassenen in het VK, gepersonaliseerde advertenties of betalen: één bericht per uitspraak en per
### gebied van `facts/tiktok/consent-or-pay.toml`. Elk bericht mag $effective gebruiken, de dag van het feit,
### kant-en-klaar. Alles wordt verteld zoals het is aangekondigd.

# Staat achter “TikTok:”.
tiktok-consent-or-pay-name = gepersonaliseerde advertenties of betalen

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt of het geldt, en sinds of vanaf wanneer.

tiktok-consent-or-pay-scope-gb = Zo heeft TikTok het aangekondigd. Kijk in de app wat voor jou geldt.
tiktok-consent-or-pay-scope-eea-ch = De aankondiging richt zich alleen tot volwassenen in het VK. Voor de EU, de EER en Zwitserland geldt TikToks beleid van 30 november 2025.
tiktok-consent-or-pay-scope-rest = Het is alleen voor het VK aangekondigd; een uitbreiding naar andere landen is niet bekend.

## Wat er verandert

tiktok-consent-or-pay-what-planned = Zoals TikTok in mei 2026 aankondigde, moeten volwassenen in het VK uiterlijk op { $effective } kiezen: gratis doorgaan met gepersonaliseerde advertenties, of £ 3,99 per maand betalen voor **TikTok Ad-Free**.
tiktok-consent-or-pay-what = Zoals TikTok in mei 2026 aankondigde, moesten volwassenen in het VK uiterlijk op { $effective } kiezen: gratis doorgaan met gepersonaliseerde advertenties, of £ 3,99 per maand betalen voor **TikTok Ad-Free**. Of TikTok bij die dag bleef, is niet bekend.
tiktok-consent-or-pay-uk-only = Het is alleen voor het VK aangekondigd, niet voor de EU, de EER, Zwitserland of de VS.

## Hoe je bezwaar maakt

tiktok-consent-or-pay-no-middle-way = Zoals aangekondigd kunnen volwassenen in het VK gepersonaliseerde advertenties alleen vermijden door te betalen: TikTok gratis gebruiken zonder gepersonaliseerde advertenties kan dan niet meer.
tiktok-consent-or-pay-ways-out = Wil je in het VK geen van beide, dan blijft alleen over TikTok te verlaten en het account te verwijderen; je kunt een klacht indienen bij de ICO, de Britse privacytoezichthouder.
tiktok-consent-or-pay-nothing-elsewhere = Buiten het VK valt hier niets te kiezen: het aanbod is alleen voor het VK aangekondigd.

## Voor wie het geldt

tiktok-consent-or-pay-adults = Zoals aangekondigd geldt het voor mensen in het VK vanaf 18 jaar. Wie jonger is, krijgt deze keuze niet.

## Wanneer

tiktok-consent-or-pay-last-day-planned = Zoals aangekondigd moeten volwassenen in het VK uiterlijk op { $effective } kiezen; de app vraagt het sinds mei 2026. Een nieuw privacybeleid voor het VK geldt vanaf die dag, of vanaf de keuze als die eerder valt.
tiktok-consent-or-pay-last-day = Zoals aangekondigd moesten volwassenen in het VK uiterlijk op { $effective } kiezen; of TikTok die dag heeft verschoven en wat er gebeurde met mensen die niet kozen, is niet bekend. Kijk in de app.

## Welke gegevens

tiktok-consent-or-pay-ad-data = Zoals over het Britse aanbod wordt gemeld: gratis gebruikt TikTok je gegevens voor gepersonaliseerde advertenties; met **TikTok Ad-Free** gebruikt het ze niet voor advertenties.

## Wat standaard is ingesteld

tiktok-consent-or-pay-no-choice = Zoals aangekondigd vraagt de app volwassenen in het VK te kiezen. Wat er gebeurt met wie dat niet doet, is niet bekend.

## De grondslag

tiktok-consent-or-pay-consent = In het VK berust gratis gebruik, zoals gemeld, op je toestemming voor gepersonaliseerde advertenties; betalen is het alternatief. Wat de ICO van dit aanbod vindt, is niet gevonden.

## Wat een bezwaar doet

tiktok-consent-or-pay-not-everything = Volgens berichten over het Britse aanbod haalt **TikTok Ad-Free** TikToks eigen advertenties weg en het gebruik van je gegevens daarvoor. Posts waarvoor makers worden betaald (#ad), blijven.
tiktok-consent-or-pay-not-training = Het gaat om advertenties. Dat betalen AI-training zou stoppen, staat niet in de teksten die konden worden gelezen.

## Waarom

tiktok-consent-or-pay-reason = TikTok spreekt van meer keuze in hoe mensen advertenties zien. Volgens berichten zit er Brits recht achter, dat om toestemming voor gepersonaliseerde advertenties vraagt.

## Waar het staat

tiktok-consent-or-pay-stated = TikTok kondigde het aan in zijn newsroom en, voor mensen in het VK, in een melding boven zijn privacybeleid. Het nieuwe beleid voor het VK heeft een eigen pagina.

## Betalen

tiktok-consent-or-pay-price = Zoals aangekondigd kost **TikTok Ad-Free** in het VK £ 3,99 per maand.

## Als er iets niet lukt

tiktok-consent-or-pay-look = Verscheen er in het VK geen keuze: zoals aangekondigd komt die geleidelijk, in vensters over meerdere maanden. TikTok wijzigde zijn melding meermaals in juli en augustus 2026.
