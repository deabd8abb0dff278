### Trenowanie AI w ChatGPT: po jednej wiadomości na stwierdzenie i zakres z `facts/openai/ai-training.toml`.

# Czytane po „ChatGPT:”.
openai-ai-training-name = trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje.

openai-ai-training-scope-eea = OpenAI ma dla Europy osobną politykę prywatności. Trenowanie jest włączone, dopóki go nie wyłączysz, a możesz to zrobić w każdej chwili.
openai-ai-training-scope-ch = Europejska polityka prywatności OpenAI obejmuje też Szwajcarię. Trenowanie jest włączone, dopóki go nie wyłączysz, a możesz to zrobić w każdej chwili.
openai-ai-training-scope-gb = Europejska polityka prywatności OpenAI obejmuje też Wielką Brytanię. Trenowanie jest włączone, dopóki go nie wyłączysz, a możesz to zrobić w każdej chwili.
openai-ai-training-scope-rest = Jest to włączone, dopóki tego nie wyłączysz; przełącznik i portal prywatności są te same co w Europie.

## O co chodzi

openai-ai-training-what = OpenAI może trenować swoje modele na tym, co ludzie wpisują w ChatGPT dla osób prywatnych. Obowiązuje to na całym świecie i jest domyślnie włączone.
openai-ai-training-choice = Możesz to wyłączyć w każdej chwili, dla nowych czatów. Czat tymczasowy (po angielsku **Temporary Chat**) i tak jest pominięty, a plany dla firm są pominięte domyślnie.

## Jak wyrazić sprzeciw

openai-ai-training-switch = Wyłącz trenowanie w ChatGPT; nazwy pochodzą z poradników i są po angielsku:
    .step-1 = Kliknij swoje zdjęcie profilowe, potem **Settings** (ustawienia).
    .step-2 = Otwórz **Data controls** (kontrola danych).
    .step-3 = Wyłącz **Improve the model for everyone** (ulepszanie modelu dla wszystkich).
openai-ai-training-portal = Albo użyj portalu prywatności OpenAI: złóż tam wniosek i wybierz **Do not train on my content** (po angielsku). Obejmuje to całe konto; wystarczy jeden z tych dwóch sposobów.
openai-ai-training-temporary-chat = Do pojedynczej rozmowy jest czat tymczasowy (po angielsku **Temporary Chat**): nie służy do trenowania.

## Kogo to dotyczy

openai-ai-training-individuals = Dotyczy to ChatGPT dla osób prywatnych, bezpłatnego i płatnego. ChatGPT Business, Enterprise i API są pominięte, chyba że organizacja się zgodzi.

## Kiedy

openai-ai-training-no-deadline = Nie ma terminu końcowego: trenowanie trwa od dawna i możesz je wyłączyć każdego dnia, dla nowych czatów.

## Jakie dane

openai-ai-training-content = To, co piszesz i przesyłasz w ChatGPT dla osób prywatnych, i jego odpowiedzi. Czaty tymczasowe są pominięte.
openai-ai-training-voice = Z czatów głosowych według pomocy OpenAI używane są zapisy tekstowe; nagrania tylko wtedy, gdy na to pozwolisz.

## Prywatne wiadomości

openai-ai-training-chats-themselves = Danymi treningowymi są same twoje rozmowy z ChatGPT, chyba że to wyłączysz albo używasz czatu tymczasowego (po angielsku **Temporary Chat**).

## Co jest ustawione domyślnie

openai-ai-training-on = **Improve the model for everyone** (po angielsku) jest na kontach osobistych domyślnie włączone. Jeśli nic nie zrobisz, nowe czaty mogą służyć do trenowania.

## Podstawa prawna

openai-ai-training-legitimate-interests = W UE, EOG, Szwajcarii i Wielkiej Brytanii OpenAI powołuje się na prawnie uzasadniony interes, nie na zgodę; tak brzmi jego europejska polityka w wersji z 4 czerwca 2026.

## Starsze dane

openai-ai-training-still-possible = Nie jest za późno: możesz to wyłączyć w każdej chwili i od tej pory nowe czaty są pomijane.
openai-ai-training-trained-stays = To, co już posłużyło do trenowania, zostaje w modelach.

## Co daje sprzeciw

openai-ai-training-future-only = Wyłączenie działa tylko dla nowych czatów: co wytrenowane, zostaje.
openai-ai-training-feedback = Nawet po wyłączeniu: jeśli ocenisz odpowiedź kciukiem w górę lub w dół, ten czat może posłużyć do trenowania.
openai-ai-training-history-stays = Z ChatGPT możesz w pełni korzystać, a czaty zostają w historii; są tylko pomijane w trenowaniu.

## Kto dostaje dane

openai-ai-training-recipients = Według europejskiej polityki OpenAI (wersja z listopada 2024) dane dostają jego usługodawcy i podmioty powiązane oraz władze tam, gdzie wymaga tego prawo. To, co wysyłasz aplikacjom lub udostępniasz linkiem, trafia też do innych.

## Niepełnoletni

openai-ai-training-minors = Według pomocy OpenAI **Improve the model for everyone** (po angielsku) jest domyślnie włączone także u nastolatków; to jedno z ustawień, którymi mogą zarządzać rodzice z połączonym kontem.

## Dlaczego

openai-ai-training-reason = OpenAI mówi, że dzięki prawdziwym rozmowom jego modele są dokładniejsze, bezpieczniejsze i lepiej rozwiązują problemy ludzi.

## Skargi i środki prawne

openai-ai-training-object = W UE, EOG, Szwajcarii i Wielkiej Brytanii możesz według polityki OpenAI sprzeciwić się użyciu opartemu na prawnie uzasadnionym interesie: w portalu prywatności albo e-mailem na dsar@openai.com.
openai-ai-training-complaint = Skargi przyjmuje twój organ ochrony danych. Europejska polityka OpenAI (wersja z listopada 2024) podaje irlandzki jako wiodący, dla Wielkiej Brytanii ICO, a dla Szwajcarii FDPIC.

## Jak długo dane są przechowywane

openai-ai-training-deletion = Usunięte czaty znikają według europejskiej polityki OpenAI w ciągu 30 dni, chyba że muszą być przechowywane dłużej albo nie są już z tobą powiązane.
openai-ai-training-temporary-kept = Czaty tymczasowe są według tekstów OpenAI przechowywane do 30 dni, dla bezpieczeństwa.
openai-ai-training-court-order = To, że OpenAI musi zachowywać wszystkie usunięte czaty, jest nieaktualne: jak podaje samo OpenAI, nakaz sądu w USA skończył się 26 września 2025. Część danych od kwietnia do września 2025, jak mówi, nadal jest przechowywana; czatów z EOG, Szwajcarii i Wielkiej Brytanii wśród nich nie ma.

## Osoby bez konta

openai-ai-training-signed-out = Bez logowania jest według pomocy OpenAI ten sam przełącznik; działa wtedy tylko w tej przeglądarce.
openai-ai-training-write = W Europie osoby bez konta mogą według polityki OpenAI (wersja z listopada 2024) napisać na dsar@openai.com albo użyć portalu prywatności.

## Konta firmowe

openai-ai-training-business = Treści z ChatGPT Business, Enterprise, Edu i API domyślnie nie służą do trenowania modeli; tylko jeśli organizacja się zgodzi.

## Gdy coś nie działa

openai-ai-training-no-switch = Jeśli nie widzisz przełącznika, użyj portalu prywatności. Na kontach firmowych nie ma czego wyłączać: są domyślnie pominięte.

## Gdzie to jest napisane

openai-ai-training-stated = Strona OpenAI o tym, jak dane ulepszają jego modele, opisuje trenowanie i sposoby rezygnacji; jego polityka prywatności dla Europy podaje podstawę prawną i to, jak działa usuwanie.
