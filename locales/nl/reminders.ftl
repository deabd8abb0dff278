### Herinneringen, en wat er wordt gezegd over de opdrachten waarmee ze worden ingesteld. Dagen, tijden, getallen en
### opsommingen komen kant-en-klaar. Een wijziging begint op haar dag; dat is geen laatste dag om bezwaar te maken, en
### niets hier mag die zo noemen.

## De eerste regel van een herinnering staat alleen op een vergrendelscherm: wat, wanneer, over hoeveel dagen.

# $platform: naam van het platform, $change: wat het doet, bij de naam, $days: hele dagen tot dan, minstens 1, $date: de dag.
reminder-change-ahead =
    { $days ->
        [1] **{ $platform }, { $change }:** begint morgen, op { $date }.
       *[other] **{ $platform }, { $change }:** begint over { $days } dagen, op { $date }.
    }
reminder-change-today = **{ $platform }, { $change }:** begint vandaag, { $date }.
# $days: hele dagen sindsdien, minstens 1.
reminder-change-past =
    { $days ->
        [1] **{ $platform }, { $change }:** begon gisteren, op { $date }.
       *[other] **{ $platform }, { $change }:** begon { $days } dagen geleden, op { $date }.
    }
# Meerdere wijzigingen van één platform op één dag. $count: hoeveel, minstens 2, $changes: wat het doet, bij de naam.
reminder-several-ahead =
    { $days ->
        [1] **{ $platform }:** { $count } wijzigingen beginnen morgen, op { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } wijzigingen beginnen over { $days } dagen, op { $date }: { $changes }.
    }
reminder-several-today = **{ $platform }:** { $count } wijzigingen beginnen vandaag, { $date }: { $changes }.
reminder-several-past =
    { $days ->
        [1] **{ $platform }:** { $count } wijzigingen begonnen gisteren, op { $date }: { $changes }.
       *[other] **{ $platform }:** { $count } wijzigingen begonnen { $days } dagen geleden, op { $date }: { $changes }.
    }
# Een daarvan. $change: wat het platform doet, bij de naam. Wat het is, volgt.
reminder-several-row = **{ $change }:**
# Dingen van verschillende dagen of soorten. $count: hoeveel, minstens 2. De eerste regel van het eerstvolgende volgt, dan een lijst.
reminder-mixed = { $count } herinneringen, eerst:
# Een datum die de kamer zelf heeft ingesteld. $text: de tekst ervan, of `reminder-own-unnamed`.
reminder-own-ahead =
    { $days ->
        [1] **Morgen, op { $date }:** { $text }
       *[other] **Over { $days } dagen, op { $date }:** { $text }
    }
reminder-own-today = **Vandaag, { $date }:** { $text }
reminder-own-past =
    { $days ->
        [1] **Gisteren, op { $date }:** { $text }
       *[other] **{ $days } dagen geleden, op { $date }:** { $text }
    }
reminder-own-unnamed = een eigen datum van deze kamer
# Een wijziging is hier nieuw, of de datum ervan is verschoven. Er volgt een zin over waar die staat, een van de `phase-…`.
reminder-news = **Nieuws over { $platform }, { $change }:**
# $months: hoeveel maanden er tussen twee liggen.
reminder-check-up =
    { $months ->
        [1] **Controle, elke maand:** loop je instellingen nog eens na; schakelaars en standaardinstellingen veranderen.
       *[other] **Controle, elke { $months } maanden:** loop je instellingen nog eens na; schakelaars en standaardinstellingen veranderen.
    }

## Wat een herinnering verder zegt.

# Er volgen links naar instellingen, elk genoemd naar waarvoor die is.
reminder-check-up-links = De instellingen die ik ken:
reminder-own-note = Deze kamer heeft de datum zelf ingesteld.
reminder-late = Dit komt laat: op het ingestelde tijdstip was ik niet bereikbaar.
reminder-summary = Dit komt laat: ik was een tijdje weg. Hier staat wat nog steeds klopt.
reminder-ask = Voor alle stappen: vraag het me gewoon.
# $prefix: het voorvoegsel van opdrachten, $list en $off: de woorden van de opdrachten.
reminder-end = Wat er wanneer komt: **{ $prefix } { $list }**. Geen herinneringen meer: **{ $prefix } { $off }**.

## Wat er over een opdracht wordt gezegd.

# Een regel om te kopiëren. $prefix: het voorvoegsel van opdrachten, $command: de woorden van een opdracht, een van de `order-form-…`.
order-example = Bijvoorbeeld: **{ $prefix } { $command }**
order-command = **{ $prefix } { $command }**
order-see-list = Hier staan ze: **{ $prefix } { $command }**
# Staat waar de naam van een platform kan staan.
order-all = alle platforms
# $whom: naam van een platform, of `order-all`.
order-following = Vanaf nu herinner ik deze kamer aan { $whom }: aan datums en aan nieuws.
# $days: een opsomming van getallen.
order-leads = Dagen voor een datum: { $days }.
order-leads-and-day = Dagen voor een datum: { $days }; en nog eens op de dag zelf.
order-leads-day = Herinneringen komen op de dag zelf.
# $day: weekdag en datum, $time: het tijdstip, beide volgens de klok van de kamer.
order-first = De eerste herinnering komt op { $day } om { $time } uur.
order-next = De volgende herinnering komt op { $day } om { $time } uur.
order-next-none = Op dit moment komt er geen herinnering aan.
# Er volgt een lijst van wijzigingen, elk met de dag sinds wanneer die van kracht is.
order-none-ahead = Op dit moment komt er geen datum aan. Wat al geldt:
order-none-known = Op dit moment komt er geen datum aan.
order-offer-news = Ik meld het hier als er iets nieuws is: nog een wijziging, of een datum die verschuift.
order-offer-check-up = Instellingen en standaardinstellingen veranderen, dus af en toe kijken loont; ook daaraan kan ik herinneren.
order-unfollowed = Ik herinner deze kamer niet meer aan { $whom }. Wat verder is ingesteld, blijft zoals het is.
order-unfollowed-all = Ik herinner deze kamer nergens meer aan; ook de eigen datums zijn gewist.
order-not-following = Ik herinnerde deze kamer niet aan { $whom }, dus er is niets veranderd.
order-not-following-any = Ik herinnerde deze kamer nergens aan, dus er is niets veranderd.
# $text: de tekst van de datum, of `reminder-own-unnamed`, $before: de dag waarop die eerst was.
order-dated = Genoteerd voor { $day }: { $text }
order-moved = Verplaatst van { $before } naar { $day }: { $text }
order-removed = Verwijderd, { $day }: { $text }
order-dated-late = Daaraan herinner ik niet meer: het tijdstip is voor vandaag voorbij.
# $number: het opgegeven nummer, $count: hoeveel datums er zijn, minstens 1.
order-no-such-date =
    { $count ->
        [one] Er is geen datum met nummer { $number }: deze kamer heeft één eigen datum.
       *[other] Er is geen datum met nummer { $number }: deze kamer heeft { $count } eigen datums.
    }
order-no-dates = Deze kamer heeft nog geen eigen datums.
# $date: een dag.
order-past = { $date } is voorbij, dus vooraf herinneren kan niet meer. Een dag vanaf vandaag kan wel.
# $most: hoeveel het er mogen zijn.
order-too-many = Deze kamer heeft { $most } herinneringen, en meer bewaar ik er niet. Beëindig er een die niet meer nodig is, dan past deze erbij.
# $most: hoeveel tekens het er mogen zijn.
order-too-long = Die tekst is te lang voor één regel; gebruik hoogstens { $most } tekens.
# $months: hoeveel maanden er tussen twee controles liggen.
order-check-up =
    { $months ->
        [one] Vanaf nu herinner ik deze kamer er elke maand aan de instellingen na te lopen.
       *[other] Vanaf nu herinner ik deze kamer er elke { $months } maanden aan de instellingen na te lopen.
    }
order-hour = Vanaf nu komen herinneringen om { $time } uur.
order-pings-on = Vanaf nu geeft een herinnering iedereen in deze kamer een melding.
order-pings-off = Vanaf nu geeft een herinnering niemand apart een melding.
# $zone: naam van een tijdzone, zoals Europe/Zurich.
order-timezone = De tijdzone van deze kamer is nu { $zone }.
# $day: de dag waarop de klok wordt verzet, $time: wat de klok aanwijst als de herinnering komt.
order-shift-skipped = Op { $day } slaat de klok dit tijdstip over; die dag komt een herinnering meteen daarna, om { $time } uur.
order-shift-twice = Op { $day } komt dit tijdstip twee keer voor; die dag komt een herinnering de eerste keer, om { $time } uur.
# $language: een taal, met haar eigen naam.
order-language = Vanaf nu spreek ik { $language } in deze kamer.
order-language-auto = Vanaf nu beantwoord ik elke vraag in de taal waarin die is gesteld.
order-threads-on = Vanaf nu beantwoord ik een vraag in een eigen thread.
order-threads-off = Vanaf nu antwoord ik direct onder de vraag.
order-corrections-edit = Vanaf nu bewerk ik een antwoord als verandert wat erin staat.
order-corrections-notice = Vanaf nu schrijf ik een nieuw bericht als verandert wat in een antwoord staat.
order-forgot = Klaar. Gewist zijn mijn notities bij de antwoorden aan jou en wat ik van ons gesprek onthield: je taal, je regio, je laatste vraag.
order-forgot-not = Wat blijft: de instellingen en herinneringen van deze kamer, want die horen bij de kamer; en de berichten in de kamer zelf, die alleen jij of de moderators kunnen verwijderen.
order-reset = Alle instellingen zijn zoals in het begin: taal, tijdzone, tijdstip, threads, correcties en pings. Waar ik deze kamer aan herinner, blijft.

## `settings`: wat in een kamer geldt, telkens één regel.

settings = De instellingen van deze kamer, en hoe je ze wijzigt:
# $prefix: het voorvoegsel van opdrachten, $command: de woorden van een opdracht, een van de `order-form-…`.
# $language: een taal, met haar eigen naam.
setting-language = **Taal**: { $language } (**{ $prefix } { $command }**)
setting-language-auto = **Taal**: die van elke vraag (**{ $prefix } { $command }**)
# $zone: naam van een tijdzone.
setting-timezone = **Tijdzone**: { $zone } (**{ $prefix } { $command }**)
# $time: het tijdstip van herinneringen.
setting-hour = **Herinneringen komen om**: { $time } uur (**{ $prefix } { $command }**)
setting-threads-on = **Antwoorden**: in threads (**{ $prefix } { $command }**)
setting-threads-off = **Antwoorden**: onder de vraag (**{ $prefix } { $command }**)
setting-corrections-edit = **Correcties**: het antwoord wordt bewerkt (**{ $prefix } { $command }**)
setting-corrections-notice = **Correcties**: een nieuw bericht (**{ $prefix } { $command }**)
setting-pings-on = **Melding bij herinneringen**: voor iedereen (**{ $prefix } { $command }**)
setting-pings-off = **Melding bij herinneringen**: voor niemand apart (**{ $prefix } { $command }**)
# $whom: een opsomming van platforms.
setting-following = **Herinneringen aan**: { $whom } (**{ $prefix } { $command }**)
setting-following-none = **Herinneringen aan**: niets (**{ $prefix } { $command }**)
settings-reset = Alles zoals in het begin: **{ $prefix } { $command }**

## `reminders`: wat er wanneer komt.

order-list-empty = Deze kamer heeft nog geen herinneringen.
# $whom: een opsomming van platforms.
order-list-following = Ik herinner deze kamer aan: { $whom }.
# $time: het uur van de kamer, $zone: de tijdzone.
order-list-hour = Herinneringen komen om { $time } uur, tijdzone { $zone }.
order-list-check-up =
    { $months ->
        [one] Controle van de instellingen: elke maand.
       *[other] Controle van de instellingen: elke { $months } maanden.
    }
order-list-upcoming = Wat er nu volgt:
order-list-none = Op dit moment komt er geen datum aan.
# $what: een opsomming van waar het over gaat, $days: hoeveel dagen voor de datum, minstens 1.
order-upcoming-before =
    { $days ->
        [one] **{ $day }, { $time } uur**: { $what }, één dag vooraf
       *[other] **{ $day }, { $time } uur**: { $what }, { $days } dagen vooraf
    }
order-upcoming = **{ $day }, { $time } uur**: { $what }
# Delen van zo’n opsomming. $changes: wat het platform doet, bij de naam, $change: een wijziging met het platform.
order-item-changes = { $platform } ({ $changes })
order-item-news = nieuws over { $change }
order-item-check-up = een controle van de instellingen
order-list-dates = Eigen datums van deze kamer:
order-list-date = { $day }: { $text }
order-list-change = Zo wijzig je dit:

## Een opdracht die niet kan worden uitgevoerd. Er volgt een regel om te kopiëren. $word: wat er stond.

order-incomplete = Daar ontbreekt nog iets.
# $platforms: namen van de platforms waarover er feiten zijn.
order-no-platform = Over { $word } heb ik geen feiten. Ik kan herinneren aan: { $platforms }.
# $longest: de meeste dagen.
order-no-lead = { $word } is geen aantal dagen waarmee ik iets kan; 0 tot { $longest } kan wel.
order-no-date = { $word } vind ik niet in de kalender. Schrijf jaar, maand en dag.
order-no-time = { $word } is geen tijdstip. Schrijf uren en minuten.
order-no-number = { $word } is geen nummer van een datum. De nummers staan in de lijst van herinneringen.
# $longest: de meeste maanden.
order-no-months = { $word } is geen aantal maanden waarmee ik iets kan; 1 tot { $longest } kan wel.
order-no-switch = { $word } is geen “aan” en geen “uit”.
order-no-timezone = Een tijdzone { $word } ken ik niet. De namen bestaan uit een werelddeel en een stad.
# $languages: de talen die worden gesproken, elk in zichzelf.
order-no-language = { $word } spreek ik nog niet. Ik spreek: { $languages }.
order-no-corrections = { $word } is geen manier om een antwoord te corrigeren; “bewerken” en “bericht” wel.
# $needed: een machtsniveau.
order-forbidden = Dat kan alleen wie de instellingen van deze kamer mag wijzigen (machtsniveau { $needed } of hoger). Vraag het aan iemand die dat mag.

## De woorden van opdrachten, om te kopiëren. Het moeten woorden zijn die het lexicon kent.

order-form-remind = herinner linkedin 14 7 1
order-form-remind-off = stop herinneringen linkedin
order-form-end = stop herinneringen
# $date: een dag die nog komt, geschreven zoals opdrachten hem aannemen.
order-form-remind-on = herinner op { $date } LinkedIn-instellingen controleren
order-form-remind-move = verplaats herinnering 2 { $date }
order-form-remind-remove = verwijder herinnering 2
order-form-remind-check-up = controle elke 6 maanden
order-form-remind-at = herinner om 18:00
order-form-remind-ping = herinner ping aan
order-form-reminders = herinneringen
order-form-timezone = tijdzone Europe/Zurich
order-form-language = taal de
order-form-language-auto = taal auto
order-form-remind-ping-off = herinner ping uit
order-form-threads-on = threads aan
order-form-threads-off = threads uit
order-form-corrections-edit = correcties bewerken
order-form-corrections-notice = correcties bericht
order-form-settings = instellingen
order-form-settings-reset = instellingen resetten
order-form-remind-all = herinner aan alles
order-form-help-remind = help herinneringen
order-form-help-settings = help instellingen
order-form-privacy = privacy
order-form-sources = bronnen
order-form-leave = verlaat 1a2b3c4d
order-form-more = meer
order-form-platforms = platforms
order-form-deadlines = deadlines
order-form-version = versie
order-form-forget-me = vergeet mij

## Wat beheerders van de bot te horen krijgen, en verder niemand.

operate-status = Zo gaat het met me:
# $rooms, $invitations: hoeveel.
operate-room-count = **Kamers**: { $rooms }, wachtende uitnodigingen: { $invitations }
# $waiting, $unread: hoeveel.
operate-waiting = **Nog te beantwoorden**: { $waiting }, tot nu toe zonder sleutel: { $unread }
# $sending, $failed: hoeveel.
operate-sending = **Onderweg**: { $sending }, in 90 dagen mislukt: { $failed }
# $answered: hoeveel.
operate-answered = **Beantwoord in 90 dagen**: { $answered }
# $liked, $disliked: hoeveel.
operate-liked = **Duimen**: omhoog { $liked }, omlaag { $disliked }
# $count: hoeveel kamers.
operate-rooms = Kamers waarin ik ben: { $count }
# $id: hoe ook het logboek hem noemt, $name: de naam, $members: hoeveel er in zijn.
operate-room =
    { $members ->
        [one] **{ $id }** { $name }, één lid
       *[other] **{ $id }** { $name }, { $members } leden
    }
# $name: de naam van de kamer.
operate-left = Ik verlaat { $name }.
# $word: wat er is geschreven.
operate-no-room = Ik ben in geen kamer { $word }. De lijst van kamers toont hoe elke kamer heet.
operate-reloading = Ik lees de configuratie en de feiten opnieuw. Waar daarin iets fout is, blijven de oude, en het logboek zegt wat er te verbeteren is.
operate-untrusted = Zulke opdrachten neem ik alleen aan in een versleuteld direct gesprek, en alleen van een apparaat dat je met de sleutels van je eigen account hebt ondertekend.
