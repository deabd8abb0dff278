### Påminnelser, och vad som sägs om kommandona som beställer dem. Dagar, klockslag, tal och listor kommer färdiga att läsas.
### En ändring börjar på sin dag; det är ingen sista dag att säga nej, och inget här får kalla den så.

## Första raden i en påminnelse står ensam på låsskärmen: vad, när, om hur många dagar.

# $platform: plattformens namn, $change: vad den gör, med dess namn, $days: hela dagar dit, minst 1, $date: dagen.
reminder-change-ahead =
    { $days ->
        [1] **{ $platform }, { $change }:** börjar i morgon, den { $date }.
       *[other] **{ $platform }, { $change }:** börjar om { $days } dagar, den { $date }.
    }
reminder-change-today = **{ $platform }, { $change }:** börjar i dag, den { $date }.
# $days: hela dagar sedan dess, minst 1.
reminder-change-past =
    { $days ->
        [1] **{ $platform }, { $change }:** började i går, den { $date }.
       *[other] **{ $platform }, { $change }:** började för { $days } dagar sedan, den { $date }.
    }
# Flera ändringar av en plattform samma dag. $count: hur många, minst 2, $changes: vad den gör, med namn.
reminder-several-ahead =
    { $days ->
        [1] **{ $platform }:** { $count } ändringar börjar i morgon, den { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } ändringar börjar om { $days } dagar, den { $date }: { $changes }.
    }
reminder-several-today = **{ $platform }:** { $count } ändringar börjar i dag, den { $date }: { $changes }.
reminder-several-past =
    { $days ->
        [1] **{ $platform }:** { $count } ändringar började i går, den { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } ändringar började för { $days } dagar sedan, den { $date }: { $changes }.
    }
# En av dem. $change: vad plattformen gör, med dess namn. Vad det är följer.
reminder-several-row = **{ $change }:**
# Saker på olika dagar eller av olika slag. $count: hur många, minst 2. Den närmastes första rad följer, sedan en lista.
reminder-mixed = { $count } påminnelser, först av allt:
# Ett datum som rummet självt har satt. $text: dess text, eller `reminder-own-unnamed`.
reminder-own-ahead =
    { $days ->
        [1] **I morgon, den { $date }:** { $text }
       *[other] **Om { $days } dagar, den { $date }:** { $text }
    }
reminder-own-today = **I dag, den { $date }:** { $text }
reminder-own-past =
    { $days ->
        [1] **I går, den { $date }:** { $text }
       *[other] **För { $days } dagar sedan, den { $date }:** { $text }
    }
reminder-own-unnamed = ett eget datum i det här rummet
# En ändring är ny här, eller dess dag har flyttats. En mening följer om hur långt den har kommit, en av `phase-…`.
reminder-news = **Nytt om { $platform }, { $change }:**
# $months: hur många månader som ligger mellan två av dem.
reminder-check-up =
    { $months ->
        [1] **Genomgång, varje månad:** se över dina inställningar igen; reglage och standardval ändras.
       *[other] **Genomgång, med { $months } månaders mellanrum:** se över dina inställningar igen; reglage och standardval ändras.
    }

## Vad en påminnelse säger mer.

# Länkar till inställningar följer, var och en med namn efter vad den är till för.
reminder-check-up-links = De inställningar som jag känner till:
reminder-own-note = Det här datumet har rummet självt satt.
reminder-late = Det här kommer sent: jag gick inte att nå vid den inställda tiden.
reminder-summary = Det här kommer sent: jag var borta en stund. Här står det som fortfarande stämmer.
reminder-ask = Fråga mig, så får du alla steg.
# $prefix: kommandots prefix, $list och $off: kommandonas ord.
reminder-end = Vad som kommer när: **{ $prefix } { $list }**. Inga fler påminnelser: **{ $prefix } { $off }**.

## Vad som sägs om ett kommando.

# En rad att kopiera. $prefix: kommandots prefix, $command: ett kommandos ord, en av `order-form-…`.
order-example = Till exempel: **{ $prefix } { $command }**
order-command = **{ $prefix } { $command }**
order-see-list = De står här: **{ $prefix } { $command }**
# Står där en plattforms namn kan stå.
order-all = alla plattformar
# $whom: en plattforms namn, eller `order-all`.
order-following = Från och med nu påminner jag det här rummet om { $whom }: om datum och om nyheter.
# $days: en lista med tal.
order-leads = Dagar före ett datum: { $days }.
order-leads-and-day = Dagar före ett datum: { $days }; och en gång till på själva dagen.
order-leads-day = Påminnelser kommer på själva dagen.
# $day: veckodagen och datumet, $time: klockslaget, båda enligt rummets klocka.
order-first = Den första påminnelsen kommer { $day } kl. { $time }.
order-next = Nästa påminnelse kommer { $day } kl. { $time }.
order-next-none = Just nu finns ingen kommande påminnelse.
# En lista med ändringar följer, var och en med dagen som den gäller sedan.
order-none-ahead = Just nu finns inget kommande datum. Det här gäller redan:
order-none-known = Just nu finns inget kommande datum.
order-offer-news = Jag säger till här när det kommer något nytt: en till ändring eller ett datum som flyttas.
order-offer-check-up = Inställningar och standardval ändras, så det är värt att se över dem då och då; det kan jag också påminna om.
order-unfollowed = Jag påminner inte längre det här rummet om { $whom }. Allt annat som är inställt är kvar.
order-unfollowed-all = Jag påminner inte längre det här rummet om något; även dess egna datum är borta.
order-not-following = Jag påminde inte det här rummet om { $whom }, så inget har ändrats.
order-not-following-any = Jag påminde inte det här rummet om något, så inget har ändrats.
# $text: datumets text, eller `reminder-own-unnamed`, $before: dagen då det var tidigare.
order-dated = Noterat till { $day }: { $text }
order-moved = Flyttat från { $before } till { $day }: { $text }
order-removed = Borttaget, { $day }: { $text }
order-dated-late = Någon påminnelse om det kommer inte: dagens klockslag har redan passerat.
# $number: numret som angavs, $count: hur många datum det finns, minst 1.
order-no-such-date =
    { $count ->
        [one] Det finns inget datum med nummer { $number }: det här rummet har ett eget datum.
       *[other] Det finns inget datum med nummer { $number }: det här rummet har { $count } egna datum.
    }
order-no-dates = Det här rummet har inga egna datum än.
# $date: en dag.
order-past = Den { $date } har passerat, så jag kan inte påminna före den. En dag från och med i dag går bra.
# $most: hur många det får vara.
order-too-many = Det här rummet har { $most } påminnelser, och fler sparar jag inte. Avsluta en som inte behövs längre, så får den här plats.
# $most: hur många tecken det får vara.
order-too-long = Texten är för lång för en rad; använd högst { $most } tecken.
# $months: hur många månader som ligger mellan två genomgångar.
order-check-up =
    { $months ->
        [one] Från och med nu påminner jag det här rummet varje månad om att se över inställningarna.
       *[other] Från och med nu påminner jag det här rummet med { $months } månaders mellanrum om att se över inställningarna.
    }
order-hour = Från och med nu kommer påminnelser kl. { $time }.
order-pings-on = Från och med nu pingar en påminnelse alla i det här rummet.
order-pings-off = Från och med nu pingar en påminnelse ingen särskild.
# $zone: namnet på en tidszon, till exempel Europe/Zurich.
order-timezone = Rummets tidszon är nu { $zone }.
# $day: dagen då klockan ställs om, $time: vad klockan visar när påminnelsen kommer.
order-shift-skipped = Klockan hoppar över den här tiden { $day }; då kommer en påminnelse direkt efter, kl. { $time }.
order-shift-twice = Klockan visar den här tiden två gånger { $day }; då kommer en påminnelse första gången, kl. { $time }.
# $language: ett språk, med dess eget namn.
order-language = Från och med nu talar jag { $language } i det här rummet.
order-language-auto = Från och med nu svarar jag på varje fråga på frågans eget språk.
order-threads-on = Från och med nu svarar jag på en fråga i en egen tråd.
order-threads-off = Från och med nu svarar jag direkt under frågan.
order-corrections-edit = Från och med nu redigerar jag ett svar när det som stod i det har ändrats.
order-corrections-notice = Från och med nu skriver jag ett nytt meddelande när det som stod i ett svar har ändrats.
order-forgot = Klart. Jag har raderat mina anteckningar om svaren till dig och det jag mindes av vårt samtal: ditt språk, din region, din senaste fråga.
order-forgot-not = Det här är kvar: rummets inställningar och påminnelser, som hör till rummet, och meddelandena i själva rummet, som bara du eller rummets moderatorer kan radera.
order-reset = Alla inställningar är som från början: språk, tidszon, klockslag, trådar, rättelser och pingar. Det jag påminner det här rummet om är kvar.

## `settings`: vad som gäller i ett rum, en rad var.

settings = Rummets inställningar, och hur man ändrar dem:
# $prefix: kommandots prefix, $command: ett kommandos ord, en av `order-form-…`.
# $language: ett språk, med dess eget namn.
setting-language = **Språk**: { $language } (**{ $prefix } { $command }**)
setting-language-auto = **Språk**: varje frågas eget (**{ $prefix } { $command }**)
# $zone: namnet på en tidszon.
setting-timezone = **Tidszon**: { $zone } (**{ $prefix } { $command }**)
# $time: klockslaget för påminnelser.
setting-hour = **Påminnelser kommer kl.**: { $time } (**{ $prefix } { $command }**)
setting-threads-on = **Svar**: i trådar (**{ $prefix } { $command }**)
setting-threads-off = **Svar**: under frågan (**{ $prefix } { $command }**)
setting-corrections-edit = **Rättelser**: svaret redigeras (**{ $prefix } { $command }**)
setting-corrections-notice = **Rättelser**: ett nytt meddelande (**{ $prefix } { $command }**)
setting-pings-on = **Påminnelser pingar**: alla (**{ $prefix } { $command }**)
setting-pings-off = **Påminnelser pingar**: ingen särskild (**{ $prefix } { $command }**)
# $whom: en lista med plattformars namn.
setting-following = **Påminnelser om**: { $whom } (**{ $prefix } { $command }**)
setting-following-none = **Påminnelser om**: inget (**{ $prefix } { $command }**)
settings-reset = Allt som från början: **{ $prefix } { $command }**

## `reminders`: vad som kommer när.

order-list-empty = Det här rummet har inga påminnelser än.
# $whom: en lista med plattformars namn.
order-list-following = Jag påminner det här rummet om: { $whom }.
# $time: rummets klockslag, $zone: dess tidszon.
order-list-hour = Påminnelser kommer kl. { $time }, tidszon { $zone }.
order-list-check-up =
    { $months ->
        [one] Genomgång av inställningarna: varje månad.
       *[other] Genomgång av inställningarna: med { $months } månaders mellanrum.
    }
order-list-upcoming = Det här kommer härnäst:
order-list-none = Just nu finns inget kommande datum.
# $what: en lista över vad den berättar, $days: hur många dagar före datumet, minst 1.
order-upcoming-before =
    { $days ->
        [one] **{ $day } kl. { $time }**: { $what }, en dag före
       *[other] **{ $day } kl. { $time }**: { $what }, { $days } dagar före
    }
order-upcoming = **{ $day } kl. { $time }**: { $what }
# Delar av en sådan lista. $changes: vad plattformen gör, med namn, $change: en ändring med sin plattform.
order-item-changes = { $platform } ({ $changes })
order-item-news = nytt om { $change }
order-item-check-up = genomgång av inställningarna
order-list-dates = Rummets egna datum:
order-list-date = { $day }: { $text }
order-list-change = Så här ändrar du det:

## Ett kommando som inte går att följa. En rad att kopiera följer. $word: vad som skrevs.

order-incomplete = Något saknas där.
# $platforms: namn på de plattformar som det finns fakta om.
order-no-platform = Jag har inga fakta om { $word }. Jag kan påminna om: { $platforms }.
# $longest: det högsta antalet dagar.
order-no-lead = { $word } är inget antal dagar som jag kan använda; 0 till { $longest } går bra.
order-no-date = { $word } är ingen dag som jag hittar i kalendern. Skriv år, månad och dag.
order-no-time = { $word } är inget klockslag. Skriv timmar och minuter.
order-no-number = { $word } är inte numret på något datum. Numren står i listan över påminnelser.
# $longest: det högsta antalet månader.
order-no-months = { $word } är inget antal månader som jag kan använda; 1 till { $longest } går bra.
order-no-switch = { $word } är varken ”på” eller ”av”.
order-no-timezone = Jag känner inte till någon tidszon { $word }. Namnen består av en världsdel och en stad.
# $languages: språken som talas, vart och ett på sig självt.
order-no-language = Jag talar inte { $word } än. Jag talar: { $languages }.
order-no-corrections = { $word } är inget sätt att rätta ett svar; ”redigera” och ”meddelande” är det.
# $needed: en behörighetsnivå.
order-forbidden = Det är bara för dem som får ändra rummets inställningar (behörighetsnivå { $needed } eller högre). Be någon av dem.

## Kommandonas ord, att kopiera. De måste vara ord som lexikonet känner till.

order-form-remind = påminn linkedin 14 7 1
order-form-remind-off = påminn av linkedin
order-form-end = påminn av
# $date: en kommande dag, skriven så som kommandon tar emot den.
order-form-remind-on = påminn den { $date } kolla våra LinkedIn-inställningar
order-form-remind-move = påminn flytta 2 { $date }
order-form-remind-remove = påminn ta bort 2
order-form-remind-check-up = påminn genomgång 6 månader
order-form-remind-at = påminn kl 18:00
order-form-remind-ping = påminn ping på
order-form-reminders = påminnelser
order-form-timezone = tidszon Europe/Zurich
order-form-language = språk de
order-form-language-auto = språk auto
order-form-remind-ping-off = påminn ping av
order-form-threads-on = trådar på
order-form-threads-off = trådar av
order-form-corrections-edit = rättelser redigera
order-form-corrections-notice = rättelser meddelande
order-form-settings = inställningar
order-form-settings-reset = inställningar återställ
order-form-remind-all = påminn alla
order-form-help-remind = hjälp påminnelser
order-form-help-settings = hjälp inställningar
order-form-privacy = integritet
order-form-sources = källor
order-form-leave = lämna 1a2b3c4d
order-form-more = mer
order-form-platforms = plattformar
order-form-deadlines = datum
order-form-version = version
order-form-forget-me = glöm mig

## Vad botens operatörer får veta, och ingen annan.

operate-status = Så här mår jag:
# $rooms, $invitations: hur många.
operate-room-count = **Rum**: { $rooms }, inbjudningar som väntar: { $invitations }
# $waiting, $unread: hur många.
operate-waiting = **Väntar på svar**: { $waiting }, än så länge utan nyckel: { $unread }
# $sending, $failed: hur många.
operate-sending = **På väg**: { $sending }, kunde inte sägas de senaste 90 dagarna: { $failed }
# $answered: hur många.
operate-answered = **Besvarat de senaste 90 dagarna**: { $answered }
# $liked, $disliked: hur många.
operate-liked = **Tummar**: upp { $liked }, ner { $disliked }
# $count: hur många rum.
operate-rooms = Rum som jag är i: { $count }
# $id: vad även loggen kallar det, $name: dess namn, $members: hur många som är i det.
operate-room =
    { $members ->
        [one] **{ $id }** { $name }, en medlem
       *[other] **{ $id }** { $name }, { $members } medlemmar
    }
# $name: rummets namn.
operate-left = Jag lämnar { $name }.
# $word: vad som skrevs.
operate-no-room = Jag är inte i något rum { $word }. Listan över rum visar vad vart och ett kallas.
operate-reloading = Jag läser om konfigurationen och fakta. Där något i dem är fel är de gamla kvar, och loggen säger vad som ska rättas.
operate-untrusted = Sådana order tar jag bara emot i ett krypterat direktmeddelande, och bara från en enhet som du har signerat med ditt eget kontos nycklar.
