### Meta’s keuze voor minder gepersonaliseerde advertenties: één bericht per uitspraak en per gebied van
### `facts/meta/less-personalized-ads.toml`. Elk bericht mag $announced gebruiken, de dag van de aankondiging,
### kant-en-klaar. Een dag van het begin is niet bekend.

# Staat achter “Meta:”.
meta-less-personalized-ads-name = keuze voor minder gepersonaliseerde advertenties

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt of het geldt.

meta-less-personalized-ads-scope-eu = Zoals aangekondigd hebben mensen in de EU deze keuze op Facebook en Instagram vanaf januari 2026; een dag is niet genoemd. Of en wanneer iedereen de vraag krijgt, kon niet worden nagegaan.
meta-less-personalized-ads-scope-eea-outside-the-eu = De aankondiging spreekt van gebruikers in de EU. Of het ook geldt in IJsland, Liechtenstein en Noorwegen, staat nergens.
meta-less-personalized-ads-scope-rest = De aankondiging spreekt alleen van gebruikers in de EU.

## Wat er verandert

meta-less-personalized-ads-two-options = Zoals aangekondigd op { $announced }, kiezen mensen in de EU op Facebook en Instagram vanaf januari 2026: volledig gepersonaliseerde advertenties met al hun gegevens, of minder gepersonaliseerde advertenties met minder gegevens.
meta-less-personalized-ads-commission-watches = De Europese Commissie nam in december 2025 kennis van Meta’s plan: volgens haar verklaring wil ze zien hoe het uitpakt, en blijft haar zaak tegen Meta open.

## Hoe je bezwaar maakt

meta-less-personalized-ads-preferences = In de EU vind je de keuze in het **Accountcentrum** onder **Advertentievoorkeuren**. Daar kun je ook je toestemming voor gepersonaliseerde advertenties intrekken, altijd.
meta-less-personalized-ads-not-outside-the-eu = Buiten de EU is deze keuze niet aangekondigd.

## Voor wie het geldt

meta-less-personalized-ads-facebook-and-instagram = Het geldt voor mensen in de EU met een account op Facebook of Instagram.

## Wanneer

meta-less-personalized-ads-january = Voor de EU is januari 2026 aangekondigd, zonder dag. Het is geen deadline: toestemming kan altijd worden ingetrokken.

## Welke gegevens

meta-less-personalized-ads-all-or-less = In de EU gebruiken volledig gepersonaliseerde advertenties, zoals aangekondigd, al je gegevens en minder gepersonaliseerde minder. Welke gegevens dan overblijven, is volgens één bericht niet in detail gepubliceerd.
meta-less-personalized-ads-no-ai-chats = In de EU staan chats met Meta AI niet op de lijst van het beleid met gegevens voor gepersonaliseerde advertenties.

## Wat standaard is ingesteld

meta-less-personalized-ads-choose = In de EU krijg je, zoals aangekondigd, de vraag en kies je zelf. Voor volledig gepersonaliseerde advertenties is je toestemming nodig.

## De grondslag

meta-less-personalized-ads-consent = In de EU berusten gepersonaliseerde advertenties op je toestemming, die je altijd kunt intrekken.
meta-less-personalized-ads-fine = Achter deze keuze zit de Digital Markets Act van de EU: in april 2025 oordeelde de Europese Commissie dat Meta mensen niet genoeg keuze had gegeven, en legde ze een boete van 200 miljoen euro op.

## Wat een bezwaar doet

meta-less-personalized-ads-ads-stay = Kies je in de EU minder gepersonaliseerde advertenties, dan zie je nog steeds advertenties; er worden minder gegevens van je gebruikt om ze te kiezen.

## Klachten

meta-less-personalized-ads-withdraw = In de EU kun je je toestemming voor gepersonaliseerde advertenties altijd intrekken, in het **Accountcentrum** onder **Advertentievoorkeuren**.

## Waar het staat

meta-less-personalized-ads-stated = De Europese Commissie maakte het bekend op { $announced }; mediaberichten vertellen erover. Meta’s privacybeleid zegt voor de EU dat gepersonaliseerde advertenties op toestemming berusten.

## Als er iets niet lukt

meta-less-personalized-ads-not-shown = Woon je in de EU en heb je de vraag niet gekregen, kijk dan in het **Accountcentrum** onder **Advertentievoorkeuren**. Volgens de tekst van het beleid beheer je je toestemming daar.

## Betalen

meta-less-personalized-ads-not-about-paying = De twee mogelijkheden die voor de EU zijn aangekondigd, verschillen in hoeveel gegevens worden gebruikt, niet in prijs; volgens berichten is die met minder gegevens gratis.
