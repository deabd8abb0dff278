### Z czego składają się odpowiedzi. Stwierdzenia o zmianach są w `facts/`, po jednym pliku na zmianę.
### Dni, liczby, listy i nazwy regionów przychodzą gotowe do czytania. Jedyne wyróżnienie to **nazwa**.

## Pierwszy wiersz: co zostało zrozumiane.

# $platform: nazwa platformy, $change: co ona robi, po nazwie.
answer-subject = **{ $platform }, { $change }:**
# $region: region, o który zapytano.
answer-subject-in = **{ $platform }, { $change }, { $region }:**

## „Czy mnie to dotyczy?” Odpowiedź zaczyna się od tak lub nie wszędzie tam, gdzie źródła na to pozwalają.

answer-yes = Tak, to obowiązuje.
# $since: dzień.
answer-yes-since = Tak, to obowiązuje od { $since }.
answer-yes-from = Jeszcze nie: to będzie obowiązywać od { $since }.
answer-yes-today = Tak, to obowiązuje od dziś, { $since }.
answer-yes-by-text = Tak, według opublikowanych tekstów; brak jednoznacznego potwierdzenia.
answer-no = Nie, to nie obowiązuje.
answer-no-by-text = Nie, tak wynika z opublikowanych tekstów; brak jednoznacznego potwierdzenia.
answer-disputed = To sporne: źródła są ze sobą sprzeczne.
answer-reported = Tak podają doniesienia, ale nie ma oficjalnego potwierdzenia.
answer-unclear = To niejasne: źródła tego nie mówią.
answer-depends = To zależy od regionu.

## Co obowiązuje w danym regionie, gdy pytanie było o coś innego.

ruling-applies = Obowiązuje.
# $since: dzień.
ruling-applies-since = Obowiązuje od { $since }.
ruling-applies-from = Będzie obowiązywać od { $since }.
ruling-applies-today = Obowiązuje od dziś, { $since }.
ruling-applies-not = Nie obowiązuje.
ruling-unclear = Nie jest jasne, czy obowiązuje.
# Terytorium, którego nie wymienia żaden tekst. $state: państwo, z którym jest związane.
answer-territory = Teksty nie wymieniają tego terytorium. Nie wiadomo, czy traktują je jak państwo, z którym jest związane ({ $state }), czy jak wszystkie inne miejsca.
answer-territory-alike = Teksty nie wymieniają tego terytorium, ale państwo, z którym jest związane ({ $state }), i wszystkie inne miejsca traktują tak samo.
# Jeden wiersz listy. $regions: miejsca, $ruling: jedno z powyższych zdań.
ruling-row = **{ $regions }**: { $ruling }
# Mówione po takim stwierdzeniu.
caveat-by-text = Tak wynika z opublikowanych tekstów; brak jednoznacznego potwierdzenia.
# Te dwa stoją też przed stwierdzeniem.
caveat-disputed = Źródła są tu ze sobą sprzeczne.
caveat-reported = Tak podają doniesienia, ale nie ma oficjalnego potwierdzenia.

## Na co powołuje się platforma i co obowiązuje kogoś, kto nic nie robi.

basis-legitimate-interests = Platforma powołuje się na „prawnie uzasadniony interes”, nie na zgodę.
basis-consent = Platforma powołuje się na zgodę.
basis-contract = Platforma powołuje się na umowę z tobą.
basis-none-named = Platforma nie podaje podstawy prawnej.
default-on = Jest to domyślnie włączone: dzieje się tak, dopóki nie wyrazisz sprzeciwu.
default-off = Jest to domyślnie wyłączone: dzieje się tak tylko za twoją zgodą.
default-choice = Platforma pyta i trzeba coś wybrać.
default-applies = Dotyczy to wszystkich; nie ma czego ustawiać.
default-never = To się nie dzieje, więc nie ma czego ustawiać.

## Na jakim etapie jest zmiana.

# Coś, czego platforma nie robi.
phase-never = To się nie dzieje.
# $announced: dzień ogłoszenia.
phase-announced = Ogłoszono { $announced }; nie wiadomo, od kiedy obowiązuje.
phase-running = Obowiązuje; nie odnotowano, od kiedy.
# $days: pełne dni od dziś, co najmniej 1. $effective: dzień.
phase-upcoming =
    { $days ->
        [one] Wchodzi w życie jutro, { $effective }.
        [few] Wchodzi w życie za { $days } dni, { $effective }.
        [many] Wchodzi w życie za { $days } dni, { $effective }.
       *[other] Wchodzi w życie za { $days } dnia, { $effective }.
    }
phase-today = Wchodzi w życie dziś, { $effective }.
phase-in-force = Obowiązuje od { $effective }.
# $superseded: dzień, w którym zastąpiła ją inna zmiana.
phase-superseded = Już nie obowiązuje: zastąpiono { $superseded }.

## Co stoi pod odpowiedzią.

# $aspect: jedno z `aspect-…` poniżej.
answer-not-known = Na ten temat nie mam nic potwierdzonego źródłem: { $aspect }. Co wiem:
answer-stated-in = Piszą o tym źródła podane niżej.
# $date: dzień, w którym przeczytano najstarsze źródło.
checked-on = Sprawdzono { $date }.
checked-long-ago = Sprawdzono { $date }; minęło ponad pół roku, ustawienia mogły zmienić miejsce.
checked-unknown = Dzień ostatniego sprawdzenia nie jest odnotowany.
# Ten dzień jest późniejszy niż dzień uznawany za dzisiejszy: zegar cofnięto, jak w pokazie.
checked-later = Sprawdzono { $date } (zegar cofnięty).
# Co się nie zmieściło. $prefix: prefiks poleceń, $command: słowa polecenia.
more = Jest o tym więcej: **{ $prefix } { $command }**
# $count: wiersze listy, które się nie zmieściły.
rows-more =
    { $count ->
        [one] i jeszcze jedna pozycja
        [few] i jeszcze { $count } pozycje
        [many] i jeszcze { $count } pozycji
       *[other] i jeszcze { $count } pozycji
    }
sources = Źródła:
# $publisher: nazwa, $title: w języku źródła.
source = { $publisher }, { $title }
# $count: źródła, których tu nie wymieniono.
sources-more =
    { $count ->
        [one] i jeszcze jedno źródło
        [few] i jeszcze { $count } źródła
        [many] i jeszcze { $count } źródeł
       *[other] i jeszcze { $count } źródła
    }
# Co stoi przed adresem tam, gdzie go widać. $label: jak nazywa się link.
before-address = { $label }:
# Numer dnia w dacie. $day: od 1 do 31.
day-of-month = { $day }
link-settings = Otwórz ustawienie
link-form = Otwórz formularz
link-page = Przeczytaj wyjaśnienie
# $host: adres internetowy organu.
link-authority = Organ ochrony danych ({ $host })

## Komu złożyć skargę.

# $region: kraj. Dalej jest link.
authority = Organ ochrony danych, { $region }:
# $name: jak się o nim mówi, $full: pełna nazwa w jego własnym języku.
# $country: jego kod; organ o kilku nazwach ma tę, której używa się po polsku.
authority-names =
    { $country ->
        [CH] FDPIC (Federal Data Protection and Information Commissioner)
       *[other] { $name } ({ $full })
    }
authority-where = Napisz, w jakim kraju mieszkasz, a podam tamtejszy organ ochrony danych.

## Różne platformy.

across = **Różne platformy:**
# $region: region, o który zapytano.
across-in = **Różne platformy, { $region }:**
ways = Gdzie wyrazić sprzeciw, platforma po platformie:
# $subject: zmiana ze swoją platformą. Dalej jest link albo następna wiadomość.
ways-row = **{ $subject }**:
ways-none = nie ma na to strony; zapytaj mnie, co można zrobić

## Miejsca, na które CLDR nie ma nazwy albo ma inną niż używana.

region-efta = EFTA
region-eu = UE
region-eea = UE/EOG
region-designated-countries = „Designated Countries” LinkedIna (UE/EOG, Szwajcaria)
# Każde miejsce, którego nie wymienia żaden inny wiersz listy.
region-rest = wszędzie indziej

## Kilka zmian.

overview = O tym mam fakty:
# $subject: zmiana ze swoją platformą, $phase: na jakim jest etapie.
overview-row = **{ $subject }**: { $phase }
overview-more = Zapytaj o jeden z tych tematów, a podam kroki i szczegóły.

## Pytanie zwrotne.

choose = Co masz na myśli? Wystarczy numer:
# $platform: nazwa platformy, $change: co ona robi.
change-of = { $platform }, { $change }
# $choice: pytanie, $region: region, którego dotyczy.
choice-in = { $choice } ({ $region })

# Jedno pytanie na aspekt. $change: zmiana ze swoją platformą.
choice-overview = { $change }: co się zmienia?
choice-opt-out = { $change }: jak wyrazić sprzeciw?
choice-affected = { $change }: kogo to dotyczy?
choice-deadline = { $change }: od kiedy?
choice-data = { $change }: jakie dane są używane?
choice-private-messages = { $change }: czy używa się prywatnych wiadomości?
choice-default = { $change }: czy to jest domyślnie włączone?
choice-legal-basis = { $change }: czy to legalne?
choice-past-data = { $change }: czy jest za późno i co ze starszymi danymi?
choice-opt-out-effect = { $change }: co daje sprzeciw?
choice-recipients = { $change }: kto dostaje dane?
choice-minors = { $change }: co z niepełnoletnimi?
choice-reason = { $change }: dlaczego to robią?
choice-remedies = { $change }: gdzie złożyć skargę?
choice-source = { $change }: gdzie to jest napisane?
choice-other-platforms = { $change }: kto jeszcze to robi?
choice-retention = { $change }: jak długo dane są przechowywane?
choice-feature-off = { $change }: jak wyłączyć funkcję AI?
choice-non-users = { $change }: co z osobami bez konta?
choice-organizations = { $change }: co z kontami firmowymi?
choice-trouble = { $change }: co, jeśli brakuje ustawienia?
choice-human-review = { $change }: czy czytają to ludzie?
choice-price = { $change }: czy można zamiast tego zapłacić?
choice-myth = { $change }: czy pomaga oświadczenie na profilu?

# Jak nazywa się aspekt po dwukropku.
aspect-overview = co się zmienia
aspect-opt-out = jak wyrazić sprzeciw
aspect-affected = kogo to dotyczy
aspect-deadline = kiedy
aspect-data = jakie dane
aspect-private-messages = prywatne wiadomości
aspect-default = co jest ustawione domyślnie
aspect-legal-basis = podstawa prawna
aspect-past-data = starsze dane
aspect-opt-out-effect = co daje sprzeciw
aspect-recipients = kto dostaje dane
aspect-minors = osoby niepełnoletnie
aspect-reason = powód
aspect-remedies = skargi i środki prawne
aspect-source = źródło
aspect-other-platforms = inne platformy
aspect-retention = jak długo dane są przechowywane
aspect-feature-off = wyłączenie funkcji AI
aspect-non-users = osoby bez konta
aspect-organizations = konta firmowe
aspect-trouble = brak ustawienia albo formularz, który nie działa
aspect-human-review = czy czytają to ludzie
aspect-price = zapłata zamiast zgody
aspect-myth = oświadczenia na profilu

## Brak odpowiedzi.

decline-out-of-scope = W tym nie pomogę. Wiem tylko, co platformy robią z twoimi danymi i jak wyrazić sprzeciw.
# $service: nazwa usługi, tak jak podaje ją pytanie albo jak sama się pisze.
decline-service = O serwisie { $service } nie mam faktów, więc nic o nim nie mówię.
# $change: zmiana ze swoją platformą.
decline-aspect = Znam ten temat ({ $change }), ale nie wiem tego, o co pytasz.
decline-aspect-alone = Nie mam na ten temat faktów potwierdzonych źródłem.
# $languages: języki, które rozumiem, $answers: języki odpowiedzi, każdy pod własną nazwą.
decline-language = Tego języka jeszcze nie rozumiem. Możesz pytać w językach: { $languages }. Odpowiadam w językach: { $answers }.
# Gdy są to te same języki.
decline-language-alike = Tego języka jeszcze nie rozumiem. Możesz pytać w językach: { $languages }.
# Stoi przed odpowiedzią w innym języku niż pytanie.
# $language: język pytania, pod własną nazwą. $answers: języki odpowiedzi.
another-language = Rozumiem cię ({ $language }), ale na razie piszę tylko w językach: { $answers }.
# $prefix: prefiks poleceń, $command: słowa polecenia, o które zapewne chodziło.
did-you-mean = Czy chodziło o **{ $prefix } { $command }**?
examples = O to możesz mnie zapytać:
example-first = Jak wyłączyć trenowanie AI na LinkedIn?
example-second = Czy udostępnianie danych do reklam przez LinkedIn dotyczy Szwajcarii?
