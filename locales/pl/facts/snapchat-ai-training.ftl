### Trenowanie AI na Snapchacie: po jednej wiadomości na stwierdzenie i zakres z `facts/snapchat/ai-training.toml`.
### Każda wiadomość może użyć $announced i $effective, dni tego faktu, gotowych do czytania.

# Czytane po „Snapchat:”.
snapchat-ai-training-name = trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, czy zmiana tam obowiązuje.

snapchat-ai-training-scope-eea-gb = Było to już w polityce z 7 kwietnia 2025; ta zapowiedziana na { $effective } to zachowuje. W EOG i Wielkiej Brytanii możesz mieć prawo do sprzeciwu.
snapchat-ai-training-scope-rest = Było to już w polityce z 7 kwietnia 2025; ta zapowiedziana na { $effective } to zachowuje, na całym świecie. Jakie masz prawa, zależy od prawa w twoim kraju.

## Co się zmienia

snapchat-ai-training-what-planned = Jak zapowiedziano { $announced }, nowa polityka i nowy regulamin wchodzą w życie { $effective }, na całym świecie. Tak jak dotychczas Snap rozwija swoje modele, w tym generatywną AI, z użyciem informacji użytkowników; rozmowy z My AI ulepszają My AI.
snapchat-ai-training-what = Snap rozwija swoje modele, w tym generatywną AI, z użyciem informacji użytkowników; rozmowy z My AI ulepszają My AI. Tak mówi, dla całego świata, polityka zapowiedziana na { $effective } i tak mówiła poprzednia.
snapchat-ai-training-choice = Jest to domyślnie włączone. Tekst polityki nie podaje przełącznika; użytkownicy mówią o takim dla treści publicznych, a to, co udostępniasz My AI, można usunąć.
snapchat-ai-training-other-news = Nowe, jak zapowiedziano, są też: sprawdzanie lub szacowanie wieku, zależnie od regionu; grupowanie twarzy w Memories, jeśli chcesz; oraz nazwa SPECS dla okularów Snapa.

## Jak wyrazić sprzeciw

snapchat-ai-training-no-switch-named = Polityka Snapa, jak ją zapowiedziano, nie podaje przełącznika przeciw trenowaniu AI. Podaje dwa inne sposoby: usunąć to, co udostępniasz My AI, i wyrazić sprzeciw tam, gdzie daje ci to prawo twojego kraju.
snapchat-ai-training-clear-my-ai = Usuń w aplikacji to, co udostępniasz My AI (nazwy po angielsku; na Androidzie jest to w **Account Actions**):
    .step-1 = Dotknij swojego profilu, potem koła zębatego (**Settings**).
    .step-2 = W części **Privacy Controls** otwórz **Clear Data**.
    .step-3 = Wybierz **Clear My AI Data** i potwierdź.
snapchat-ai-training-reported-switch = Użytkownicy opisują przełącznik dla treści publicznych; nazwy (po angielsku) mogą się różnić: koło zębate (**Settings**), **My Privacy & Data**, **Generative AI Settings**, **Allow use of public content**: wyłącz.

## Kogo to dotyczy

snapchat-ai-training-everybody = Dotyczy to wszystkich, którzy używają Snapchata, na całym świecie, według zapowiedzianej polityki; dodatkowe informacje dają prawa zależne od regionu.

## Kiedy

snapchat-ai-training-start-planned = Nowa polityka i nowy regulamin wchodzą w życie { $effective }, jak zapowiedziano. To nie jest ostatni dzień na sprzeciw: takie użycie było już w poprzedniej polityce, a dane z My AI można usunąć w każdej chwili.
snapchat-ai-training-start = Nową politykę i nowy regulamin zapowiedziano na { $effective }. To nie był ostatni dzień na sprzeciw: takie użycie było już w poprzedniej polityce, a dane z My AI można usunąć w każdej chwili.

## Jakie dane

snapchat-ai-training-my-ai = To, co wpisujesz w My AI i innych funkcjach AI, i to, co one zwracają. Według zapowiedzianej polityki uczą się na tym modele, a zasila to też personalizację i reklamy.
snapchat-ai-training-users-information = Przy rozwijaniu algorytmów, modeli i generatywnej AI zapowiedziana polityka mówi ogólnie o informacjach użytkowników.

## Prywatne wiadomości

snapchat-ai-training-private-content = Według tekstu polityki prywatne treści i wiadomości, które wysyłasz znajomym, nie są używane do personalizacji ani reklam. Takie zdanie o trenowaniu AI nie jest znane.
snapchat-ai-training-group-chats = Jeśli My AI jest w czacie grupowym, może czytać wiadomości w nim.

## Co jest ustawione domyślnie

snapchat-ai-training-on = Jest to włączone. Jeśli nic nie zrobisz, modele Snapa mogą uczyć się na tym, co udostępniasz jego funkcjom AI.

## Podstawa prawna

snapchat-ai-training-bases-elsewhere = Dla EOG i Wielkiej Brytanii Snap podaje podstawy prawne na osobnej stronie pomocy. Nie dało się przeczytać, co mówi ona o trenowaniu AI.

## Co daje sprzeciw

snapchat-ai-training-clearing = Czyszczenie usuwa twój własny czat z My AI, nie wiadomości w czatach grupowych z nią, i może potrwać do 30 dni.
snapchat-ai-training-public-only = Przełącznik, który opisują użytkownicy, dotyczy treści publicznych; nie wiadomo, czy zatrzymuje też uczenie się z rozmów z My AI.
snapchat-ai-training-ads-separate = Reklamy to inna sprawa: pomoc Snapchata opisuje **Settings**, **Ad Preferences** (po angielsku), gdzie można wyłączyć reklamy według grup odbiorców, aktywności i sieci.

## Starsze dane

snapchat-ai-training-still-possible = Nie jest za późno: to, co udostępniasz My AI, można usunąć w każdej chwili.
snapchat-ai-training-trained-models = Teksty, które dało się przeczytać, nie mówią, co usunięcie znaczy dla modeli, które już się na tym nauczyły.

## Niepełnoletni

snapchat-ai-training-teen-ads = W EOG i Wielkiej Brytanii osoby poniżej 18 lat są automatycznie pominięte w reklamach według grup odbiorców, aktywności i danych podmiotów trzecich. To dotyczy reklam, nie trenowania AI.
snapchat-ai-training-age-checks = Z zapowiedzianej polityki nie jest znany wyjątek od trenowania AI dla osób poniżej 18 lat; Snap może, zależnie od regionu, szacować lub sprawdzać wiek użytkowników.

## Dlaczego

snapchat-ai-training-reason = Snap podaje cel: tworzyć i ulepszać funkcje, algorytmy i modele oraz poprawiać odpowiedzi My AI.

## Skargi i środki prawne

snapchat-ai-training-object = Tam, gdzie daje ci to prawo twojego kraju, możesz sprzeciwić się używaniu twoich danych przez Snapa; polityka mówi jak. Możesz też złożyć skargę do swojego organu ochrony danych, na przykład w EOG i Wielkiej Brytanii.

## Gdzie to jest napisane

snapchat-ai-training-stated = Jest to w polityce prywatności i regulaminie Snapa, w wersjach zapowiedzianych na { $effective }.

## Jak długo dane są przechowywane

snapchat-ai-training-kept = To, co udostępniasz My AI, jest przechowywane, dopóki tego nie usuniesz; usunięcie może potrwać do 30 dni.

## Gdy coś nie działa

snapchat-ai-training-labels-differ = Nazwy przełącznika dla treści publicznych mogą się różnić. Nie ma potwierdzenia, że jest on w każdym kraju i nadal istnieje przy polityce zapowiedzianej na { $effective }: zajrzyj do ustawień aplikacji.
