### Trenowanie AI w Claude: po jednej wiadomości na stwierdzenie i zakres z `facts/claude/ai-training.toml`.
### Każda wiadomość może użyć $announced i $effective, dni tego faktu, gotowych do czytania.

# Czytane po „Claude:”.
claude-ai-training-name = trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje i od kiedy.

claude-ai-training-scope-europe = Żadnego wyjątku dla Europy: ten sam przełącznik co wszędzie. Jest to włączone, dopóki tego nie wyłączysz. Za EOG, Wielką Brytanię i Szwajcarię odpowiada Anthropic Ireland.
claude-ai-training-scope-rest = Ten sam przełącznik co wszędzie, dla planów Free, Pro i Max. Jest to włączone, dopóki tego nie wyłączysz.

## Co się zmienia

claude-ai-training-what-planned = Anthropic, twórca Claude, będzie trenować swoje modele na czatach i sesjach programowania z planów Free, Pro i Max, na całym świecie, jeśli tego nie wyłączysz. Nowy regulamin wchodzi w życie { $effective }; najpierw zapowiadano 28 września 2025.
claude-ai-training-what = Anthropic, twórca Claude, może trenować swoje modele na czatach i sesjach programowania z planów Free, Pro i Max, na całym świecie, jeśli tego nie wyłączysz. Regulamin, który na to pozwala, wszedł w życie { $effective }.
claude-ai-training-choice-planned = W okienku dla osób, które już mają konto, przełącznik jest z góry włączony. Wybór można zmienić w każdej chwili, ze skutkiem na przyszłość.
claude-ai-training-choice = W okienku dla osób, które już miały konto, przełącznik był z góry włączony. Wybór można zmienić w każdej chwili, ze skutkiem na przyszłość.
claude-ai-training-policy-of-july = Polityka prywatności z 8 lipca 2026 to zachowuje, razem z przełącznikiem. Polityka dla osób bez konta opisuje teraz etapy trenowania, pochodzenie danych i to, że mogą one posłużyć ponownie nowszym modelom.

## Jak wyrazić sprzeciw

claude-ai-training-switch = Wyłącz trenowanie w przeglądarce; po zalogowaniu link prowadzi prosto do ustawienia (nazwy po angielsku):
    .step-1 = Kliknij swoje imię lub inicjały.
    .step-2 = Wybierz **Settings**, potem **Privacy**.
    .step-3 = Wyłącz **Help improve Claude**.
claude-ai-training-app = W aplikacji (nazwy po angielsku): dotknij swojego imienia, potem **Settings**, **Privacy** i wyłącz **Help improve Claude**.
claude-ai-training-incognito = Czaty incognito nie służą ulepszaniu Claude, nawet przy włączonym przełączniku, chyba że oznaczy je kontrola bezpieczeństwa.

## Kogo to dotyczy

claude-ai-training-plans = Prywatne plany Free, Pro i Max, na całym świecie, także Claude Code z takim kontem. Nie Claude dla pracy, urzędów i edukacji ani API, chyba że organizacja sama się zgodzi.
claude-ai-training-early = Kto przyjmie nowy regulamin przed { $effective } z włączonym przełącznikiem, jest objęty od tej chwili.

## Kiedy

claude-ai-training-choose-planned = Osoby z kontem mają wybrać do { $effective }; najpierw był to 28 września 2025. To nie jest ostatni dzień na sprzeciw: wybór można zmienić w każdej chwili, ze skutkiem na przyszłość.
claude-ai-training-choose = Osoby z kontem miały czas na wybór do { $effective }; najpierw był to 28 września 2025. To nie był ostatni dzień na sprzeciw: wybór można zmienić w każdej chwili, ze skutkiem na przyszłość.
claude-ai-training-no-new-day = Polityka prywatności z 8 lipca 2026 nie wyznacza nowego dnia, do którego trzeba by wybrać.

## Jakie dane

claude-ai-training-used = Gdy przełącznik jest włączony: nowe czaty i sesje programowania oraz stare, które kontynuujesz, z tym, co wpisujesz, i z odpowiedziami Claude.
claude-ai-training-used-anyway = Nawet przy wyłączonym przełączniku używane są rozmowy, które oznaczy kontrola bezpieczeństwa albo które ocenisz lub zgłosisz: kciuk w górę lub w dół wysyła też rozmowę.
claude-ai-training-filtered = Anthropic mówi, że filtruje lub maskuje dane wrażliwe i nie sprzedaje innym danych osób korzystających z Claude.

## Prywatne wiadomości

claude-ai-training-chats = Używane są właśnie twoje rozmowy z Claude, dopóki przełącznik jest włączony, także to, co do nich wklejasz. Czaty incognito nie są objęte, chyba że oznaczy je kontrola bezpieczeństwa.

## Co jest ustawione domyślnie

claude-ai-training-on-planned = Osoby z kontem widzą okienko z dużym przyciskiem **Accept** (po angielsku) i już włączonym przełącznikiem trenowania. Kto akceptuje, nie ruszając go, wyraża zgodę. Nowe osoby wybierają przy rejestracji.
claude-ai-training-on = Osoby z kontem widziały okienko z dużym przyciskiem **Accept** (po angielsku) i już włączonym przełącznikiem trenowania. Kto akceptował, nie ruszając go, wyrażał zgodę. Nowe osoby wybierają przy rejestracji.

## Podstawa prawna

claude-ai-training-bases = Dla trenowania polityka prywatności Anthropic podaje obok siebie prawnie uzasadniony interes i zgodę. W EOG, Wielkiej Brytanii i Szwajcarii możesz wobec pierwszego wyrazić sprzeciw, a drugą wycofać.
claude-ai-training-bases-of-july = Wersja z 8 lipca 2026 wymienia też badania naukowe. Nie mówi, na której podstawie opiera się które użycie w EOG, Wielkiej Brytanii i Szwajcarii.
claude-ai-training-local-law = Poza EOG, Wielką Brytanią i Szwajcarią twoje prawa zależą według polityki od prawa w miejscu zamieszkania. Przełącznik jest ten sam.

## Starsze dane

claude-ai-training-not-too-late = Nie jest za późno: trenowanie możesz wyłączyć w każdej chwili.
claude-ai-training-future-only = Wyłączenie działa na przyszłość: nowe czaty nie są używane, a zapisane nie trafiają do późniejszych treningów. Treningi już rozpoczęte i wytrenowane modele zachowują dane.
claude-ai-training-old-chats = Stare czaty, których nie kontynuujesz, nie są używane. „Zabrano wszystkie stare czaty” to więc nieprawda.

## Co daje sprzeciw

claude-ai-training-undo = Możesz to włączać i wyłączać w każdej chwili.

## Kto dostaje dane

claude-ai-training-own-models = Anthropic trenuje na czatach własne modele; dane mogą przetwarzać podmioty powiązane i usługodawcy. Mówi, że nie sprzedaje danych osobowych.

## Niepełnoletni

claude-ai-training-adults = Claude jest dla osób od 18 lat. Anthropic mówi, że nie zbiera ani nie używa świadomie danych młodszych osób.

## Dlaczego

claude-ai-training-reason = Anthropic podaje takie powody: lepsze modele i lepsze wykrywanie nadużyć; rozwijanie modelu trwa od 18 do 24 miesięcy i przez ten czas potrzebne są dane.

## Skargi i środki prawne

claude-ai-training-object = Wyłącz trenowanie i usuń czaty, które nie mają trafić do przyszłych treningów. Zależnie od prawa w twoim kraju możesz wyrazić sprzeciw lub zażądać usunięcia: privacy@anthropic.com.
claude-ai-training-rights-page = Na wnioski dotyczące danych w trenowaniu, także od osób bez konta, Anthropic ma osobną stronę.
claude-ai-training-complaint = W EOG, Wielkiej Brytanii i Szwajcarii możesz złożyć skargę do swojego organu ochrony danych. Odpowiada tam Anthropic Ireland w Dublinie.

## Gdzie to jest napisane

claude-ai-training-stated = Polityka prywatności i regulamin dla konsumentów Anthropic mówią, że czaty mogą służyć do trenowania, jeśli z tego nie zrezygnujesz. Przełącznik opisuje strona pomocy.

## Jak długo dane są przechowywane

claude-ai-training-kept = Przy włączonym trenowaniu Anthropic może przechowywać dane do pięciu lat; przy wyłączonym jego dokumentacja podaje 30 dni. Usunięte przez ciebie rozmowy znikają według polityki z jego systemów w ciągu 30 dni.
claude-ai-training-feedback-kept = Opinie, na przykład kciuk w górę razem z rozmową, są przechowywane do pięciu lat, niezależnie od przełącznika.

## Osoby bez konta

claude-ai-training-web-pages = Claude uczy się też z publicznych stron internetowych, na których mogą być dane osób bez konta. Jego robot ClaudeBot, jak mówi Anthropic, szanuje robots.txt i nie czyta stron chronionych hasłem. Zależnie od prawa w twoim kraju możesz wyrazić sprzeciw lub zażądać usunięcia: privacy@anthropic.com.

## Konta służbowe

claude-ai-training-work-accounts = Claude dla pracy, urzędów i edukacji oraz API nie są objęte, chyba że organizacja sama się zgodzi, na przykład w Development Partner Program.

## Gdy coś nie działa

claude-ai-training-not-found = Jeśli nie widzisz przełącznika, użyj bezpośredniego linku. Przełącznik jest w planach Free, Pro i Max; przy koncie z pracy liczy się umowa organizacji.

## Czy czytają to ludzie

claude-ai-training-review = Zanim ktokolwiek przejrzy czaty na potrzeby trenowania, są oddzielane od twojego identyfikatora, a dostęp ma tylko niewielu pracowników, mówi Anthropic.

## Płacenie

claude-ai-training-paying = Płacenie przed tym nie chroni: Free, Pro i Max mają ten sam przełącznik.

## Błędne twierdzenia

claude-ai-training-myth-opt-in = Niektórzy nazywają to opt-in. W praktyce to opt-out: w okienku przełącznik był z góry włączony, a polityka prywatności pozwala na trenowanie, jeśli z niego nie zrezygnujesz.
