### Regulamin LinkedIna: po jednej wiadomości na stwierdzenie i zakres z `facts/linkedin/terms.toml`.
### Każda wiadomość może użyć $announced i $effective, dni tego faktu, gotowych do czytania.

# Czytane po „LinkedIn:”.
linkedin-terms-name = nowy regulamin

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje i od kiedy.

linkedin-terms-scope-europe = Dla Europy jest oprócz tego regionalna informacja o prywatności.
linkedin-terms-scope-rest = Nowa umowa użytkownika i nowa polityka prywatności obowiązują na całym świecie, od tego samego dnia.

## Co się zmienia

linkedin-terms-what-planned = { $effective } wchodzą w życie na całym świecie nowa umowa użytkownika i nowa polityka prywatności. Zastępują wersje z 20 listopada 2024 i 18 września 2024.
linkedin-terms-what = { $effective } weszły w życie na całym świecie nowa umowa użytkownika i nowa polityka prywatności. Zastąpiły wersje z 20 listopada 2024 i 18 września 2024.
linkedin-terms-rules = Nowe w umowie: zalicza każdą spółkę zależną Microsoftu do podmiotów powiązanych z LinkedInem, wyraźnie zakazuje materiałów, które fałszywie pokazują, co ludzie mówią lub robią (deepfake), wskazuje na odwołania od niektórych decyzji LinkedIna i tobie zostawia sprawdzanie tego, co tworzy AI.
linkedin-terms-european-notice = Od wersji z 21 sierpnia 2026 europejska informacja o prywatności (UE, EOG, Szwajcaria, Wielka Brytania) obejmuje też więcej danych do sprawdzania tożsamości oraz sprawdzanie wieku. To, co mówi o trenowaniu AI, się nie zmieniło.

## Jak wyrazić sprzeciw

linkedin-terms-no-opt-out = Z regulaminu nie da się zrezygnować: kto dalej korzysta z LinkedIna, ten go przyjmuje; kto się nie zgadza, może tylko zamknąć konto.
linkedin-terms-own-switches = Trenowanie AI i (tam, gdzie obowiązuje) udostępnianie danych do reklam mają własne przełączniki; zapytaj mnie o nie.

## Kogo to dotyczy

linkedin-terms-worldwide = Nowa umowa użytkownika i nowa polityka prywatności obowiązują na całym świecie.

## Kiedy

linkedin-terms-start = Obowiązuje to na całym świecie. Nie ma dnia, do którego trzeba wyrazić sprzeciw: kto dalej korzysta z LinkedIna, ten przyjmuje regulamin.
linkedin-terms-start-of-notice = Europejska informacja o prywatności ma nowszą wersję, obowiązującą od 21 sierpnia 2026 (UE, EOG, Szwajcaria, Wielka Brytania).
linkedin-terms-future-notices = Według umowy LinkedIn zapowiada istotne zmiany tych tekstów, żeby można było przejrzeć je przed wejściem w życie. Może tego nie robić, gdy prawo wymaga zmiany od razu albo gdy chodzi o nowo wprowadzoną usługę lub funkcję.

## Jakie dane

linkedin-terms-identity-data = Europejska informacja z 21 sierpnia 2026 dodaje: do odzyskiwania konta i logowania dwuskładnikowego imię i nazwisko, rok urodzenia, miejsce, rodzaj dokumentu i jego zaczernioną kopię, na której widać tylko imię i nazwisko oraz twarz; do sprawdzania tożsamości imię i nazwisko z dokumentu, numer telefonu i inne używane nazwy.
linkedin-terms-age-data = Do sprawdzania wieku europejska informacja z 21 sierpnia 2026 dodaje twoje oświadczenie, czy jesteś osobą pełnoletnią, a jeśli nie, datę urodzenia.

## Podstawa prawna

linkedin-terms-basis-of-notice = Według europejskiej informacji z 21 sierpnia 2026 dane z dokumentów do odzyskiwania konta i sprawdzania tożsamości opierają się na zgodzie, którą możesz wycofać w każdej chwili; sprawdzanie wieku opiera się na prawnie uzasadnionym interesie i możesz wyrazić sprzeciw.

## Niepełnoletni

linkedin-terms-minimum-age = Umowa wyznacza minimalny wiek 16 lat albo wyższy, jeśli wymaga tego prawo.
linkedin-terms-age-checks = Od wersji z 21 sierpnia 2026 europejska informacja podaje jako cel pilnowanie minimalnego wieku, żeby chronić osoby poniżej 16 lat i zabezpieczać osoby w wieku 16 i 17 lat. Wymienia do tego twoje oświadczenie, czy jesteś osobą pełnoletnią, a jeśli nie, datę urodzenia.

## Kto dostaje dane

linkedin-terms-affiliates = Umowa wylicza podmioty powiązane z LinkedInem: Microsoft i każdą jego spółkę zależną, na przykład GitHub.
linkedin-terms-id-firms = W UE, EOG, Szwajcarii i Wielkiej Brytanii od 21 sierpnia 2026 do usługodawców należą także firmy sprawdzające dokumenty tożsamości.

## Skargi i środki prawne

linkedin-terms-remedies = Według umowy możesz odwołać się od niektórych decyzji LinkedIna, które cię dotyczą. Kto nie przyjmuje regulaminu, może zamknąć konto.

## Gdzie to jest napisane

linkedin-terms-stated = Jest to w umowie użytkownika i polityce prywatności LinkedIna, a dla Europy także w europejskiej informacji o prywatności (European Regional Privacy Notice).

## Płacenie

linkedin-terms-payment = Jeśli twoja metoda płatności zawiedzie, LinkedIn może obciążyć drugą, którą ma zapisaną. Zmienione ceny obowiązują na przyszłość, po zapowiedzi z odpowiednim wyprzedzeniem.

## Błędne twierdzenia

linkedin-terms-myth-january = Jeden blog podaje nowy regulamin z 14 stycznia 2026; w zarchiwizowanych tekstach do sierpnia 2026 nie ma takiej wersji.
