### TikToks valg for voksne i Storbritannien, personaliserede annoncer eller betaling: én besked pr. oplysning og område i
### `facts/tiktok/consent-or-pay.toml`. Alle beskeder kan bruge $effective, ændringens dag, klar til at blive læst.
### Alt fortælles, som det er meldt ud.

# Læses efter ”TikTok:”.
tiktok-consent-or-pay-name = personaliserede annoncer eller betaling

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, om det gælder, og siden eller fra hvornår.

tiktok-consent-or-pay-scope-gb = Sådan meldte TikTok det ud. Se i appen, hvad der gælder for dig.
tiktok-consent-or-pay-scope-eea-ch = Meddelelsen henvender sig kun til voksne i Storbritannien. For EU, EØS og Schweiz gælder TikToks politik fra den 30. november 2025.
tiktok-consent-or-pay-scope-rest = Det blev kun meldt ud for Storbritannien; en udvidelse til andre lande er ikke kendt.

## Hvad der ændrer sig

tiktok-consent-or-pay-what-planned = Som TikTok meldte ud i maj 2026, skal voksne i Storbritannien vælge senest den { $effective }: fortsætte gratis med personaliserede annoncer eller betale 3,99 pund om måneden for **TikTok Ad-Free**.
tiktok-consent-or-pay-what = Som TikTok meldte ud i maj 2026, skulle voksne i Storbritannien vælge senest den { $effective }: fortsætte gratis med personaliserede annoncer eller betale 3,99 pund om måneden for **TikTok Ad-Free**. Om TikTok holdt fast i den dag, vides ikke.
tiktok-consent-or-pay-uk-only = Det blev kun meldt ud for Storbritannien, ikke for EU, EØS, Schweiz eller USA.

## Hvordan man siger nej

tiktok-consent-or-pay-no-middle-way = Ifølge udmeldingen kan voksne i Storbritannien kun undgå personaliserede annoncer ved at betale: at bruge TikTok gratis uden personaliserede annoncer er så ikke længere muligt.
tiktok-consent-or-pay-ways-out = Vil du ingen af delene i Storbritannien, er der kun tilbage at forlade TikTok og slette kontoen; du kan klage til ICO, Storbritanniens databeskyttelsesmyndighed.
tiktok-consent-or-pay-nothing-elsewhere = Uden for Storbritannien er der ikke noget at vælge her: tilbuddet blev kun meldt ud for Storbritannien.

## Hvem det gælder

tiktok-consent-or-pay-adults = Ifølge udmeldingen gælder det folk i Storbritannien fra 18 år. Yngre får ikke dette valg.

## Hvornår

tiktok-consent-or-pay-last-day-planned = Ifølge udmeldingen skal voksne i Storbritannien vælge senest den { $effective }; appen har spurgt siden maj 2026. En ny privatlivspolitik for Storbritannien gælder fra den dag eller fra valget, hvis det kommer før.
tiktok-consent-or-pay-last-day = Ifølge udmeldingen skulle voksne i Storbritannien vælge senest den { $effective }; om TikTok flyttede den dag, og hvad der skete med folk, der ikke valgte, vides ikke. Se i appen.

## Hvilke data

tiktok-consent-or-pay-ad-data = Ifølge medieomtale af tilbuddet i Storbritannien: gratis bruger TikTok dine data til personaliserede annoncer; med **TikTok Ad-Free** bruges de ikke til annoncer.

## Hvad der gælder som standard

tiktok-consent-or-pay-no-choice = Ifølge udmeldingen beder appen voksne i Storbritannien om at vælge. Hvad der sker med dem, der ikke gør det, vides ikke.

## Retsgrundlaget

tiktok-consent-or-pay-consent = I Storbritannien bygger gratis brug ifølge medieomtale på dit samtykke til personaliserede annoncer, og at betale er alternativet. ICO’s syn på dette tilbud blev ikke fundet.

## Hvad der sker, når man siger nej

tiktok-consent-or-pay-not-everything = Ifølge medieomtale af tilbuddet i Storbritannien fjerner **TikTok Ad-Free** TikToks egne annoncer og brugen af dine data til dem. Opslag, som creators får penge for (#ad), bliver.
tiktok-consent-or-pay-not-training = Det handler om annoncer. At betaling skulle stoppe AI-træning, står ikke i de tekster, der kunne læses.

## Hvorfor

tiktok-consent-or-pay-reason = TikTok taler om større valgfrihed i, hvordan folk ser annoncer. Ifølge medieomtale ligger britisk lov bag; den kræver samtykke til personaliserede annoncer.

## Hvor det står

tiktok-consent-or-pay-stated = TikTok meldte det ud i sit nyhedsrum og, til folk i Storbritannien, i en meddelelse over privatlivspolitikken. Den nye politik for Storbritannien har en side for sig.

## At betale

tiktok-consent-or-pay-price = Ifølge udmeldingen koster **TikTok Ad-Free** 3,99 pund om måneden i Storbritannien.

## Når noget ikke virker

tiktok-consent-or-pay-look = Hvis der ikke kom noget valg i Storbritannien: ifølge udmeldingen kommer det lidt efter lidt, i vinduer over flere måneder. TikTok ændrede sin meddelelse flere gange i juli og august 2026.
