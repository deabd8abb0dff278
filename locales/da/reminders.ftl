### Påmindelser, og hvad der siges om de kommandoer, der bestiller dem. Dage, klokkeslæt, tal og lister kommer klar til at blive læst.
### En ændring begynder på sin dag; det er ingen sidste dag til at sige nej, og intet her må kalde den det.

## Første linje i en påmindelse står alene på låseskærmen: hvad, hvornår, om hvor mange dage.

# $platform: platformens navn, $change: hvad den gør, ved navn, $days: hele dage til da, mindst 1, $date: dagen.
reminder-change-ahead =
    { $days ->
        [1] **{ $platform }, { $change }:** begynder i morgen, den { $date }.
       *[other] **{ $platform }, { $change }:** begynder om { $days } dage, den { $date }.
    }
reminder-change-today = **{ $platform }, { $change }:** begynder i dag, den { $date }.
# $days: hele dage siden da, mindst 1.
reminder-change-past =
    { $days ->
        [1] **{ $platform }, { $change }:** begyndte i går, den { $date }.
       *[other] **{ $platform }, { $change }:** begyndte for { $days } dage siden, den { $date }.
    }
# Flere ændringer hos én platform på samme dag. $count: hvor mange, mindst 2, $changes: hvad den gør, ved navn.
reminder-several-ahead =
    { $days ->
        [1] **{ $platform }:** { $count } ændringer begynder i morgen, den { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } ændringer begynder om { $days } dage, den { $date }: { $changes }.
    }
reminder-several-today = **{ $platform }:** { $count } ændringer begynder i dag, den { $date }: { $changes }.
reminder-several-past =
    { $days ->
        [1] **{ $platform }:** { $count } ændringer begyndte i går, den { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } ændringer begyndte for { $days } dage siden, den { $date }: { $changes }.
    }
# En af dem. $change: hvad platformen gør, ved navn. Hvad det er, følger.
reminder-several-row = **{ $change }:**
# Ting på forskellige dage eller af forskellig slags. $count: hvor mange, mindst 2. Den nærmestes første linje følger, derefter en liste.
reminder-mixed = { $count } påmindelser, først denne:
# En dato, som rummet selv har sat. $text: dens tekst, eller `reminder-own-unnamed`.
reminder-own-ahead =
    { $days ->
        [1] **I morgen, den { $date }:** { $text }
       *[other] **Om { $days } dage, den { $date }:** { $text }
    }
reminder-own-today = **I dag, den { $date }:** { $text }
reminder-own-past =
    { $days ->
        [1] **I går, den { $date }:** { $text }
       *[other] **For { $days } dage siden, den { $date }:** { $text }
    }
reminder-own-unnamed = en af rummets egne datoer
# En ændring er ny her, eller dens dag er flyttet. En sætning følger om, hvor langt den er nået, en af `phase-…`.
reminder-news = **Nyt om { $platform }, { $change }:**
# $months: hvor mange måneder der ligger mellem to af dem.
reminder-check-up =
    { $months ->
        [1] **Gennemgang, hver måned:** se dine indstillinger igennem igen; knapper og standardvalg ændrer sig.
       *[other] **Gennemgang, med { $months } måneders mellemrum:** se dine indstillinger igennem igen; knapper og standardvalg ændrer sig.
    }

## Hvad en påmindelse ellers siger.

# Links til indstillinger følger, hvert med navn efter, hvad det er til.
reminder-check-up-links = Indstillinger, som jeg kender:
reminder-own-note = Rummet har selv sat denne dato.
reminder-late = Det her kommer sent: jeg kunne ikke nås på det indstillede tidspunkt.
reminder-summary = Det her kommer sent: jeg var væk et stykke tid. Her står det, der stadig gælder.
reminder-ask = Spørg mig bare, så får du alle trin.
# $prefix: kommandoens præfiks, $list og $off: kommandoernes ord.
reminder-end = Hvad der kommer hvornår: **{ $prefix } { $list }**. Ingen påmindelser mere: **{ $prefix } { $off }**.

## Hvad der siges om en kommando.

# En linje til at kopiere. $prefix: kommandoens præfiks, $command: en kommandos ord, en af `order-form-…`.
order-example = For eksempel: **{ $prefix } { $command }**
order-command = **{ $prefix } { $command }**
order-see-list = Her står de: **{ $prefix } { $command }**
# Står, hvor en platforms navn kan stå.
order-all = alle platforme
# $whom: en platforms navn, eller `order-all`.
order-following = Fra nu af minder jeg dette rum om { $whom }: om datoer og om nyheder.
# $days: en liste af tal.
order-leads = Dage før en dato: { $days }.
order-leads-and-day = Dage før en dato: { $days }; og én gang til på selve dagen.
order-leads-day = Påmindelser kommer på selve dagen.
# $day: ugedagen og datoen, $time: klokkeslættet, begge efter rummets ur.
order-first = Den første påmindelse kommer { $day } kl. { $time }.
order-next = Den næste påmindelse kommer { $day } kl. { $time }.
order-next-none = Lige nu ligger der ingen påmindelse forude.
# En liste af ændringer følger, hver med den dag, den har gældt siden.
order-none-ahead = Lige nu ligger der ingen dato forude. Det her gælder allerede:
order-none-known = Lige nu ligger der ingen dato forude.
order-offer-news = Jeg siger til her, når der er noget nyt: en ændring mere eller en dato, der flytter sig.
order-offer-check-up = Indstillinger og standardvalg ændrer sig, så det er værd at se på dem engang imellem; det kan jeg også minde om.
order-unfollowed = Jeg minder ikke længere dette rum om { $whom }. Alt andet, der er indstillet, bliver, som det er.
order-unfollowed-all = Jeg minder ikke længere dette rum om noget; dets egne datoer er også væk.
order-not-following = Jeg mindede ikke dette rum om { $whom }, så intet er ændret.
order-not-following-any = Jeg mindede ikke dette rum om noget, så intet er ændret.
# $text: datoens tekst, eller `reminder-own-unnamed`, $before: den dag, den lå på før.
order-dated = Noteret til { $day }: { $text }
order-moved = Flyttet fra { $before } til { $day }: { $text }
order-removed = Fjernet, { $day }: { $text }
order-dated-late = Der kommer ingen påmindelse om den: tidspunktet for påmindelser er passeret i dag.
# $number: det nummer, der blev opgivet, $count: hvor mange datoer der er, mindst 1.
order-no-such-date =
    { $count ->
        [one] Der er ingen dato med nummer { $number }: dette rum har én egen dato.
       *[other] Der er ingen dato med nummer { $number }: dette rum har { $count } egne datoer.
    }
order-no-dates = Dette rum har ingen egne datoer endnu.
# $date: en dag.
order-past = Den { $date } er forbi, så jeg kan ikke minde om noget før den. En dag fra i dag og frem går fint.
# $most: hvor mange der må være.
order-too-many = Dette rum har { $most } påmindelser, og flere gemmer jeg ikke. Fjern en, der ikke længere er brug for, så er der plads til denne.
# $most: hvor mange tegn der må være.
order-too-long = Den tekst er for lang til én linje; brug højst { $most } tegn.
# $months: hvor mange måneder der ligger mellem to gennemgange.
order-check-up =
    { $months ->
        [one] Fra nu af minder jeg hver måned dette rum om at se indstillingerne igennem.
       *[other] Fra nu af minder jeg med { $months } måneders mellemrum dette rum om at se indstillingerne igennem.
    }
order-hour = Fra nu af kommer påmindelser kl. { $time }.
order-pings-on = Fra nu af får alle i rummet besked, når der kommer en påmindelse.
order-pings-off = Fra nu af får ingen særskilt besked, når der kommer en påmindelse.
# $zone: navnet på en tidszone, for eksempel Europe/Zurich.
order-timezone = Rummets tidszone er nu { $zone }.
# $day: den dag, uret stilles om, $time: hvad uret viser, når påmindelsen kommer.
order-shift-skipped = Når uret stilles om { $day }, springer det dette tidspunkt over; den dag kommer en påmindelse lige efter, kl. { $time }.
order-shift-twice = Når uret stilles om { $day }, viser det dette tidspunkt to gange; den dag kommer en påmindelse den første gang, kl. { $time }.
# $language: et sprog, ved dets eget navn.
order-language = Fra nu af taler jeg { $language } i dette rum.
order-language-auto = Fra nu af svarer jeg på hvert spørgsmål på dets eget sprog.
order-threads-on = Fra nu af svarer jeg på et spørgsmål i sin egen tråd.
order-threads-off = Fra nu af svarer jeg lige under spørgsmålet.
order-corrections-edit = Fra nu af redigerer jeg et svar, når det, der stod i det, har ændret sig.
order-corrections-notice = Fra nu af skriver jeg en ny besked, når det, der stod i et svar, har ændret sig.
order-forgot = Det er gjort. Jeg har slettet mine notater om svarene til dig og det, jeg huskede om vores samtale: dit sprog, din region, dit seneste spørgsmål.
order-forgot-not = Det her bliver: rummets indstillinger og påmindelser, som hører til rummet, og beskederne i selve rummet, som kun du eller rummets moderatorer kan slette.
order-reset = Alle indstillinger er som fra begyndelsen: sprog, tidszone, klokkeslæt, tråde, rettelser og ping. Det, jeg minder dette rum om, bliver.

## `settings`: hvad der gælder i et rum, én linje til hver.

settings = Rummets indstillinger, og hvordan man ændrer dem:
# $prefix: kommandoens præfiks, $command: en kommandos ord, en af `order-form-…`.
# $language: et sprog, ved dets eget navn.
setting-language = **Sprog**: { $language } (**{ $prefix } { $command }**)
setting-language-auto = **Sprog**: det enkelte spørgsmåls eget (**{ $prefix } { $command }**)
# $zone: navnet på en tidszone.
setting-timezone = **Tidszone**: { $zone } (**{ $prefix } { $command }**)
# $time: klokkeslættet for påmindelser.
setting-hour = **Påmindelser kommer**: kl. { $time } (**{ $prefix } { $command }**)
setting-threads-on = **Svar**: i tråde (**{ $prefix } { $command }**)
setting-threads-off = **Svar**: under spørgsmålet (**{ $prefix } { $command }**)
setting-corrections-edit = **Rettelser**: svaret redigeres (**{ $prefix } { $command }**)
setting-corrections-notice = **Rettelser**: en ny besked (**{ $prefix } { $command }**)
setting-pings-on = **Påmindelser giver besked til**: alle (**{ $prefix } { $command }**)
setting-pings-off = **Påmindelser giver besked til**: ingen særskilt (**{ $prefix } { $command }**)
# $whom: en liste af platformes navne.
setting-following = **Påmindelser om**: { $whom } (**{ $prefix } { $command }**)
setting-following-none = **Påmindelser om**: ingenting (**{ $prefix } { $command }**)
settings-reset = Alt som fra begyndelsen: **{ $prefix } { $command }**

## `reminders`: hvad der kommer hvornår.

order-list-empty = Dette rum har ingen påmindelser endnu.
# $whom: en liste af platformes navne.
order-list-following = Jeg minder dette rum om: { $whom }.
# $time: rummets klokkeslæt, $zone: dets tidszone.
order-list-hour = Påmindelser kommer kl. { $time }, tidszone { $zone }.
order-list-check-up =
    { $months ->
        [one] Gennemgang af indstillingerne: hver måned.
       *[other] Gennemgang af indstillingerne: med { $months } måneders mellemrum.
    }
order-list-upcoming = Det her kommer som det næste:
order-list-none = Lige nu ligger der ingen dato forude.
# $what: en liste over, hvad den fortæller, $days: hvor mange dage før datoen, mindst 1.
order-upcoming-before =
    { $days ->
        [one] **{ $day } kl. { $time }**: { $what }, én dag før
       *[other] **{ $day } kl. { $time }**: { $what }, { $days } dage før
    }
order-upcoming = **{ $day } kl. { $time }**: { $what }
# Dele af sådan en liste. $changes: hvad platformen gør, ved navn, $change: en ændring med sin platform.
order-item-changes = { $platform } ({ $changes })
order-item-news = nyt om { $change }
order-item-check-up = gennemgang af indstillingerne
order-list-dates = Rummets egne datoer:
order-list-date = { $day }: { $text }
order-list-change = Sådan ændrer du det:

## En kommando, der ikke kan følges. En linje til at kopiere følger. $word: hvad der blev skrevet.

order-incomplete = Der mangler noget.
# $platforms: navne på de platforme, der er fakta om.
order-no-platform = Jeg har ingen fakta om { $word }. Jeg kan minde om: { $platforms }.
# $longest: det højeste antal dage.
order-no-lead = { $word } er ikke et antal dage, jeg kan bruge; 0 til { $longest } går fint.
order-no-date = { $word } er ikke en dag, jeg kan finde i kalenderen. Skriv år, måned og dag.
order-no-time = { $word } er ikke et klokkeslæt. Skriv timer og minutter.
order-no-number = { $word } er ikke nummeret på en dato. Numrene står på listen over påmindelser.
# $longest: det højeste antal måneder.
order-no-months = { $word } er ikke et antal måneder, jeg kan bruge; 1 til { $longest } går fint.
order-no-switch = { $word } er hverken ”til” eller ”fra”.
order-no-timezone = Jeg kender ingen tidszone { $word }. Navnene består af en verdensdel og en by.
# $languages: de sprog, der tales, hvert på sit eget sprog.
order-no-language = Jeg taler ikke { $word } endnu. Jeg taler: { $languages }.
order-no-corrections = { $word } er ikke en måde at rette et svar på; det er ”rediger” og ”besked”.
# $needed: et rettighedsniveau.
order-forbidden = Det er for dem, der må ændre rummets indstillinger (rettighedsniveau { $needed } eller højere). Spørg en af dem.

## Kommandoernes ord, til at kopiere. Det skal være ord, som leksikonet kender.

order-form-remind = påmind linkedin 14 7 1
order-form-remind-off = påmind ikke linkedin
order-form-end = påmind ikke
# $date: en kommende dag, skrevet, som kommandoer tager imod den.
order-form-remind-on = påmind den { $date } tjek vores LinkedIn-indstillinger
order-form-remind-move = påmind flyt 2 { $date }
order-form-remind-remove = påmind fjern 2
order-form-remind-check-up = påmind gennemgang 6 måneder
order-form-remind-at = påmind kl 18:00
order-form-remind-ping = påmind ping til
order-form-reminders = påmindelser
order-form-timezone = tidszone Europe/Zurich
order-form-language = sprog de
order-form-language-auto = sprog auto
order-form-remind-ping-off = påmind ping fra
order-form-threads-on = tråde til
order-form-threads-off = tråde fra
order-form-corrections-edit = rettelser rediger
order-form-corrections-notice = rettelser besked
order-form-settings = indstillinger
order-form-settings-reset = indstillinger nulstil
order-form-remind-all = påmind alle
order-form-help-remind = hjælp påmindelser
order-form-help-settings = hjælp indstillinger
order-form-privacy = privatliv
order-form-sources = kilder
order-form-leave = forlad 1a2b3c4d
order-form-more = mere
order-form-platforms = platforme
order-form-deadlines = datoer
order-form-version = version
order-form-forget-me = glem mig

## Hvad bottens operatører får at vide, og ingen andre.

operate-status = Sådan har jeg det:
# $rooms, $invitations: hvor mange.
operate-room-count = **Rum**: { $rooms }, invitationer, der venter: { $invitations }
# $waiting, $unread: hvor mange.
operate-waiting = **Venter på svar**: { $waiting }, indtil nu uden nøgle: { $unread }
# $sending, $failed: hvor mange.
operate-sending = **På vej**: { $sending }, kunne ikke siges på 90 dage: { $failed }
# $answered: hvor mange.
operate-answered = **Besvaret på 90 dage**: { $answered }
# $liked, $disliked: hvor mange.
operate-liked = **Tommelfingre**: op { $liked }, ned { $disliked }
# $count: hvor mange rum.
operate-rooms = Rum, jeg er i: { $count }
# $id: hvad loggen også kalder det, $name: dets navn, $members: hvor mange der er i det.
operate-room =
    { $members ->
        [one] **{ $id }** { $name }, ét medlem
       *[other] **{ $id }** { $name }, { $members } medlemmer
    }
# $name: rummets navn.
operate-left = Jeg forlader { $name }.
# $word: hvad der blev skrevet.
operate-no-room = Jeg er ikke i noget rum { $word }. Listen over rum viser, hvad hvert af dem hedder.
operate-reloading = Jeg læser konfigurationen og fakta igen. Hvor noget i dem er forkert, bliver de gamle stående, og loggen fortæller, hvad der skal rettes.
operate-untrusted = Den slags ordrer tager jeg kun imod i en krypteret direkte besked og kun fra en enhed, som du har signeret med din egen kontos nøgler.
