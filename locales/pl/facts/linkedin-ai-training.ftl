### Trenowanie AI na LinkedIn: po jednej wiadomości na stwierdzenie i zakres z `facts/linkedin/ai-training.toml`.
### Każda wiadomość może użyć $announced i $effective, dni tego faktu, gotowych do czytania.

# Czytane po „LinkedIn:”.
linkedin-ai-training-name = trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje i od kiedy.

linkedin-ai-training-scope-eea = Jest to włączone, dopóki tego nie wyłączysz, a możesz to zrobić w każdej chwili.
linkedin-ai-training-scope-ch = LinkedIn traktuje tu Szwajcarię tak jak UE. Udostępnianie Microsoftowi danych do reklam to inna sprawa: ono Szwajcarię pomija.
linkedin-ai-training-scope-gb = W Europie tylko tutaj dochodzi jeszcze coś: od { $effective } LinkedIn udostępnia wpisy i inne treści także Microsoftowi, do jego własnej AI. Ten sam przełącznik obejmuje jedno i drugie.
linkedin-ai-training-scope-ca = Wstrzymane od grudnia 2024 do { $effective }, po zapytaniu kanadyjskiego organu ochrony danych. Możesz to wyłączyć.
linkedin-ai-training-scope-hk = Wstrzymane od 11 października 2024 do { $effective }, po zapytaniu tamtejszego organu (PCPD). Możesz to wyłączyć.
linkedin-ai-training-scope-rest = Data { $effective } niczego tu nie zmienia: to trenowanie jest w polityce LinkedIna od września 2024. Wyłącza je ten sam przełącznik.

## Co się zmienia

linkedin-ai-training-what-planned = Od { $effective } LinkedIn będzie trenować własną AI tworzącą treści (np. szkice wpisów i wiadomości) na profilach i publicznych treściach dorosłych osób także w UE, EOG, Wielkiej Brytanii, Szwajcarii, Kanadzie i Hongkongu. Wszędzie indziej już to robi.
linkedin-ai-training-what = LinkedIn trenuje własną AI tworzącą treści (np. szkice wpisów i wiadomości) na profilach i publicznych treściach dorosłych osób. W UE, EOG, Wielkiej Brytanii, Szwajcarii, Kanadzie i Hongkongu zaczęło się to { $effective }, wszędzie indziej trwało już wcześniej.
linkedin-ai-training-choice = Jest to domyślnie włączone. Możesz to wyłączyć w każdej chwili, ze skutkiem na przyszłość.

## Jak wyrazić sprzeciw

linkedin-ai-training-switch = Wyłącz trenowanie w przeglądarce; po zalogowaniu link prowadzi prosto do ustawienia (nazwy według polskiej prasy):
    .step-1 = Kliknij **Ja** (swoje zdjęcie), potem **Ustawienia i prywatność**.
    .step-2 = Otwórz **Prywatność danych**.
    .step-3 = W części **Jak LinkedIn wykorzystuje Twoje dane** wybierz **Dane na potrzeby ulepszania generatywnej sztucznej inteligencji**.
    .step-4 = Wyłącz **Użyj moich danych do trenowania modeli AI służących do tworzenia treści**.
linkedin-ai-training-app = W aplikacji: dotknij swojego zdjęcia w lewym górnym rogu, potem **Ustawienia**, **Prywatność danych**, **Dane na potrzeby ulepszania generatywnej sztucznej inteligencji** i wyłącz to.
linkedin-ai-training-form = Dla AI, która nie tworzy treści (kolejność wyników, bezpieczeństwo), jest zamiast tego formularz sprzeciwu LinkedIna, w UE, EOG, Szwajcarii i Wielkiej Brytanii (art. 21 RODO).

## Kogo to dotyczy

linkedin-ai-training-adults = Osoby, które LinkedIn uważa za młodsze niż 18 lat, są pominięte w trenowaniu.
linkedin-ai-training-lists-without-uk = Listy bez Wielkiej Brytanii są niepełne: strona LinkedIna o tej zmianie ma dla tego kraju osobną część.

## Kiedy

linkedin-ai-training-start-planned = W UE, EOG, Wielkiej Brytanii, Szwajcarii, Kanadzie i Hongkongu zaczyna się to { $effective }; wszędzie indziej już trwa. To początek, nie ostatni dzień: możesz to wyłączyć także później, ale wtedy tylko na przyszłość.
linkedin-ai-training-start = W UE, EOG, Wielkiej Brytanii, Szwajcarii, Kanadzie i Hongkongu zaczęło się to { $effective }; wszędzie indziej trwało już wcześniej. To był początek, nie ostatni dzień: przełącznik nadal działa, tylko na przyszłość.

## Jakie dane

linkedin-ai-training-profile = Według europejskiej informacji o prywatności LinkedIna, z twojego profilu: imię i nazwisko, zdjęcie, praca dawna i obecna, wykształcenie, miejsce, umiejętności, podsumowanie, certyfikaty, licencje, wolontariat, publikacje, patenty, potwierdzenia umiejętności i rekomendacje.
linkedin-ai-training-content = Także wpisy, artykuły, odpowiedzi w ankietach i komentarze; to, co wpisujesz do funkcji AI na LinkedIn i co one zwracają; aktywność i wiadomości w grupach; życiorysy (CV) i odpowiedzi na pytania rekrutacyjne zapisane na koncie.
linkedin-ai-training-feedback = Według tekstu pomocy, który cytują inni, liczą się też twoje opinie o funkcjach AI, na przykład kciuk w górę lub zgłoszenie.
linkedin-ai-training-left-out = Nie są używane, jak mówi LinkedIn: prywatne wiadomości, dane logowania i płatności, podane przez ciebie zarobki oraz dane z podań o pracę, które można powiązać z konkretną osobą.

## Prywatne wiadomości

linkedin-ai-training-private-messages = LinkedIn mówi, że prywatne wiadomości, także InMail i skrzynka odbiorcza, nie służą do trenowania jego AI tworzącej treści.
linkedin-ai-training-group-messages = Wiadomości w grupach natomiast służą do trenowania: są na liście danych treningowych w europejskiej informacji o prywatności LinkedIna.
linkedin-ai-training-message-checks = Automatyczne sprawdzanie wiadomości pod kątem szkodliwych treści to inna sprawa: europejska informacja o prywatności podaje je i trenowanie tej AI od bezpieczeństwa jako osobny cel.

## Co jest ustawione domyślnie

linkedin-ai-training-on-planned = Jest to włączone dla wszystkich, którzy tego nie wyłączą. Jeśli nic nie zrobisz, LinkedIn będzie używać twoich danych od { $effective } w nowych regionach, a wszędzie indziej robi to już teraz.
linkedin-ai-training-on = Jest to włączone dla wszystkich, którzy tego nie wyłączyli. Jeśli nic nie zrobisz, LinkedIn nadal będzie używać twoich danych do tego trenowania.

## Podstawa prawna

linkedin-ai-training-legitimate-interests = W UE, EOG, Szwajcarii i Wielkiej Brytanii LinkedIn powołuje się na prawnie uzasadniony interes (art. 6 ust. 1 lit. f RODO i UK GDPR), nie na zgodę. Możesz wyrazić sprzeciw w każdej chwili.
linkedin-ai-training-basis-quoted = Jak podają inni, którzy cytują jego informację, LinkedIn mówi o uzasadnionym interesie także dla Kanady i Hongkongu, choć tamtejsze prawo nie zna takiej podstawy jak ta w RODO.
linkedin-ai-training-no-gdpr-objection = Poza UE, EOG, Szwajcarią i Wielką Brytanią nie ma prawa do sprzeciwu według RODO. LinkedIn daje tam ten sam przełącznik.
linkedin-ai-training-irish-authority = Irlandzki organ, właściwy dla LinkedIna w UE, nie zatwierdził trenowania. 7 listopada 2025, gdy LinkedIn ograniczył dane i ich okres oraz dodał filtry dla grup wrażliwych, nie widział na razie potrzeby dalszych kroków. LinkedIn miał złożyć mu raport w ciągu pięciu miesięcy; wynik nie jest znany.

## Starsze dane

linkedin-ai-training-not-too-late = Nie jest za późno: tam, gdzie trenowanie zaczyna się { $effective }, wyłączenie go wcześniej chroni przed nim twoje dane.
linkedin-ai-training-still-possible = Nie jest za późno: przełącznik nadal działa.
linkedin-ai-training-trained-stays = To, czego model już się nauczył, w nim zostaje i nie da się tego wyjąć. Wyłączenie działa na przyszłość.
linkedin-ai-training-late-objection = Czy późniejszy sprzeciw chroni też starsze wpisy przed przyszłym trenowaniem? Strona pomocy LinkedIna i organ w Hamburgu mówią, że obejmuje przyszłe użycie; włoski organ mówi, że tylko to, co zostanie opublikowane później.
linkedin-ai-training-reach-back = Nie podano publicznie, jak daleko wstecz sięgają dane: pierwszy plan sięgał 2003 roku, potem po rozmowach z irlandzkim organem okres skrócono. Rok nie jest znany.

## Co daje sprzeciw

linkedin-ai-training-future-only = Wyłączenie działa tylko na przyszłość: co wytrenowane, zostaje. Możesz to wyłączać i włączać w każdej chwili, także po { $effective }.
linkedin-ai-training-one-switch = Jeden przełącznik nie zatrzymuje wszystkiego: ten obejmuje tylko AI tworzącą treści, nie personalizację, kolejność wyników ani AI od bezpieczeństwa. Reklamy mają własne ustawienie.
linkedin-ai-training-features-stay = Z funkcji AI na LinkedIn możesz dalej korzystać: przełącznik kończy trenowanie, nie funkcje.

## Kto dostaje dane

linkedin-ai-training-affiliates = LinkedIn i podmioty powiązane: LinkedIn Ireland, LinkedIn Corporation, LinkedIn Singapore oraz Microsoft ze spółkami zależnymi takimi jak GitHub.
linkedin-ai-training-microsoft-in-europe = W Europie LinkedIn udostępnia dane do trenowania własnej AI Microsoftu tylko w Wielkiej Brytanii, od { $effective }, na przykład wpisy, komentarze i artykuły. Ten sam przełącznik to zatrzymuje. Dla UE, EOG i Szwajcarii informacja nie wymienia takiego udostępniania.
linkedin-ai-training-microsoft-elsewhere = Poza UE, EOG, Szwajcarią i Wielką Brytanią polityka prywatności pozwala przekazywać publiczne treści Microsoftowi, żeby dostarczał lub rozwijał swoje usługi; trenowania AI tam nie wymieniono.
linkedin-ai-training-model-makers = Modele mogą należeć do LinkedIna albo pochodzić od innych, na przykład z usługi Microsoftu Azure OpenAI.

## Dlaczego

linkedin-ai-training-reason = LinkedIn podaje takie powody: lepsi asystenci i lepsze dopasowanie, AI w pracy, która jest uczciwa, bezpieczna i dokładna, oraz więcej szans zawodowych dla osób na LinkedIn.
linkedin-ai-training-products = Prasa branżowa wskazuje też na to, co LinkedIn sprzedaje: AI taką jak Hiring Assistant, który szuka kandydatów, i Accelerate, które pomaga w kampaniach reklamowych. Europejska informacja o prywatności wymienia teksty reklam dla reklamodawców wśród tego, co pisze wytrenowana AI.

## Skargi i środki prawne

linkedin-ai-training-object = W UE, EOG, Szwajcarii i Wielkiej Brytanii: najpierw wyłącz trenowanie (na przyszłość), potem wyślij formularz sprzeciwu (art. 21 RODO) w sprawie tego, czego przełącznik nie obejmuje. LinkedIn rozpatruje sprzeciw i może go odrzucić.
linkedin-ai-training-complaint = Możesz złożyć skargę do swojego organu ochrony danych. W UE i EOG wiodący jest irlandzki; twój przyjmuje skargi i przekazuje je dalej. Gdzie indziej: ICO (Wielka Brytania), FDPIC (Szwajcaria), OPC (Kanada), PCPD (Hongkong).
linkedin-ai-training-tidy-up = Porada prawna w prasie wymienia też: usunięcie starych wpisów, komentarzy i zapisanych życiorysów (CV), odchudzenie profilu, wyjście z grup.
linkedin-ai-training-us-court = Pozew w USA o InMail i trenowanie AI (De La Torre przeciwko LinkedIn) wycofano w styczniu 2025 bez wyroku. LinkedIn zaprzecza zarzutowi.

## Gdzie to jest napisane

linkedin-ai-training-stated = Europejska informacja o prywatności LinkedIna (European Regional Privacy Notice) podaje cel, dane i podstawę prawną. Strony pomocy opisują przełącznik i zmianę z listopada 2025.

## Osoby bez konta

linkedin-ai-training-without-account = W UE, EOG, Szwajcarii i Wielkiej Brytanii sprzeciw mogą wyrazić także osoby bez konta na LinkedIn, formularzem sprzeciwu LinkedIna.
linkedin-ai-training-without-account-italy = Włoski organ potwierdza, że osoby bez konta też mogą wyrazić sprzeciw.

## Strony firm

linkedin-ai-training-company-pages = W Wielkiej Brytanii dane stron firm i ogłoszenia o pracę należą do tego, co LinkedIn od { $effective } udostępnia Microsoftowi do trenowania jego AI.

## Gdy coś nie działa

linkedin-ai-training-direct-link = Jeśli nie widzisz przełącznika, użyj bezpośredniego linku; po zalogowaniu prowadzi prosto do ustawienia.
linkedin-ai-training-form-entry = W UE, EOG, Szwajcarii i Wielkiej Brytanii możesz też wyrazić sprzeciw formularzem; poradniki mówią: wybierz pozycję o trenowaniu AI generującej treści; uzasadnienie nie jest potrzebne, a potwierdzenie przychodzi e-mailem.

## Błędne twierdzenia

linkedin-ai-training-myth-notice = Oświadczenie na profilu: teksty LinkedIna nie wymieniają go jako sposobu na sprzeciw. Wymieniają przełącznik, a w UE, EOG, Szwajcarii i Wielkiej Brytanii także formularz.
linkedin-ai-training-myth-too-late = „Po { $effective } jest za późno” to nieprawda: przełącznik nadal działa, na przyszłość.
linkedin-ai-training-myth-off-in-europe = „W Europie jest to domyślnie wyłączone” to nieaktualne: tak było do { $effective }.
linkedin-ai-training-myth-dates = Niektóre strony podają jako początek 4 lub 9 listopada 2025; w tekstach LinkedIna jest { $effective }.
linkedin-ai-training-myth-january = Jeden blog podaje nowy regulamin z 14 stycznia 2026; w zarchiwizowanych tekstach do sierpnia 2026 nie ma takiej wersji.
