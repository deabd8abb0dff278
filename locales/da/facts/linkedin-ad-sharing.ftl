### LinkedIns deling af data med Microsoft til annoncer: én besked pr. oplysning og område i `facts/linkedin/ad-sharing.toml`.
### Alle beskeder kan bruge $announced og $effective, ændringens dage, klar til at blive læst.

# Læses efter ”LinkedIn:”.
linkedin-ad-sharing-name = deling af data med Microsoft til annoncer

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, om det gælder, og siden eller fra hvornår.

linkedin-ad-sharing-scope-eea = LinkedIns politik overlader her sagen til den europæiske privatlivserklæring, og den nævner ingen deling med Microsoft til annoncer.
linkedin-ad-sharing-scope-ch = LinkedIn behandler Schweiz som EU og EØS. Forveksl det ikke med AI-træningen: den gælder også Schweiz.
linkedin-ad-sharing-scope-gb = LinkedIns europæiske privatlivserklæring gælder også Storbritannien og nævner ingen deling med Microsoft til annoncer. En ældre hjælpetekst undtog ikke landet, og LinkedIns egen liste over regioner kunne ikke læses.
linkedin-ad-sharing-scope-us = Det er slået til, indtil du slår det fra. LinkedIns erklæring for delstater i USA har detaljerne.
linkedin-ad-sharing-scope-ca-hk = Ifølge politikkens tekst hører Canada og Hongkong ikke til de undtagne steder. Tjek, om dine indstillinger viser knappen.
linkedin-ad-sharing-scope-rest = Ifølge politikken er kun EU, EØS, Schweiz og tilsyneladende Storbritannien undtaget. Det er slået til, indtil du slår det fra.

## Hvad der ændrer sig

linkedin-ad-sharing-what-planned = Fra den { $effective } giver LinkedIn i mange lande sit moderselskab Microsoft flere af medlemmernes data, så Microsofts selskaber kan vise mere personaliserede annoncer og udvikle deres annoncetjenester.
linkedin-ad-sharing-what = Siden den { $effective } har LinkedIn i mange lande givet sit moderselskab Microsoft flere af medlemmernes data, så Microsofts selskaber kan vise mere personaliserede annoncer og udvikle deres annoncetjenester.
linkedin-ad-sharing-not-in-europe = Det gælder ikke i EU, EØS og Schweiz og ifølge politikkens tekst heller ikke i Storbritannien. Andre steder er det slået til som standard, og du kan slå det fra.

## Hvordan man siger nej

linkedin-ad-sharing-switch = Hvor det gælder, kan du slå delingen fra; når du er logget ind, fører linket direkte til indstillingen (navnene på engelsk):
    .step-1 = Klik på **Me** (dit billede) og derefter på **Settings & Privacy**.
    .step-2 = Åbn **Advertising data**.
    .step-3 = Åbn **Data sharing with our affiliates and select partners**, og slå det fra.
linkedin-ad-sharing-nothing-to-switch = I EU, EØS og Schweiz er der ingen sådan deling at slå fra. Annoncer ud fra din profil er en anden sag: dem kan du slå fra under **Advertising data** (på engelsk).
linkedin-ad-sharing-look-in-uk = I Storbritannien er der ifølge de offentliggjorte tekster ikke noget at slå fra; tjek alligevel, om linket viser en knap.
linkedin-ad-sharing-more-switches = Flere knapper på samme side, på engelsk: **Ads off LinkedIn**, **Data from others for ads** og **Measure ad success**.
linkedin-ad-sharing-browser-signal = I USA tæller browsersignalet Global Privacy Control, ifølge en ældre kopi af LinkedIns hjælpeside, også som et nej.

## Hvem det gælder

linkedin-ad-sharing-reports-differ = Nogle artikler blander det sammen med AI-træningen og siger, at det også rammer EU, Storbritannien og Schweiz. Teksten i LinkedIns politik modsiger dem.

## Hvornår

linkedin-ad-sharing-start-planned = Den { $effective } begynder det, hvor det gælder. Det er en begyndelse, ikke en sidste dag: knappen er der både før og efter.
linkedin-ad-sharing-start = Den { $effective } begyndte det, hvor det gælder. Det var en begyndelse, ikke en sidste dag: du kan stadig slå det fra.

## Hvilke data

linkedin-ad-sharing-shared-data = Hvor det gælder, deles profildata, aktivitet i feedet og dine reaktioner på annoncer; det, som dine indstillinger forbyder LinkedIn at bruge til annoncer, deles ikke.

## Hvad der gælder som standard

linkedin-ad-sharing-on = Hvor det gælder, er det slået til for alle, der ikke slår det fra.

## Retsgrundlaget

linkedin-ad-sharing-consent-in-europe = I EU, EØS og Schweiz gælder denne deling ikke. Til egne annoncer skal LinkedIn dér have dit samtykke, hvis de bygger på observeret eller formodet adfærd eller på data fra andre steder; annoncer ud fra profildata bygger på legitime interesser.

## Ældre data

linkedin-ad-sharing-at-microsoft = Hvad der sker med data, som Microsoft allerede har, indstiller du på din Microsoft-konto under **Privacy** (på engelsk).

## Hvad der sker, når man siger nej

linkedin-ad-sharing-still-ads = Når du har slået det fra, ser du stadig annoncer fra Microsoft; de er bare ikke tilpasset med LinkedIn-data.
linkedin-ad-sharing-ads-only = Denne knap gælder kun annoncer; AI-træningen har sin egen.

## Hvem der får data

linkedin-ad-sharing-microsoft = Hvor det gælder: Microsoft og dets datterselskaber, til deres annoncetjenester som Microsoft Advertising. Eksterne annoncører får dem ikke; de får højst hashede id’er eller enheds-id’er, data, som du går med til at give, eller det, alle på LinkedIn alligevel kan se.
linkedin-ad-sharing-microsoft-advertising = Microsoft Advertising, tidligere Bing Ads, er Microsofts egen platform til annoncer: virksomheder køber annoncer dér, som for eksempel vises ved siden af søgeresultater.
linkedin-ad-sharing-anywhere = Ifølge LinkedIns erklæring for Californien fra den 23. februar 2026 må Microsoft vise sådanne annoncer hvor som helst, også uden for sine egne tjenester.

## Hvorfor

linkedin-ad-sharing-purpose = LinkedIn nævner to formål: mere personaliserede annoncer fra Microsofts selskaber og udvikling af deres annoncetjenester.

## Annoncører

linkedin-ad-sharing-accelerate = Accelerate er LinkedIns egen AI til virksomheder, der annoncerer; den hjælper med deres kampagner. Microsoft Advertising er noget andet.

## Hvor det står

linkedin-ad-sharing-stated = Det står i LinkedIns privatlivspolitik; den europæiske privatlivserklæring (European Regional Privacy Notice) siger, hvad der gælder i Europa, og erklæringen for Californien tilføjer detaljer for USA.

## Når noget ikke virker

linkedin-ad-sharing-switch-names = Knappen har flere navne, på engelsk: **Data sharing with our affiliates and select partners**, **Share data with affiliates and partners**, tidligere **Data sharing**. Linket fører direkte til den.
