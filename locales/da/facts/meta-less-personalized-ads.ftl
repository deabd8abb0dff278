### Metas valg af mindre personaliserede annoncer: én besked pr. oplysning og område i `facts/meta/less-personalized-ads.toml`.
### Alle beskeder kan bruge $announced, dagen for udmeldingen, klar til at blive læst. Ingen begyndelsesdag kendes.

# Læses efter ”Meta:”.
meta-less-personalized-ads-name = valg af mindre personaliserede annoncer

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, om det gælder.

meta-less-personalized-ads-scope-eu = Ifølge udmeldingen har folk i EU dette valg på Facebook og Instagram fra januar 2026; der blev ikke nævnt nogen bestemt dag. Om og hvornår alle bliver spurgt, kunne ikke tjekkes.
meta-less-personalized-ads-scope-eea-outside-the-eu = Udmeldingen taler om brugere i EU. Om det også gælder Island, Liechtenstein og Norge, står ingen steder.
meta-less-personalized-ads-scope-rest = Udmeldingen taler kun om brugere i EU.

## Hvad der ændrer sig

meta-less-personalized-ads-two-options = Ifølge udmeldingen den { $announced } vælger folk i EU på Facebook og Instagram, fra januar 2026: fuldt personaliserede annoncer, med alle deres data, eller mindre personaliserede annoncer, med færre data.
meta-less-personalized-ads-commission-watches = EU-Kommissionen tog Metas plan til efterretning i december 2025: ifølge sin udtalelse vil den se, hvordan planen virker, og dens sag mod Meta er fortsat åben.

## Hvordan man siger nej

meta-less-personalized-ads-preferences = I EU finder du valget i **Accounts Center** under **Ad preferences** (navnene på engelsk). Dér kan du også trække dit samtykke til personaliserede annoncer tilbage, når som helst.
meta-less-personalized-ads-not-outside-the-eu = Uden for EU er dette valg ikke meldt ud.

## Hvem det gælder

meta-less-personalized-ads-facebook-and-instagram = Det gælder folk i EU med en konto på Facebook eller Instagram.

## Hvornår

meta-less-personalized-ads-january = For EU blev januar 2026 meldt ud, uden nogen bestemt dag. Det er ikke en frist: samtykket kan trækkes tilbage når som helst.

## Hvilke data

meta-less-personalized-ads-all-or-less = I EU bruger fuldt personaliserede annoncer ifølge udmeldingen alle dine data, mindre personaliserede bruger færre. Hvilke data der så er tilbage, er ifølge en artikel ikke offentliggjort i detaljer.
meta-less-personalized-ads-no-ai-chats = I EU står chats med Meta AI ikke på politikkens liste over data til personaliserede annoncer.

## Hvad der gælder som standard

meta-less-personalized-ads-choose = I EU bliver du ifølge udmeldingen spurgt og vælger selv. Fuldt personaliserede annoncer kræver dit samtykke.

## Retsgrundlaget

meta-less-personalized-ads-consent = I EU bygger personaliserede annoncer på dit samtykke, som du kan trække tilbage når som helst.
meta-less-personalized-ads-fine = Bag dette valg står EU’s forordning om digitale markeder: i april 2025 fandt EU-Kommissionen, at Meta ikke havde givet folk valg nok, og gav Meta en bøde på 200 millioner euro.

## Hvad der sker, når man siger nej

meta-less-personalized-ads-ads-stay = Hvis du i EU vælger mindre personaliserede annoncer, ser du stadig annoncer; færre af dine data bruges til at vælge dem.

## Klager

meta-less-personalized-ads-withdraw = I EU kan du når som helst trække dit samtykke til personaliserede annoncer tilbage, i **Accounts Center** under **Ad preferences** (navnene på engelsk).

## Hvor det står

meta-less-personalized-ads-stated = EU-Kommissionen meddelte det den { $announced }; pressen har skrevet om det. Metas privatlivspolitik siger for EU, at personaliserede annoncer bygger på samtykke.

## Når noget ikke virker

meta-less-personalized-ads-not-shown = Hvis du bor i EU og ikke er blevet spurgt, så se i **Accounts Center** under **Ad preferences** (navnene på engelsk). Ifølge politikkens tekst styres samtykket dér.

## At betale

meta-less-personalized-ads-not-about-paying = De to muligheder, der er meldt ud for EU, adskiller sig ved, hvor mange data der bruges, ikke ved prisen; ifølge medieomtale er den med færre data gratis.
