### Co bot mówi o sobie.

## Pusta wzmianka: dwa wiersze.

# $platforms: nazwy platform, o których są fakty.
help-short = Mówię, co dzieje się z twoimi danymi, kogo to dotyczy i jak wyrazić sprzeciw – ze źródłami. Platformy: { $platforms }.
# $prefix: prefiks poleceń.
help-short-ask = Po prostu zapytaj, na przykład: Jak wyłączyć trenowanie AI na LinkedIn? Więcej: **{ $prefix } pomoc**

## `help`.

# $platforms: nazwy platform, o których są fakty.
help = Odpowiadam na pytania o to, co platformy robią z twoimi danymi, na podstawie sprawdzonych faktów ze źródłami. Mam fakty o platformach: { $platforms }.
# $prefix: prefiks poleceń.
help-address-room = **Tu, w pokoju**: oznacz mnie, zacznij od **{ $prefix }** albo odpowiedz na jedną z moich wiadomości.
help-address-direct = **Tu, w rozmowie prywatnej**: po prostu pisz.
help-ask = **Pytaj** własnymi słowami: jak wyrazić sprzeciw, kogo to dotyczy, od kiedy, jakie dane, czy chodzi też o prywatne wiadomości, na jakiej podstawie prawnej.
help-follow-up = **Pytaj dalej**: „a w Norwegii?” wystarczy przez dziesięć minut. Gdy dopytuję, wystarczy numer.
# Słowa poleceń: $platforms, $deadlines, $sources, $privacy.
help-words = **Jednym słowem**: **{ $prefix } { $platforms }**, **{ $prefix } { $deadlines }**, **{ $prefix } { $sources }**, **{ $prefix } { $privacy }**.
# $command: słowa polecenia.
help-reminders = **Przypomnienia**: **{ $prefix } { $command }** pokazuje, co i kiedy przyjdzie; włączyć może je moderacja.
# Dla osób, które mogą zmieniać ustawienia pokoju. Słowa poleceń: $remind, $more, $settings.
help-moderator = **Możesz też**: **{ $prefix } { $remind }** włącza w tym pokoju przypomnienia o terminach i nowościach. Wszystko na ten temat: **{ $prefix } { $more }**, **{ $prefix } { $settings }**.
help-limits = Nie udzielam porad prawnych. Gdy czegoś nie wiem, mówię o tym.

## Rozdziały `help`. W każdym wierszu: $prefix: prefiks poleceń, $command: słowa polecenia; potem, co ono robi.

help-remind = Przypomnienia, z wierszami do skopiowania:
help-settings = Ustawienia tego pokoju, z wierszami do skopiowania:
help-privacy = Co przechowuję i skąd to mam, z wierszami do skopiowania:
help-for-moderators = Zmieniać coś mogą tylko osoby z prawem do zmiany ustawień tego pokoju.
help-line-remind = **{ $prefix } { $command }**: terminy i nowości jednej platformy, tyle dni wcześniej; bez liczb w zwykłych odstępach
help-line-remind-all = **{ $prefix } { $command }**: to samo dla wszystkich platform
help-line-remind-off = **{ $prefix } { $command }**: koniec przypomnień o tej platformie
help-line-end = **{ $prefix } { $command }**: koniec wszystkich przypomnień
help-line-remind-on = **{ $prefix } { $command }**: własny termin
help-line-remind-move = **{ $prefix } { $command }**: własny termin numer 2 przypadnie innego dnia
help-line-remind-remove = **{ $prefix } { $command }**: własny termin numer 2 znika
help-line-check-up = **{ $prefix } { $command }**: co kilka miesięcy zachęta, by przejrzeć ustawienia
help-line-hour = **{ $prefix } { $command }**: godzina przypomnień
help-line-timezone = **{ $prefix } { $command }**: strefa czasowa tego pokoju
help-line-ping = **{ $prefix } { $command }**: przypomnienia powiadamiają wszystkich; „wyłącz” to kończy
help-line-reminders = **{ $prefix } { $command }**: co i kiedy przyjdzie; zapytać może każdy
help-line-settings = **{ $prefix } { $command }**: co jest ustawione; zapytać może każdy
help-line-language = **{ $prefix } { $command }**: zawsze odpowiadam w tym języku
help-line-language-auto = **{ $prefix } { $command }**: odpowiadam w języku pytania
help-line-threads = **{ $prefix } { $command }**: odpowiedź na każde pytanie w osobnym wątku; „wyłącz” to kończy
help-line-corrections = **{ $prefix } { $command }**: o zmianie odpowiedzi mówi nowa wiadomość; przy „edycja” edytuję odpowiedź
help-line-reset = **{ $prefix } { $command }**: wszystko jak na początku, oprócz przypomnień
help-line-privacy = **{ $prefix } { $command }**: co przechowuję, jak długo i kto mnie prowadzi
help-line-forget-me = **{ $prefix } { $command }**: od razu usuwa moje notatki o tobie
help-line-sources = **{ $prefix } { $command }**: gdzie jest napisane to, o czym była moja ostatnia odpowiedź
help-line-version = **{ $prefix } { $command }**: jakim jestem programem i jak świeże są moje fakty

## `privacy`.

privacy = Oto co przechowuję:
privacy-text = **Treść twojego pytania**: do czasu odpowiedzi, potem jest usuwana.
privacy-undecrypted = **Wiadomości, których jeszcze nie mogę odszyfrować**: zaszyfrowane, najwyżej 24 godziny.
privacy-reply = **Moja odpowiedź**: do chwili wysłania.
privacy-row = **Notatka o każdej odpowiedzi** (która wiadomość, temat, stwierdzenia, region, język; kto pytał: tylko jako skrót (hash) z kluczem): 90 dni, żeby móc poprawić odpowiedź.
privacy-memory = **Twój język, region i ostatnie pytanie**: w pamięci operacyjnej, dziesięć minut.
privacy-settled = **Ustawienia, przypomnienia i własne terminy pokoju, z ich tekstami**: do zmiany albo do mojego odejścia.
privacy-copy = **Ich kopia bez żadnego tekstu** leży przy moim koncie na serwerze domowym, żeby awaria dysku niczego nie zabrała; opróżniam ją, gdy odchodzę.
privacy-keys = **Klucze szyfrowania i stan pokojów**: dopóki moje konto jest zalogowane.
privacy-never = Dostaję wszystkie wiadomości z moich pokojów, jak każdy uczestnik, ale patrzę tylko na te skierowane do mnie. W moich logach nie ma wiadomości ani nazw. Nie przekazuję niczego nikomu poza serwerem domowym.
# $name: kto prowadzi bota, $contact: jak się skontaktować.
privacy-operator = Prowadzi mnie: { $name }.
privacy-operator-at = Prowadzi mnie: { $name }, { $contact }.
privacy-operator-contact = Kontakt do osób, które mnie prowadzą: { $contact }.
privacy-operator-unknown = Nie odnotowano, kto mnie prowadzi; zapytaj moderację tego pokoju albo administrację mojego serwera domowego.
privacy-rights = Tam możesz zażądać informacji o swoich danych, ich sprostowania lub usunięcia; możesz też złożyć skargę do organu ochrony danych.
# $prefix: prefiks poleceń, $command: słowa polecenia.
privacy-forget = **{ $prefix } { $command }** od razu usuwa moje notatki o odpowiedziach dla ciebie i to, co o tobie pamiętam.

## `platforms` i `deadlines`.

platforms = Mam fakty o tych platformach:
# $platform: nazwa, $changes: co ona robi, po nazwie.
platforms-row = **{ $platform }**: { $changes }
deadlines = Te terminy są przed nami:
deadlines-none = Nie znam żadnego nadchodzącego terminu. Co zmieniło się do tej pory:

## `version` i słowa, które odnoszą się do wcześniejszego pytania.

# $version: wersja programu, $count: o ilu platformach są fakty, $date: najnowszy dzień, w którym czytano źródło.
version =
    { $count ->
        [one] Optout { $version }, z faktami o jednej platformie. Najnowsze źródło przeczytano { $date }.
        [few] Optout { $version }, z faktami o { $count } platformach. Najnowsze źródło przeczytano { $date }.
        [many] Optout { $version }, z faktami o { $count } platformach. Najnowsze źródło przeczytano { $date }.
       *[other] Optout { $version }, z faktami o { $count } platformach. Najnowsze źródło przeczytano { $date }.
    }
nothing-before = Nie wiem, o którą odpowiedź chodzi. Zapytaj najpierw o platformę albo odpowiedz tym słowem na jedną z moich odpowiedzi.

## Wejście do pokoju i błędy.

# $platforms: nazwy platform, o których są fakty.
greeting = Cześć! Mówię, co dzieje się z twoimi danymi i jak wyrazić sprzeciw. Platformy: { $platforms }.
# $prefix: prefiks poleceń.
greeting-how = Oznacz mnie i zapytaj albo napisz **{ $prefix } pomoc**. Odpowiadam tylko, gdy ktoś zwraca się do mnie; żeby się mnie pozbyć, wystarczy usunąć mnie z pokoju.
apology = Coś poszło u mnie nie tak, przepraszam. Zapytaj, proszę, ponownie za kilka minut.
late = Dopiero teraz docieram do twojego pytania; odpowiedź jest spóźniona.
away = Nie było mnie. Pytania sprzed ponad doby zostawiam bez odpowiedzi; jeśli są nadal ważne, zapytaj, proszę, jeszcze raz.
unreadable = Nie mogę odczytać tej wiadomości: nie dotarł do mnie jej klucz. Jeśli dotrze w ciągu doby, odpowiem; w przeciwnym razie napisz ją, proszę, jeszcze raz.
budget = To już tyle odpowiedzi, ile daję w ciągu dziesięciu minut; do ich upływu nic więcej ci nie powiem.
verification = Nie biorę udziału w weryfikacji i nie trzeba mnie weryfikować: moje urządzenie jest podpisane kluczami mojego własnego konta, a porównywanie emoji z programem niczego nie dowodzi.
# $date: dzień.
corrected = **Poprawiono { $date }**: zmieniło się coś, na czym opiera się ta odpowiedź.
# $room: nazwa pokoju, $needed: poziom uprawnień.
muted = W pokoju { $room } padło pytanie do mnie, ale nie wolno mi tam pisać. Kto może zmieniać uprawnienia, może mi dać poziom uprawnień { $needed } albo usunąć mnie z pokoju. Mówię to tylko raz.
