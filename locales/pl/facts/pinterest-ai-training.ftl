### Trenowanie AI na Pintereście: po jednej wiadomości na stwierdzenie i zakres z `facts/pinterest/ai-training.toml`.
### Każda wiadomość może użyć $announced i $effective, dni tego faktu, gotowych do czytania.

# Czytane po „Pinterest:”.
pinterest-ai-training-name = trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje.

pinterest-ai-training-scope-europe = Jest to w polityce Pinteresta od { $effective }; Pinterest mówi, że robił to już wcześniej. Trenowanie Canvas jest u dorosłych włączone, dopóki go nie wyłączą. W EOG, Wielkiej Brytanii i Szwajcarii możesz też wyrazić sprzeciw formularzem.
pinterest-ai-training-scope-rest = Jest to w polityce Pinteresta od { $effective }; Pinterest mówi, że robił to już wcześniej. Trenowanie Canvas jest u dorosłych włączone, dopóki go nie wyłączą.

## Co się zmienia

pinterest-ai-training-what-planned = Od { $effective } polityka Pinteresta mówi dla całego świata, że trenuje on swoje modele uczenia maszynowego na informacjach użytkowników, także na dowolnie starych Pinach; jednym z tych modeli jest model obrazów Canvas. Pinterest mówi, że już to robi.
pinterest-ai-training-what = Pinterest trenuje swoje modele uczenia maszynowego na informacjach użytkowników, także na dowolnie starych Pinach; jednym z tych modeli jest model obrazów Canvas. Polityka mówi tak dla całego świata od { $effective }; Pinterest mówi, że robił to już wcześniej.
pinterest-ai-training-choice = U dorosłych jest to domyślnie włączone. Przełącznik chroni twoje dane przed trenowaniem Canvas; osoby poniżej 18 lat są w nim automatycznie pominięte.

## Jak wyrazić sprzeciw

pinterest-ai-training-switch = Wyłącz trenowanie Canvas w przeglądarce, po zalogowaniu (nazwy po angielsku):
    .step-1 = Otwórz menu, potem **Settings** (ustawienia).
    .step-2 = Otwórz **Privacy and data** (prywatność i dane).
    .step-3 = W części **GenAI** wyłącz **Use your data to train Pinterest Canvas**.
pinterest-ai-training-app = W aplikacji, jak mówią poradniki: twój profil, ustawienia konta, **Privacy and data** (po angielsku), potem ten sam przełącznik.
pinterest-ai-training-form = W EOG, Wielkiej Brytanii i Szwajcarii możesz też formularzem Pinteresta sprzeciwić się użyciu opartemu na prawnie uzasadnionym interesie, ponad to, co obejmuje przełącznik.

## Kogo to dotyczy

pinterest-ai-training-adults = Dotyczy to wszystkich, którzy używają Pinteresta, na całym świecie; osoby poniżej 18 lat są automatycznie pominięte w trenowaniu Canvas.

## Kiedy

pinterest-ai-training-start-planned = Nowa polityka wchodzi w życie { $effective }; Pinterest mówi, że trenuje tak już teraz. To nie jest ostatni dzień: przełącznik działa przed nim i po nim.
pinterest-ai-training-start = Polityka weszła w życie { $effective }; Pinterest mówi, że trenował tak już wcześniej. To nie był ostatni dzień: przełącznik działa w każdej chwili.

## Jakie dane

pinterest-ai-training-canvas-data = Dla modelu obrazów Canvas strona pomocy Pinteresta wymienia pewne publicznie dostępne treści, które zapisujesz lub przesyłasz.
pinterest-ai-training-other-data = Do ulepszania usług, w tym uczenia maszynowego, europejska część polityki wymienia znacznie więcej: dane konta bez rasy i pochodzenia etnicznego, treści, lokalizację, twoje wiadomości do Pinteresta, dane z dzienników, plików cookie i urządzeń, korzystanie z usług i to, co się z niego wnioskuje, oraz dane od partnerów.

## Prywatne wiadomości

pinterest-ai-training-messages = Według tekstu polityki wiadomości do innych należą do „treści”, a tej kategorii Pinterest może używać do ulepszania usług, w tym uczenia maszynowego. Dla Canvas strona pomocy wymienia tylko treści publicznie dostępne.
pinterest-ai-training-secret-boards = Teksty, które dało się przeczytać, nie podają sekretnych tablic ani jako używanych, ani jako pominiętych.

## Co jest ustawione domyślnie

pinterest-ai-training-on = Jest to włączone u dorosłych, którzy tego nie wyłączyli. Jeśli nic nie zrobisz, Pinterest może używać twoich danych do trenowania Canvas.

## Podstawa prawna

pinterest-ai-training-legitimate-interests = W EOG, Wielkiej Brytanii i Szwajcarii Pinterest powołuje się na prawnie uzasadniony interes (ulepszanie i rozwój usług), nie na zgodę. Możesz wyrazić sprzeciw.
pinterest-ai-training-no-gdpr-objection = Według tekstu polityki osoby w EOG, Wielkiej Brytanii i Szwajcarii mogą sprzeciwić się użyciu opartemu na prawnie uzasadnionym interesie; dla innych krajów nie podaje ona takiego prawa. Przełącznik jest też tam.

## Co daje sprzeciw

pinterest-ai-training-canvas-only = Przełącznik obejmuje tylko model obrazów Canvas: wyszukiwanie, rekomendacje i inne uczenie maszynowe działają dalej.
pinterest-ai-training-no-further-use = Po wyłączeniu Pinterest nie używa już twoich danych do trenowania Canvas. Możesz włączyć to z powrotem.
pinterest-ai-training-feed = Przełącznik nie ukrywa obrazów AI na twojej stronie głównej. Według doniesień **Refine your recommendations** z **GenAI interests** (po angielsku) zmniejsza ich liczbę w niektórych kategoriach.

## Starsze dane

pinterest-ai-training-not-too-late = Nie jest za późno: trenowanie Canvas możesz wyłączyć w każdej chwili i od tej pory twoje dane nie są do niego używane.
pinterest-ai-training-used-before = Według tekstu polityki dowolnie stare Piny mogły już zostać użyte. Strona pomocy Pinteresta nie mówi, co wyłączenie znaczy dla danych użytych wcześniej.

## Kto dostaje dane

pinterest-ai-training-own-group = Według tekstu polityki trenowanie służy Pinterestowi i jego grupie spółek; przekazywania danych innym twórcom AI nie wymieniono.
pinterest-ai-training-ad-partners = Niezależnie od trenowania: według podsumowania zmian Pinterest może poza EOG, Wielką Brytanią i Szwajcarią dzielić się danymi z partnerami, żeby reklamodawcy docierali do ciebie na innych stronach.

## Dlaczego

pinterest-ai-training-reason = Pinterest podaje takie powody: lepsze produkty i nowe funkcje, na przykład narzędzia tworzące tła do reklam.

## Skargi i środki prawne

pinterest-ai-training-object = W EOG, Wielkiej Brytanii i Szwajcarii: wyłącz trenowanie i wyślij formularz sprzeciwu w sprawie tego, czego przełącznik nie obejmuje.
pinterest-ai-training-complaint = W EOG, Wielkiej Brytanii i Szwajcarii możesz złożyć skargę do swojego organu ochrony danych. W UE wiodący jest irlandzki; w Wielkiej Brytanii jest to ICO.
pinterest-ai-training-delete = Możesz też usunąć Piny, tablice albo całe konto. Nie podano, co to znaczy dla danych użytych wcześniej.

## Gdzie to jest napisane

pinterest-ai-training-stated = Polityka prywatności Pinteresta podaje cel, dane i, dla Europy, podstawę prawną. Przełącznik opisuje strona pomocy o ustawieniach GenAI.

## Osoby bez konta

pinterest-ai-training-without-account = Według polityki Pinteresta używane są też wizerunki osób bez konta, które pojawiają się w Pinach.

## Gdy coś nie działa

pinterest-ai-training-not-found = Jeśli nie widzisz przełącznika, zaloguj się w przeglądarce i zajrzyj do **Settings**, **Privacy and data** (po angielsku); opisuje go strona pomocy Pinteresta. W EOG, Wielkiej Brytanii i Szwajcarii jest też formularz.

## Błędne twierdzenia

pinterest-ai-training-myth-no-opt-out = „Na Pintereście nie da się z tego zrezygnować” to nieprawda: jego strona pomocy opisuje przełącznik.
