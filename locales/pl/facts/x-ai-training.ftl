### Trenowanie AI przez X, z Grokiem i innymi firmami: po jednej wiadomości na stwierdzenie i zakres z
### `facts/x/ai-training.toml`. Fakt nie ma własnego dnia; dni są wpisane tam, gdzie są znane.

# Czytane po „X:”.
x-ai-training-name = trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje.

x-ai-training-scope-eea = Teksty X i xAI nie robią wyjątku dla UE i EOG. Granicę stawia zobowiązanie złożone w Irlandii w 2024 roku; nie wiadomo, które wpisy są używane dzisiaj.
x-ai-training-scope-gb-ch = Zobowiązanie, które X złożył w Irlandii, obejmuje tylko UE i EOG, a nie Wielką Brytanię ani Szwajcarię. Trenowanie możesz wyłączyć.
x-ai-training-scope-rest = Jest to włączone, dopóki tego nie wyłączysz, a możesz to zrobić w każdej chwili.

## Co to jest

x-ai-training-what = X używa publicznych wpisów oraz tego, co piszesz do Groka i co Grok odpowiada, do trenowania Groka i innej AI. Dane trafiają do xAI, twórcy Groka.
x-ai-training-others-train = Według polityki prywatności X od 15 listopada 2024 inne firmy, które dostają dane od X, mogą ich w niektórych przypadkach używać też do własnych celów, na przykład do trenowania swojej AI, jeśli z tego nie zrezygnujesz.
x-ai-training-choice = Jest to domyślnie włączone. Możesz to wyłączyć w każdej chwili, ze skutkiem na przyszłość.

## Jak wyrazić sprzeciw

x-ai-training-switch = Według nowszych poradników tak wyłącza się trenowanie w przeglądarce, ze skutkiem na przyszłość:
    .step-1 = Kliknij **Więcej**, potem **Ustawienia i prywatność**.
    .step-2 = Otwórz **Prywatność i bezpieczeństwo**, potem **Data sharing and personalization** (po angielsku).
    .step-3 = Otwórz **Grok & Third-party Collaborators** (po angielsku); w poradnikach z 2024 roku nazywa się to **Grok**.
    .step-4 = Odznacz pole o trenowaniu i dostrajaniu.
x-ai-training-partners = X nie mówi jasno, który przełącznik zatrzymuje inne firmy. Poradniki radzą odznaczyć też pole w **Data sharing with business partners** (po angielsku); według polityki X nie obejmuje to każdego udostępniania.
x-ai-training-grok-app = Własna strona i aplikacja Groka mają osobny przełącznik, według poradników w **Data**: **Improve the Model** (po angielsku).

## Kogo to dotyczy

x-ai-training-public-accounts = Dotyczy to kont z publicznymi wpisami i wszystkich, którzy używają Groka. Wpisy kont chronionych są według cytatów ze strony pomocy X pominięte.

## Kiedy

x-ai-training-no-last-day = Nie ma ostatniego dnia: przełącznik istnieje od lipca 2024 i działa w każdej chwili, na przyszłość. Wpisy są używane mniej więcej od maja 2024.
x-ai-training-others-since = Użycie przez inne firmy jest w polityce prywatności X od wersji z 15 listopada 2024, którą X ogłosił 16 października 2024.

## Jakie dane

x-ai-training-posts-and-chats = Publiczne wpisy, a w Groku to, co wpisujesz, twoje interakcje i jego odpowiedzi; według cytatów ze strony pomocy X liczą się też publiczne dane profilu i reakcje na wpisy.
x-ai-training-wide-policy = Polityka prywatności X sięga dalej: X może trenować modele AI na informacjach, które zbiera, i na informacjach publicznych, bez listy.

## Prywatne wiadomości

x-ai-training-direct-messages = Przełącznik i doniesienia mówią o publicznych wpisach i czatach z Grokiem, nie o wiadomościach prywatnych. Polityka prywatności X ich jednak nie wyklucza: X je zbiera, a polityka nie wymienia wyjątków od trenowania.
x-ai-training-protected-posts = Wpisy kont chronionych według cytatów ze strony pomocy X nie służą do trenowania Groka.

## Co jest ustawione domyślnie

x-ai-training-on = Jest to włączone dla wszystkich, którzy tego nie wyłączyli: w lipcu 2024 X ustawił to tak bez uprzedzenia. Jeśli nic nie zrobisz, X może używać twoich publicznych wpisów i czatów z Grokiem.
x-ai-training-look-in-eu = Teksty, które dało się przeczytać, nie mówią, jak przełącznik jest dziś ustawiony na kontach w UE i EOG. Zajrzyj do swoich ustawień.

## Podstawa prawna

x-ai-training-legitimate-interests = Dla UE, EOG, Wielkiej Brytanii i Szwajcarii xAI powołuje się przy trenowaniu modeli na prawnie uzasadniony interes, także co do publicznych wpisów dorosłych na X, i wskazuje prawo do sprzeciwu w ustawieniach. Nie dało się przeczytać, jaką podstawę podaje sam X.
x-ai-training-irish-authority = Dla UE i EOG irlandzki organ bada od 11 kwietnia 2025, czy Groka trenowano na publicznych wpisach zgodnie z prawem. Nie znaleziono decyzji.
x-ai-training-license = Według regulaminu dajesz X licencję na swoje treści, która obejmuje trenowanie AI, generatywnej i innej.

## Starsze dane

x-ai-training-still-possible = Nie jest za późno: przełącznik nadal działa. Według doniesień starsze wpisy mogą już być w tym, co wytrenowano; nie znaleziono obietnicy ich usunięcia.
x-ai-training-undertaking = Dla UE i EOG X zobowiązał się na stałe 4 września 2024, że nie będzie trenować Groka na publicznych wpisach zebranych od 7 maja do 1 sierpnia 2024.

## Co daje sprzeciw

x-ai-training-future-only = Wyłączenie działa na przyszłość: według doniesień starsze wpisy mogą już być w tym, co wytrenowano. Na każdym koncie trzeba to wyłączyć osobno.
x-ai-training-residue = Według cytatów ze strony pomocy X przełącznik nie powstrzymuje działającego modelu przed uczeniem się przez zwykłe korzystanie z funkcji X opartych na Groku.

## Kto dostaje dane

x-ai-training-xai = xAI, twórca Groka, dostaje publiczne wpisy i czaty z Grokiem.

## Niepełnoletni

x-ai-training-minors = X i Grok są dla osób od 13 lat; w przypadku Groka do 17 lat muszą zgodzić się rodzice. Nie znaleziono ogólnego wyjątku od trenowania dla niepełnoletnich.
x-ai-training-minors-in-europe = Dla UE, EOG, Wielkiej Brytanii i Szwajcarii xAI podaje jako dane treningowe tylko publiczne wpisy na X osób powyżej 18 lat; dla czatów z Grokiem nie podaje takiej granicy.

## Dlaczego

x-ai-training-reason = X podaje takie powody: dokładne i trafne odpowiedzi, lepsze rozumienie języka, humor i równowaga w polityce.

## Skargi i środki prawne

x-ai-training-object = Najpierw wyłącz trenowanie. Wnioski dotyczące twoich danych wysyłaj do X jego formularzem prywatności, a w sprawie własnej strony i aplikacji Groka na privacy@x.ai.
x-ai-training-complaint = Możesz złożyć skargę do swojego organu ochrony danych. W UE i EOG wiodący jest irlandzki; twój też przyjmuje skargi. W Wielkiej Brytanii jest to ICO, w Szwajcarii FDPIC.
x-ai-training-canada = W Kanadzie organ ochrony danych (OPC) prowadzi według jednego doniesienia dochodzenie w sprawie X od lutego 2025.

## Gdzie to jest napisane

x-ai-training-stated = Jest to w polityce prywatności i regulaminie X; dla własnej strony i aplikacji Groka oraz dla Europy w polityce prywatności xAI z dodatkiem. Przełącznik opisuje strona pomocy X o Groku.

## Jak długo dane są przechowywane

x-ai-training-retention = Usunięte czaty z Grokiem znikają w ciągu 30 dni, a na własnej stronie i w aplikacji Groka także czaty prywatne, chyba że prawo lub bezpieczeństwo wymagają inaczej.

## Osoby bez konta

x-ai-training-without-account = W UE, EOG, Wielkiej Brytanii i Szwajcarii osoby bez konta też mogą wysłać xAI sprzeciw, przez jego portal prywatności albo na privacy@x.ai.

## Gdy coś nie działa

x-ai-training-renamed = Według poradników strona ma nową nazwę: w 2024 roku **Grok**, od tego czasu **Grok & Third-party Collaborators** (po angielsku). Link też pochodzi z poradników.
x-ai-training-app = W aplikacji, według poradnika z 2024 roku: dotknij swojego zdjęcia, potem **Settings and Support** (po angielsku), **Ustawienia i prywatność**, **Prywatność i bezpieczeństwo**, **Grok**.

## Błędne twierdzenia

x-ai-training-myth-vanished = Prasa obawiała się, że „opt-out zniknął 15 listopada 2024”. Polityka prywatności X z 2026 roku nadal mówi o rezygnacji, a drogę do niej podano znowu w kwietniu 2025.
