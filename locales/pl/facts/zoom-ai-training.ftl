### Trenowanie AI w Zoomie, który nie robi tego na treściach: po jednej wiadomości na stwierdzenie i zakres z
### `facts/zoom/ai-training.toml`. Nie używa się ani $announced, ani $effective: nic się nie zaczyna.

# Czytane po „Zoom:”.
zoom-ai-training-name = trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że tam nie obowiązuje.

zoom-ai-training-scope-rest = Teksty Zooma mówią to o treściach klientów i nie robią wyjątku dla żadnego regionu. Oświadczenie o prywatności przeczytano w wersji z sierpnia 2024.

## Co to jest

zoom-ai-training-what = Nie: Zoom mówi, że dźwięk, obraz, czat, udostępniany ekran, załączniki i podobne treści jego klientów nie służą do trenowania AI, ani jego własnej, ani cudzej.
zoom-ai-training-since-2023 = W 2023 roku nowy regulamin Zooma zrozumiano jako pozwolenie na trenowanie AI na rozmowach. Od 11 sierpnia 2023 regulamin to wyklucza.

## Jak wyrazić sprzeciw i do kiedy

zoom-ai-training-nothing-to-object-to = Według własnych tekstów Zoom nie trenuje AI na twoich rozmowach i czatach, więc nie ma się czemu sprzeciwiać ani jakiego terminu pilnować.

## Jakie dane

zoom-ai-training-content-only = W swoim brzmieniu obietnica Zooma dotyczy treści. Danych o korzystaniu i diagnostyki technicznej w niej nie wymieniono.

## Co jest ustawione domyślnie

zoom-ai-training-never = Nie musisz niczego ustawiać: według tekstów Zooma treści nie są używane do trenowania AI.

## Kto dostaje dane

zoom-ai-training-model-makers = Do AI Companion Zoom używa modeli własnych i cudzych, na przykład OpenAI i Anthropic. Według tekstów Zooma treści klientów nie służą do trenowania także tych modeli.

## Gdzie to jest napisane

zoom-ai-training-stated = Mówią to oświadczenie o prywatności Zooma, przeczytane w wersji z sierpnia 2024, i jego regulamin z sierpnia 2023. Sprawdź tam, co obowiązuje teraz.

## Wyłączenie funkcji AI, konta firmowe

zoom-ai-training-companion = AI Companion musi używać tego, co się mówi lub pisze, na przykład do podsumowania; to użycie, nie trenowanie. O tym, czy takie funkcje są włączone, decyduje właściciel lub administrator konta.

## Czy czytają to ludzie

zoom-ai-training-staff = Zoom mówi, że jego pracownicy mogą przeglądać treści tylko wtedy, gdy pozwoli na to właściciel lub administrator konta albo gdy wymaga tego prawo lub bezpieczeństwo.
