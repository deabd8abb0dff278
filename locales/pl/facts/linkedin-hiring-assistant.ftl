### Hiring Assistant na LinkedIn: po jednej wiadomości na stwierdzenie i zakres z `facts/linkedin/hiring-assistant.toml`.
### Żaden dzień tego faktu nie jest znany, więc wiadomości nie mają zmiennych.

# Czytane po „LinkedIn:”.
linkedin-hiring-assistant-name = Hiring Assistant

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje.

linkedin-hiring-assistant-scope-europe = Europejska informacja o prywatności LinkedIna wymienia go wśród funkcji AI. Sprzeciw możesz wyrazić formularzem; przełącznik trenowania AI go nie zatrzymuje.
linkedin-hiring-assistant-scope-rest = Strona produktu LinkedIna mówi o danych ponad miliarda osób z kontem, a polityka prywatności pozwala LinkedInowi polecać je rekruterom. Listy regionów nie znaleziono.

## Co to jest

linkedin-hiring-assistant-what = Hiring Assistant to AI LinkedIna dla rekruterów: porównuje profile i życiorysy (CV) z wymaganiami stanowiska, podsumowuje i wyjaśnia, kto może pasować. To użycie twoich danych, a nie trenowanie AI.
linkedin-hiring-assistant-choice = Jest to domyślnie włączone i przełącznik trenowania AI tego nie zatrzymuje. W UE, EOG, Szwajcarii i Wielkiej Brytanii możesz wyrazić sprzeciw formularzem.

## Jak wyrazić sprzeciw

linkedin-hiring-assistant-form = W UE, EOG, Szwajcarii i Wielkiej Brytanii wyraź sprzeciw formularzem LinkedIna (art. 21 RODO); przełącznik trenowania AI tego nie zatrzymuje. Więcej o twoich prawach mówi strona pomocy LinkedIna.
linkedin-hiring-assistant-less-data = Możesz też dać mu mniej: według europejskiej informacji o prywatności czyta tylko wypełnione części profilu, a życiorysy (CV) i odpowiedzi na pytania rekrutacyjne tylko wtedy, gdy je udostępnisz.
linkedin-hiring-assistant-ask-elsewhere = Poza UE, EOG, Szwajcarią i Wielką Brytanią możesz według polityki prywatności poprosić LinkedIn, żeby przestał używać części lub całości twoich danych; prawa do sprzeciwu według RODO tam nie ma.

## Kiedy

linkedin-hiring-assistant-no-day = Europejska informacja o prywatności LinkedIna wymienia Hiring Assistant co najmniej od wersji z 27 lutego 2025. Nie ma ostatniego dnia na sprzeciw; w UE, EOG, Szwajcarii i Wielkiej Brytanii możesz go wyrazić w każdej chwili.

## Jakie dane

linkedin-hiring-assistant-profile = Z profilu, według europejskiej informacji o prywatności: doświadczenie zawodowe, miejsce, wykształcenie, umiejętności, podsumowanie, certyfikaty i licencje, wolontariat, publikacje i patenty.
linkedin-hiring-assistant-made-available = Także, według europejskiej informacji o prywatności: twój status „Open to Work” i preferencje oraz życiorysy (CV) i odpowiedzi na pytania rekrutacyjne, jeśli je udostępniasz.

## Prywatne wiadomości

linkedin-hiring-assistant-messages-not-listed = Według listy w europejskiej informacji o prywatności LinkedIna wiadomości nie należą do danych, których używa Hiring Assistant.

## Podstawa prawna

linkedin-hiring-assistant-legitimate-interests = W UE, EOG, Szwajcarii i Wielkiej Brytanii LinkedIn powołuje się na prawnie uzasadniony interes, nie na zgodę. Możesz wyrazić sprzeciw w każdej chwili.

## Starsze dane

linkedin-hiring-assistant-any-time = Nie jest za późno: w UE, EOG, Szwajcarii i Wielkiej Brytanii możesz wyrazić sprzeciw w każdej chwili.

## Co daje sprzeciw

linkedin-hiring-assistant-weighed = Sprzeciw to nie przełącznik: według europejskiej informacji o prywatności LinkedIn go rozpatruje i może odrzucić, na przykład z powodu nadrzędnego interesu.
linkedin-hiring-assistant-not-the-training-switch = Wyłączenie przełącznika **Dane na potrzeby ulepszania generatywnej sztucznej inteligencji** nie zatrzymuje Hiring Assistant: ten przełącznik dotyczy trenowania AI tworzącej treści, a nie użycia twojego profilu.

## Kto dostaje dane

linkedin-hiring-assistant-recruiters = Firmy, które szukają ludzi przez produkty LinkedIna Recruiter i Jobs: widzą, które osoby pasują do stanowiska, z podsumowaniem i wyjaśnieniem od AI.

## Dlaczego

linkedin-hiring-assistant-reason = LinkedIn podaje takie powody: łatwiejsza rekrutacja i szukanie pracy, klienci szybciej znajdują odpowiednich kandydatów, ludzie są znajdowani do pasującej pracy, a wybór jest szerszy i obejmuje grupy niedostatecznie reprezentowane.

## Skargi i środki prawne

linkedin-hiring-assistant-object = W UE, EOG, Szwajcarii i Wielkiej Brytanii najpierw wyślij formularz sprzeciwu. Jeśli to nie pomoże, możesz złożyć skargę do swojego organu ochrony danych.

## Gdzie to jest napisane

linkedin-hiring-assistant-stated = Jest to w europejskiej informacji o prywatności LinkedIna (European Regional Privacy Notice), w wierszu o funkcjach AI; LinkedIn ma o tym też stronę pomocy i stronę produktu.

## Czy czytają to ludzie

linkedin-hiring-assistant-people-decide = LinkedIn mówi, że Hiring Assistant nie podejmuje własnych decyzji: wymagania ustalają rekruterzy, a w rekrutacji nadal uczestniczą ludzie.
