### Trenowanie AI przez Google na czatach z Gemini: po jednej wiadomości na stwierdzenie i zakres z
### `facts/google/ai-training.toml`.

# Czytane po „Google:”.
google-ai-training-name = trenowanie AI na czatach z Gemini

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje.

google-ai-training-scope-eea = Za to trenowanie odpowiada Google Ireland. U dorosłych jest włączone, dopóki nie wyłączysz **Keep Activity** (po angielsku), a możesz to zrobić w każdej chwili.
google-ai-training-scope-ch = Także tutaj za to trenowanie odpowiada Google Ireland. U dorosłych jest włączone, dopóki nie wyłączysz **Keep Activity** (po angielsku).
google-ai-training-scope-gb = W Wielkiej Brytanii odpowiada Google LLC, a nie Google Ireland. U dorosłych jest to włączone, dopóki nie wyłączysz **Keep Activity** (po angielsku).
google-ai-training-scope-rest = Teksty Google o Gemini obowiązują na całym świecie. U dorosłych jest to włączone, dopóki nie wyłączysz **Keep Activity** (po angielsku).

## O co chodzi

google-ai-training-what = Gdy **Keep Activity** (po angielsku) jest włączone, Google zapisuje to, co piszesz i przesyłasz w Gemini, i ulepsza tym swoje usługi; należy do tego trenowanie generatywnej AI. Część czatów czytają ludzie.
google-ai-training-choice = Wyłącz **Keep Activity** (po angielsku) albo używaj czatu tymczasowego: takie czaty nie służą do trenowania modeli, chyba że wyślesz o nich opinię.
google-ai-training-only-gemini = Chodzi o aplikacje Gemini, na całym świecie. O Gmailu, wyszukiwarce i innych usługach Google nie mam faktów.

## Jak wyrazić sprzeciw

google-ai-training-switch = Wyłącz zapisywanie; wtedy kończy się trenowanie na późniejszych czatach. Po zalogowaniu link prowadzi prosto do twojej aktywności w Gemini:
    .step-1 = Znajdź u góry strony **Keep Activity** (po angielsku).
    .step-2 = Wybierz **Turn off** (wyłącz) albo, żeby usunąć też to, co zapisane, **Turn off and delete activity** (wyłącz i usuń aktywność).
google-ai-training-app = W aplikacji, jak mówią poradniki (nazwy po angielsku): dotknij swojego zdjęcia, potem **Gemini Apps Activity** i wyłącz **Keep Activity**.
google-ai-training-temporary-chat = Do pojedynczej rozmowy jest czat tymczasowy (po angielsku **Temporary chat**): nie służy do trenowania modeli i jest przechowywany tylko 72 godziny.

## Kiedy

google-ai-training-no-deadline = Nie ma terminu końcowego: trenowanie trwa od dawna, a **Keep Activity** (po angielsku) można wyłączyć każdego dnia.
google-ai-training-uploads-start = Od 2 września 2025 używana jest też próbka nowych przesłanych plików, na przykład dokumentów i zdjęć, gdy **Keep Activity** (po angielsku) jest włączone.

## Jakie dane

google-ai-training-content = Gdy **Keep Activity** (po angielsku) jest włączone: twoje czaty z Gemini i, od września 2025, próbka tego, co przesyłasz.
google-ai-training-live = Dźwięk oraz obraz wideo i ekran, które udostępniasz w Gemini Live, nie są używane, chyba że na to pozwolisz. Zapisy tekstowe takich rozmów są używane, dopóki **Keep Activity** (po angielsku) jest włączone.
google-ai-training-anonymized = Ustawienia nie zatrzymują używania danych, które Google zanonimizował.

## Prywatne wiadomości

google-ai-training-chats-themselves = Danymi treningowymi są same twoje rozmowy z Gemini, dopóki **Keep Activity** (po angielsku) jest włączone. Google odradza wpisywanie czegokolwiek poufnego. Nie mam faktów o tym, czy Gmail lub inne wiadomości służą do trenowania AI.

## Co jest ustawione domyślnie

google-ai-training-on = **Keep Activity** (po angielsku) jest domyślnie włączone u osób od 18 lat. Jeśli nic nie zrobisz, twoje czaty będą zapisywane i używane.

## Podstawa prawna

google-ai-training-legitimate-interests = Gdy Google trenuje modele na tym, co ludzie robią w aplikacjach Gemini, powołuje się według prawa UE i Wielkiej Brytanii na prawnie uzasadniony interes, nie na zgodę. O zgodę prosi na przykład przy zapisywaniu nagrań głosu.
google-ai-training-who-is-responsible = Za to trenowanie odpowiada w UE, EOG i Szwajcarii Google Ireland, a wobec osób w Wielkiej Brytanii Google LLC.

## Starsze dane

google-ai-training-still-possible = Nie jest za późno: możesz w każdej chwili wyłączyć **Keep Activity** (po angielsku), co działa na późniejsze czaty, i usunąć to, co zapisane.
google-ai-training-reviewed-stays = Czaty przejrzane przez ludzi są odłączane od konta i zostają do trzech lat, nawet jeśli usuniesz swoją aktywność.

## Co daje sprzeciw

google-ai-training-not-everything = Wyłączenie nie kończy wszelkiego używania: późniejsze czaty są nadal przechowywane 72 godziny, do odpowiedzi i dla bezpieczeństwa, i ludzie mogą je w tym celu sprawdzać.
google-ai-training-feedback = Jeśli wyślesz opinię o czacie, ten czat może zostać użyty, nawet gdy **Keep Activity** (po angielsku) jest wyłączone.
google-ai-training-search-apart = Ustawienie dotyczy tylko aplikacji Gemini. Dla wyszukiwarki i jej odpowiedzi AI liczy się, według pomocy Google, inne: **Aktywność w internecie i aplikacjach**.

## Kto dostaje dane

google-ai-training-reviewers = Część czatów trafia do osób, które je przeglądają, także w firmach pracujących dla Google. Wcześniej czaty są odłączane od konta.

## Czy czytają to ludzie

google-ai-training-reviewed-while-off = Nawet przy wyłączonym **Keep Activity** (po angielsku) ludzie mogą sprawdzać czaty, żeby chronić Google, osoby korzystające z jego usług i ogół ludzi.

## Niepełnoletni

google-ai-training-minors = Według pomocy Google ustawienie jest domyślnie włączone dopiero od 18 lat; wersja z maja 2024 mówi, że młodsze osoby mogą je włączyć same.

## Dlaczego

google-ai-training-reason = Google mówi, że jego modele mają lepiej radzić sobie z zapytaniami oraz być lepsze, jeśli chodzi o bezpieczeństwo, język i fakty.

## Skargi i środki prawne

google-ai-training-object = W UE, EOG i Wielkiej Brytanii możesz sprzeciwić się używaniu swoich danych i złożyć skargę do swojego organu ochrony danych; mówi to polityka Google.
google-ai-training-form = W UE jest też, według doniesienia prasowego o poradniku francuskiego organu z października 2025, formularz Google; trwa to dłużej i wymaga zrzutów ekranu.
google-ai-training-delete = Zapisane czaty z Gemini możesz usunąć w każdej chwili albo włączyć ich automatyczne usuwanie.

## Jak długo dane są przechowywane

google-ai-training-kept = Przy włączonym **Keep Activity** (po angielsku) czaty z Gemini są usuwane po 18 miesiącach; możesz wybrać 3 lub 36 miesięcy albo nigdy. Przy wyłączonym i w czatach tymczasowych są przechowywane 72 godziny.

## Wyłączenie funkcji AI

google-ai-training-gemini-stays = Z Gemini możesz korzystać dalej przy wyłączonym **Keep Activity** (po angielsku); czaty nie są wtedy zapisywane w twojej aktywności. Według pomocy Google większość połączonych aplikacji wtedy nie działa.

## Osoby bez konta

google-ai-training-signed-out = Kto używa Gemini bez logowania, podlega według pomocy Google jego ogólnej polityce prywatności; czaty nie są powiązane z kontem Google, a szczególne zasady dla aplikacji Gemini nie obowiązują.

## Konta firmowe

google-ai-training-workspace = Przy koncie z pracy lub szkoły czaty i pliki, według pomocy Google, nie są czytane przez osoby przeglądające ani używane do ulepszania jego generatywnej AI. **Keep Activity** (po angielsku) może tam wyłączyć tylko administrator.

## Gdy coś nie działa

google-ai-training-names = Ustawienie nazywało się wcześniej **Gemini Apps Activity**; nową nazwę **Keep Activity** zapowiedziano na wrzesień 2025 (obie po angielsku). Link prowadzi prosto do niego.

## Gdzie to jest napisane

google-ai-training-stated = Privacy Hub aplikacji Gemini opisuje ustawienie, osoby przeglądające i to, jak długo czaty są przechowywane; polityka prywatności Google mówi, kto odpowiada, i podaje podstawy prawne w Europie.
