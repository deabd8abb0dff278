### Przypomnienia i to, co mówi się o poleceniach, które je zamawiają. Dni, godziny, liczby i listy przychodzą gotowe do
### czytania. Zmiana zaczyna się w swoim dniu; to nie jest ostatni dzień na sprzeciw i nic tutaj nie może tak jej nazywać.

## Pierwszy wiersz przypomnienia stoi sam na ekranie blokady: co, kiedy, za ile dni.

# $platform: nazwa platformy, $change: co ona robi, po nazwie, $days: pełne dni do tego dnia, co najmniej 1, $date: dzień.
reminder-change-ahead =
    { $days ->
        [1] **{ $platform }, { $change }:** początek jutro, { $date }.
        [few] **{ $platform }, { $change }:** początek za { $days } dni, { $date }.
        [many] **{ $platform }, { $change }:** początek za { $days } dni, { $date }.
       *[other] **{ $platform }, { $change }:** początek za { $days } dnia, { $date }.
    }
reminder-change-today = **{ $platform }, { $change }:** początek dziś, { $date }.
# $days: pełne dni od tego dnia, co najmniej 1.
reminder-change-past =
    { $days ->
        [1] **{ $platform }, { $change }:** początek wczoraj, { $date }.
        [few] **{ $platform }, { $change }:** początek { $days } dni temu, { $date }.
        [many] **{ $platform }, { $change }:** początek { $days } dni temu, { $date }.
       *[other] **{ $platform }, { $change }:** początek { $days } dnia temu, { $date }.
    }
# Kilka zmian jednej platformy w jednym dniu. $count: ile, co najmniej 2, $changes: co ona robi, po nazwie.
reminder-several-ahead =
    { $days ->
        [1] **{ $platform }:** jutro, { $date }, początek { $count } zmian: { $changes }.
        [few] **{ $platform }:** za { $days } dni, { $date }, początek { $count } zmian: { $changes }.
        [many] **{ $platform }:** za { $days } dni, { $date }, początek { $count } zmian: { $changes }.
       *[other] **{ $platform }:** za { $days } dnia, { $date }, początek { $count } zmian: { $changes }.
    }
reminder-several-today = **{ $platform }:** dziś, { $date }, początek { $count } zmian: { $changes }.
reminder-several-past =
    { $days ->
        [1] **{ $platform }:** wczoraj, { $date }, początek { $count } zmian: { $changes }.
        [few] **{ $platform }:** { $days } dni temu, { $date }, początek { $count } zmian: { $changes }.
        [many] **{ $platform }:** { $days } dni temu, { $date }, początek { $count } zmian: { $changes }.
       *[other] **{ $platform }:** { $days } dnia temu, { $date }, początek { $count } zmian: { $changes }.
    }
# Jedna z nich. $change: co platforma robi, po nazwie. Dalej jest napisane, co to jest.
reminder-several-row = **{ $change }:**
# Rzeczy z różnych dni lub różnego rodzaju. $count: ile, co najmniej 2. Dalej pierwszy wiersz najbliższej, potem lista.
reminder-mixed =
    { $count ->
        [one] { $count } przypomnienie, najpierw:
        [few] { $count } przypomnienia, najpierw:
        [many] { $count } przypomnień, najpierw:
       *[other] { $count } przypomnienia, najpierw:
    }
# Termin, który pokój ustawił sam. $text: jego tekst albo `reminder-own-unnamed`.
reminder-own-ahead =
    { $days ->
        [1] **Jutro, { $date }:** { $text }
        [few] **Za { $days } dni, { $date }:** { $text }
        [many] **Za { $days } dni, { $date }:** { $text }
       *[other] **Za { $days } dnia, { $date }:** { $text }
    }
reminder-own-today = **Dziś, { $date }:** { $text }
reminder-own-past =
    { $days ->
        [1] **Wczoraj, { $date }:** { $text }
        [few] **{ $days } dni temu, { $date }:** { $text }
        [many] **{ $days } dni temu, { $date }:** { $text }
       *[other] **{ $days } dnia temu, { $date }:** { $text }
    }
reminder-own-unnamed = własny termin tego pokoju
# Zmiana jest tu nowa albo przesunął się jej dzień. Dalej zdanie o tym, na jakim jest etapie, jedno z `phase-…`.
reminder-news = **Nowość: { $platform }, { $change }:**
# $months: ile miesięcy dzieli dwa z nich.
reminder-check-up =
    { $months ->
        [1] **Przegląd, co miesiąc:** zajrzyj znowu do ustawień; przełączniki i ustawienia domyślne się zmieniają.
        [few] **Przegląd, co { $months } miesiące:** zajrzyj znowu do ustawień; przełączniki i ustawienia domyślne się zmieniają.
        [many] **Przegląd, co { $months } miesięcy:** zajrzyj znowu do ustawień; przełączniki i ustawienia domyślne się zmieniają.
       *[other] **Przegląd, co { $months } miesiąca:** zajrzyj znowu do ustawień; przełączniki i ustawienia domyślne się zmieniają.
    }

## Co jeszcze mówi przypomnienie.

# Dalej linki do ustawień, każdy nazwany od tego, do czego służy.
reminder-check-up-links = Ustawienia, które znam:
reminder-own-note = Ten termin ustawił sam pokój.
reminder-late = To przypomnienie jest spóźnione: o ustawionej godzinie nie było ze mną połączenia.
reminder-summary = To przypomnienie jest spóźnione: przez jakiś czas mnie nie było. Jest tu to, co nadal jest prawdą.
reminder-ask = O wszystkie kroki po prostu mnie zapytaj.
# $prefix: prefiks poleceń, $list i $off: słowa poleceń.
reminder-end = Co i kiedy przyjdzie: **{ $prefix } { $list }**. Koniec przypomnień: **{ $prefix } { $off }**.

## Co mówi się o poleceniu.

# Wiersz do skopiowania. $prefix: prefiks poleceń, $command: słowa polecenia, jedno z `order-form-…`.
order-example = Na przykład: **{ $prefix } { $command }**
order-command = **{ $prefix } { $command }**
order-see-list = Ich lista: **{ $prefix } { $command }**
# Stoi tam, gdzie może stać nazwa platformy.
order-all = wszystkie platformy
# $whom: nazwa platformy albo `order-all`.
order-following = Od teraz ten pokój dostaje przypomnienia o terminach i nowościach: { $whom }.
# $days: lista liczb.
order-leads = Ile dni przed terminem: { $days }.
order-leads-and-day = Ile dni przed terminem: { $days }; i jeszcze raz w dniu terminu.
order-leads-day = Przypomnienia przychodzą w dniu terminu.
# $day: dzień tygodnia i data, $time: godzina, oba według zegara pokoju.
order-first = Pierwsze przypomnienie przyjdzie: { $day }, godz. { $time }.
order-next = Następne przypomnienie przyjdzie: { $day }, godz. { $time }.
order-next-none = W tej chwili nie czeka żadne przypomnienie.
# Dalej lista zmian, każda z dniem, od którego obowiązuje.
order-none-ahead = W tej chwili nie ma przed nami żadnego terminu. Co już obowiązuje:
order-none-known = W tej chwili nie ma przed nami żadnego terminu.
order-offer-news = Dam tu znać, gdy pojawi się coś nowego: kolejna zmiana albo przesunięty termin.
order-offer-check-up = Ustawienia i wartości domyślne się zmieniają, więc warto czasem do nich zajrzeć; o tym też mogę przypominać.
order-unfollowed = Koniec przypomnień w tym pokoju: { $whom }. Reszta ustawień zostaje bez zmian.
order-unfollowed-all = W tym pokoju nie przypominam już o niczym; jego własne terminy też są usunięte.
order-not-following = W tym pokoju nie było takich przypomnień ({ $whom }), więc nic się nie zmienia.
order-not-following-any = W tym pokoju nie było żadnych przypomnień, więc nic się nie zmienia.
# $text: tekst terminu albo `reminder-own-unnamed`, $before: dzień, w którym był wcześniej.
order-dated = Zapisano, { $day }: { $text }
order-moved = Przesunięto, dotąd { $before }, teraz { $day }: { $text }
order-removed = Usunięto, { $day }: { $text }
order-dated-late = O tym już nie przypomnę: na dziś ta godzina minęła.
# $number: podany numer, $count: ile jest terminów, co najmniej 1.
order-no-such-date =
    { $count ->
        [one] Nie ma terminu o numerze { $number }: ten pokój ma jeden własny termin.
        [few] Nie ma terminu o numerze { $number }: ten pokój ma { $count } własne terminy.
        [many] Nie ma terminu o numerze { $number }: ten pokój ma { $count } własnych terminów.
       *[other] Nie ma terminu o numerze { $number }: ten pokój ma { $count } własnego terminu.
    }
order-no-dates = Ten pokój nie ma jeszcze własnych terminów.
# $date: dzień.
order-past = Dzień { $date } już minął, więc nie mogę przypomnieć wcześniej. Może to być dziś albo dowolny późniejszy dzień.
# $most: ile może ich być.
order-too-many =
    { $most ->
        [one] Ten pokój ma { $most } przypomnienie, więcej nie przechowuję. Usuń jedno niepotrzebne, wtedy nowe się zmieści.
        [few] Ten pokój ma { $most } przypomnienia, więcej nie przechowuję. Usuń jedno niepotrzebne, wtedy nowe się zmieści.
        [many] Ten pokój ma { $most } przypomnień, więcej nie przechowuję. Usuń jedno niepotrzebne, wtedy nowe się zmieści.
       *[other] Ten pokój ma { $most } przypomnienia, więcej nie przechowuję. Usuń jedno niepotrzebne, wtedy nowe się zmieści.
    }
# $most: ile może być znaków.
order-too-long =
    { $most ->
        [one] Ten tekst jest za długi na jeden wiersz; może mieć najwyżej { $most } znak.
        [few] Ten tekst jest za długi na jeden wiersz; może mieć najwyżej { $most } znaki.
        [many] Ten tekst jest za długi na jeden wiersz; może mieć najwyżej { $most } znaków.
       *[other] Ten tekst jest za długi na jeden wiersz; może mieć najwyżej { $most } znaku.
    }
# $months: ile miesięcy dzieli dwa przeglądy.
order-check-up =
    { $months ->
        [one] Od teraz co miesiąc przypominam w tym pokoju, żeby przejrzeć ustawienia.
        [few] Od teraz co { $months } miesiące przypominam w tym pokoju, żeby przejrzeć ustawienia.
        [many] Od teraz co { $months } miesięcy przypominam w tym pokoju, żeby przejrzeć ustawienia.
       *[other] Od teraz co { $months } miesiąca przypominam w tym pokoju, żeby przejrzeć ustawienia.
    }
order-hour = Od teraz przypomnienia przychodzą o godz. { $time }.
order-pings-on = Od teraz przypomnienie powiadamia wszystkich w tym pokoju.
order-pings-off = Od teraz przypomnienie nie powiadamia nikogo z osobna.
# $zone: nazwa strefy czasowej, na przykład Europe/Warsaw.
order-timezone = Strefa czasowa tego pokoju to teraz { $zone }.
# $day: dzień zmiany czasu, $time: co pokazuje zegar, gdy przychodzi przypomnienie.
order-shift-skipped = Zmiana czasu ({ $day }): zegar pomija tę godzinę; tego dnia przypomnienie przyjdzie zaraz po niej, o godz. { $time }.
order-shift-twice = Zmiana czasu ({ $day }): zegar pokazuje tę godzinę dwa razy; tego dnia przypomnienie przyjdzie za pierwszym razem, o godz. { $time }.
# $language: język, pod własną nazwą.
order-language = Od teraz mój język w tym pokoju to { $language }.
order-language-auto = Od teraz odpowiadam na każde pytanie w jego języku.
order-threads-on = Od teraz odpowiadam na każde pytanie w osobnym wątku.
order-threads-off = Od teraz odpowiadam od razu pod pytaniem.
order-corrections-edit = Od teraz edytuję odpowiedź, gdy zmieni się to, co w niej jest.
order-corrections-notice = Od teraz piszę nową wiadomość, gdy zmieni się to, co jest w odpowiedzi.
order-forgot = Gotowe. Usunięte są moje notatki o odpowiedziach dla ciebie i to, co pamiętam z naszej rozmowy: twój język, region i ostatnie pytanie.
order-forgot-not = Co zostaje: ustawienia i przypomnienia tego pokoju, bo należą do pokoju, oraz same wiadomości w pokoju, które możesz usunąć tylko ty albo moderacja.
order-reset = Wszystkie ustawienia są jak na początku: język, strefa czasowa, godzina, wątki, poprawki i powiadomienia. To, o czym przypominam w tym pokoju, zostaje.

## `settings`: co obowiązuje w pokoju, po jednym wierszu.

settings = Ustawienia tego pokoju i jak je zmienić:
# $prefix: prefiks poleceń, $command: słowa polecenia, jedno z `order-form-…`.
# $language: język, pod własną nazwą.
setting-language = **Język**: { $language } (**{ $prefix } { $command }**)
setting-language-auto = **Język**: taki jak w pytaniu (**{ $prefix } { $command }**)
# $zone: nazwa strefy czasowej.
setting-timezone = **Strefa czasowa**: { $zone } (**{ $prefix } { $command }**)
# $time: godzina przypomnień.
setting-hour = **Godzina przypomnień**: { $time } (**{ $prefix } { $command }**)
setting-threads-on = **Odpowiedzi**: w wątkach (**{ $prefix } { $command }**)
setting-threads-off = **Odpowiedzi**: pod pytaniem (**{ $prefix } { $command }**)
setting-corrections-edit = **Poprawki**: edycja odpowiedzi (**{ $prefix } { $command }**)
setting-corrections-notice = **Poprawki**: nowa wiadomość (**{ $prefix } { $command }**)
setting-pings-on = **Przypomnienia powiadamiają**: wszystkich (**{ $prefix } { $command }**)
setting-pings-off = **Przypomnienia powiadamiają**: nikogo z osobna (**{ $prefix } { $command }**)
# $whom: lista nazw platform.
setting-following = **Przypomnienia**: { $whom } (**{ $prefix } { $command }**)
setting-following-none = **Przypomnienia**: żadne (**{ $prefix } { $command }**)
settings-reset = Wszystko jak na początku: **{ $prefix } { $command }**

## `reminders`: co i kiedy przyjdzie.

order-list-empty = Ten pokój nie ma jeszcze przypomnień.
# $whom: lista nazw platform.
order-list-following = Przypomnienia w tym pokoju: { $whom }.
# $time: godzina pokoju, $zone: jego strefa czasowa.
order-list-hour = Przypomnienia przychodzą o godz. { $time }, strefa czasowa { $zone }.
order-list-check-up =
    { $months ->
        [one] Przegląd ustawień: co miesiąc.
        [few] Przegląd ustawień: co { $months } miesiące.
        [many] Przegląd ustawień: co { $months } miesięcy.
       *[other] Przegląd ustawień: co { $months } miesiąca.
    }
order-list-upcoming = Co będzie następne:
order-list-none = W tej chwili nie ma przed nami żadnego terminu.
# $what: lista tego, o czym jest mowa, $days: ile dni przed terminem, co najmniej 1.
order-upcoming-before =
    { $days ->
        [one] **{ $day }, { $time }**: { $what }, dzień wcześniej
        [few] **{ $day }, { $time }**: { $what }, { $days } dni wcześniej
        [many] **{ $day }, { $time }**: { $what }, { $days } dni wcześniej
       *[other] **{ $day }, { $time }**: { $what }, { $days } dnia wcześniej
    }
order-upcoming = **{ $day }, { $time }**: { $what }
# Części takiej listy. $changes: co platforma robi, po nazwie, $change: zmiana ze swoją platformą.
order-item-changes = { $platform } ({ $changes })
order-item-news = nowość: { $change }
order-item-check-up = przegląd ustawień
order-list-dates = Własne terminy tego pokoju:
order-list-date = { $day }: { $text }
order-list-change = Jak to zmienić:

## Polecenie, którego nie da się wykonać. Dalej wiersz do skopiowania. $word: co było napisane.

order-incomplete = Czegoś tu brakuje.
# $platforms: nazwy platform, o których są fakty.
order-no-platform = Nie mam faktów o tym: { $word }. Mogę przypominać o platformach: { $platforms }.
# $longest: najwięcej dni.
order-no-lead = { $word } to nie jest liczba dni, której mogę użyć; może to być od 0 do { $longest }.
order-no-date = Nie znajduję takiego dnia w kalendarzu: { $word }. Podaj, proszę, rok, miesiąc i dzień.
order-no-time = { $word } to nie jest godzina. Podaj, proszę, godziny i minuty.
order-no-number = { $word } to nie jest numer terminu. Numery są na liście przypomnień.
# $longest: najwięcej miesięcy.
order-no-months = { $word } to nie jest liczba miesięcy, której mogę użyć; może to być od 1 do { $longest }.
order-no-switch = { $word } to ani „włącz”, ani „wyłącz”.
order-no-timezone = Nie znam takiej strefy czasowej: { $word }. Nazwa składa się z kontynentu i miasta.
# $languages: języki, w których mówię, każdy pod własną nazwą.
order-no-language = Tego języka jeszcze nie znam: { $word }. Moje języki: { $languages }.
order-no-corrections = { $word } to nie jest sposób poprawiania odpowiedzi; są nimi „edycja” i „wiadomość”.
# $needed: poziom uprawnień.
order-forbidden = To mogą zrobić tylko osoby z prawem do zmiany ustawień tego pokoju (poziom uprawnień { $needed } lub wyższy). Poproś jedną z nich.

## Słowa poleceń, do skopiowania. Muszą to być słowa, które zna leksykon.

order-form-remind = przypominaj linkedin 14 7 1
order-form-remind-off = nie przypominaj linkedin
order-form-end = nie przypominaj
# $date: nadchodzący dzień, zapisany tak, jak przyjmują go polecenia.
order-form-remind-on = przypomnij dnia { $date } sprawdzić ustawienia LinkedIn
order-form-remind-move = przesuń termin 2 na { $date }
order-form-remind-remove = usuń termin 2
order-form-remind-check-up = przegląd ustawień co 6 miesięcy
order-form-remind-at = przypominaj o godzinie 18:00
order-form-remind-ping = przypominaj ping włącz
order-form-reminders = przypomnienia
order-form-timezone = strefa czasowa Europe/Warsaw
order-form-language = język pl
order-form-language-auto = język auto
order-form-remind-ping-off = przypominaj ping wyłącz
order-form-threads-on = wątki włącz
order-form-threads-off = wątki wyłącz
order-form-corrections-edit = poprawki edycja
order-form-corrections-notice = poprawki wiadomość
order-form-settings = ustawienia
order-form-settings-reset = zresetuj ustawienia
order-form-remind-all = przypominaj wszystko
order-form-help-remind = pomoc przypomnienia
order-form-help-settings = pomoc ustawienia
order-form-privacy = prywatność
order-form-sources = źródła
order-form-leave = opuść 1a2b3c4d
order-form-more = więcej
order-form-platforms = platformy
order-form-deadlines = terminy
order-form-version = wersja
order-form-forget-me = zapomnij o mnie

## Co wiedzą osoby prowadzące bota i nikt poza nimi.

operate-status = Oto mój stan:
# $rooms, $invitations: ile.
operate-room-count = **Pokoje**: { $rooms }, oczekujące zaproszenia: { $invitations }
# $waiting, $unread: ile.
operate-waiting = **Czekają na odpowiedź**: { $waiting }, na razie bez klucza: { $unread }
# $sending, $failed: ile.
operate-sending = **W drodze**: { $sending }, w 90 dni nie udało się wysłać: { $failed }
# $answered: ile.
operate-answered = **Odpowiedzi w 90 dni**: { $answered }
# $liked, $disliked: ile.
operate-liked = **Kciuki**: w górę { $liked }, w dół { $disliked }
# $count: ile pokojów.
operate-rooms = Pokoje, w których jestem: { $count }
# $id: jak nazywa go też log, $name: jego nazwa, $members: ile osób w nim jest.
operate-room =
    { $members ->
        [one] **{ $id }** { $name }, jedna osoba
        [few] **{ $id }** { $name }, { $members } osoby
        [many] **{ $id }** { $name }, { $members } osób
       *[other] **{ $id }** { $name }, { $members } osoby
    }
# $name: nazwa pokoju.
operate-left = Opuszczam pokój { $name }.
# $word: co było napisane.
operate-no-room = Nie ma mnie w pokoju { $word }. Lista pokojów pokazuje, jak każdy się nazywa.
operate-reloading = Wczytuję ponownie konfigurację i fakty. Gdzie coś jest w nich błędne, zostają stare, a log mówi, co naprawić.
operate-untrusted = Takie polecenia przyjmuję tylko w zaszyfrowanej rozmowie prywatnej i tylko z urządzenia podpisanego kluczami twojego własnego konta.
