### Trenowanie AI w GitHubie: po jednej wiadomości na stwierdzenie i zakres z `facts/github/ai-training.toml`.
### Każda wiadomość może użyć $announced i $effective, dni tego faktu, gotowych do czytania.

# Czytane po „GitHub:”.
github-ai-training-name = trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje i od kiedy.

github-ai-training-scope-eea-gb = Regulamin GitHuba nie robi wyjątku dla Europy: jest to włączone, dopóki tego nie wyłączysz, a możesz to zrobić w każdej chwili.
github-ai-training-scope-rest = Regulamin GitHuba obowiązuje na całym świecie: jest to włączone, dopóki tego nie wyłączysz, a możesz to zrobić w każdej chwili.

## Co się zmienia

github-ai-training-what-planned = Od { $effective } GitHub będzie trenować modele AI, własne i Microsoftu, na tym, co przechodzi przez Copilota w planach Free, Pro i Pro+: zapytania, podpowiedzi, kod wokół kursora.
github-ai-training-what = Od { $effective } GitHub trenuje modele AI, własne i Microsoftu, na tym, co przechodzi przez Copilota w planach Free, Pro i Pro+: zapytania, podpowiedzi, kod wokół kursora.
github-ai-training-choice = Jest to domyślnie włączone. Możesz to wyłączyć w każdej chwili, ze skutkiem na przyszłość. Copilot Business i Enterprise nie są objęte.

## Jak wyrazić sprzeciw

github-ai-training-switch = Wyłącz trenowanie w przeglądarce; po zalogowaniu link prowadzi prosto do ustawień (po angielsku):
    .step-1 = Kliknij swoje zdjęcie w prawym górnym rogu, potem **Copilot settings**.
    .step-2 = W części **Features** przejdź do **Privacy**.
    .step-3 = Ustaw **Allow GitHub to use my data for AI model training** na **Disabled**.
github-ai-training-one-place = Ustawienie należy do konta, nie do edytora: działa wszędzie, gdzie używasz Copilota.
github-ai-training-kept = Wcześniejsza rezygnacja ze zbierania danych do ulepszania produktów nadal działa: nie trzeba jej powtarzać.

## Kogo to dotyczy

github-ai-training-plans = Dotyczy to osób, które używają Copilota w planie indywidualnym: Free, Pro lub Pro+.
github-ai-training-plan-max = Strona pomocy GitHuba wymienia już także indywidualny plan Max.
github-ai-training-left-out = Nie obejmuje to Copilot Business i Copilot Enterprise, studentów z bezpłatnym Copilotem ani nauczycieli z bezpłatnym Copilot Pro.

## Kiedy

github-ai-training-start-planned = Zaczyna się to { $effective }. To początek, nie ostatni dzień: możesz to wyłączyć także później, ale wtedy tylko na przyszłość.
github-ai-training-start = Zaczęło się to { $effective }. To był początek, nie ostatni dzień: przełącznik nadal działa, tylko na przyszłość.

## Jakie dane

github-ai-training-interactions = To, o co pytasz Copilota i co on zwraca, przyjęte lub zmienione podpowiedzi, kod wokół kursora, komentarze i dokumentacja, nazwy plików, struktura repozytorium, sposób poruszania się po nim i twoje opinie.
github-ai-training-private-repositories = Prywatne repozytoria w postaci zapisanej nie są używane. To, co Copilot przetwarza, gdy w nich pracujesz, jest używane, jeśli z tego nie zrezygnujesz. Zgłoszenia (issues) i dyskusje nie są objęte.
github-ai-training-public-repositories = Treści publicznych repozytoriów to inna sprawa: regulamin GitHuba obejmuje je osobną licencją, także do trenowania, i ten przełącznik tego nie zmienia.

## Co jest ustawione domyślnie

github-ai-training-on-planned = W planach indywidualnych jest to włączone dla wszystkich, którzy tego nie wyłączą. Jeśli nic nie zrobisz, GitHub będzie używać twoich danych z Copilota do trenowania od { $effective }.
github-ai-training-on = W planach indywidualnych jest to włączone dla wszystkich, którzy tego nie wyłączyli. Jeśli nic nie zrobisz, GitHub będzie używać twoich danych z Copilota do trenowania.

## Podstawa prawna

github-ai-training-bases = Dla UE, EOG i Wielkiej Brytanii oświadczenie o prywatności GitHuba wymienia rozwój usług, w tym AI, w ramach prawnie uzasadnionego interesu. Osobnej podstawy dla samego tego trenowania nie podaje.
github-ai-training-license = Według regulaminu dajesz GitHubowi i podmiotom powiązanym licencję na trenowanie na tym, co wpisujesz do funkcji AI i co one zwracają, jeśli z tego nie zrezygnujesz.

## Starsze dane

github-ai-training-not-too-late = Nie jest za późno: jeśli wyłączysz to przed { $effective }, twoje dane z Copilota tam nie trafią.
github-ai-training-still-possible = Nie jest za późno: przełącznik nadal działa.
github-ai-training-collected-stays = Wyłączenie działa tylko na przyszłość. Co do tego, co zebrano lub wytrenowano wcześniej, regulamin GitHuba niczego nie obiecuje.

## Co daje sprzeciw

github-ai-training-not-public-repositories = Przełącznik nie obejmuje treści publicznych repozytoriów: regulamin GitHuba obejmuje je osobną licencją, także do trenowania.
github-ai-training-travels-along = Jeśli GitHub przekazuje dane Microsoftowi do trenowania AI, twoja rezygnacja idzie razem z nimi, pisze GitHub.

## Kto dostaje dane

github-ai-training-affiliates = GitHub i podmioty powiązane, przede wszystkim Microsoft. Według regulaminu nie wolno im przekazywać tego, co wpisujesz lub dostajesz, innym twórcom modeli AI do ich własnego trenowania.

## Niepełnoletni

github-ai-training-minors = GitHub jest przeznaczony dla osób od 13 lat. Nie znaleziono reguły wieku dla trenowania; studentów z bezpłatnym Copilotem ono nie obejmuje.

## Dlaczego

github-ai-training-reason = GitHub podaje takie powody: lepsze, bezpieczniejsze i lepiej dopasowane podpowiedzi. Jak mówi, w testach na danych pracowników Microsoftu przyjmowano większą część podpowiedzi.

## Skargi i środki prawne

github-ai-training-write = Najpierw wyłącz trenowanie. Sprzeciwy i wnioski dotyczące twoich danych wysyłaj na privacy@github.com; inspektor ochrony danych ma adres dpo@github.com.
github-ai-training-complaint = W UE i EOG możesz złożyć skargę do swojego organu ochrony danych, w Wielkiej Brytanii do ICO. Nie znaleziono wypowiedzi żadnego organu o tym trenowaniu.

## Gdzie to jest napisane

github-ai-training-stated = Jest to w sekcji J regulaminu GitHuba (Terms of Service) i w oświadczeniu o prywatności (General Privacy Statement). Przełącznik opisuje strona pomocy.

## Jak długo dane są przechowywane

github-ai-training-retention = Oświadczenie o prywatności GitHuba nie podaje stałego okresu: dane osobowe są przechowywane, dopóki konto jest aktywne i tak długo, jak wymagają tego umowy, prawo lub spory. Dla trenowania nie podaje innego okresu.

## Konta firmowe

github-ai-training-organizations = Copilot Business i Copilot Enterprise nie są objęte: umowy GitHuba z tymi klientami zabraniają trenowania na ich danych, jeśli na to nie pozwolą.
github-ai-training-members = Z pytań i odpowiedzi GitHuba cytuje się też, że nie obejmuje to osób, których konto należy do płacącej organizacji, nawet w planie indywidualnym.

## Gdy coś nie działa

github-ai-training-missing = Jeśli brakuje ustawienia, sprawdź, jaki plan ma twoje konto: przy Copilot Business lub Enterprise nie jest pokazywane, bo ich dane nie są używane.

## Płacenie zamiast tego i błędne twierdzenia

github-ai-training-pro-is-not-enough = Płacenie za Copilot Pro lub Pro+ nie chroni twoich danych. Z płatnych planów nie są objęte tylko Business i Enterprise; w pozostałych trzeba to wyłączyć.
github-ai-training-myth-private = „GitHub trenuje na wszystkich moich prywatnych repozytoriach” to nieprawda: nie na tym, co w nich zapisane, ale na tym, co przetwarza tam Copilot, jeśli z tego nie zrezygnujesz.
