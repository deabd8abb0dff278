### Wybór TikToka dla dorosłych w Wielkiej Brytanii, spersonalizowane reklamy albo opłata: po jednej wiadomości na
### stwierdzenie i zakres z `facts/tiktok/consent-or-pay.toml`. Każda może użyć $effective, dnia tego faktu, gotowego do
### czytania. Wszystko podaje się tak, jak zostało zapowiedziane.

# Czytane po „TikTok:”.
tiktok-consent-or-pay-name = spersonalizowane reklamy albo opłata

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region, to, czy zmiana tam obowiązuje, i od kiedy.

tiktok-consent-or-pay-scope-gb = Tak zapowiedział to TikTok. Sprawdź w aplikacji, co dotyczy ciebie.
tiktok-consent-or-pay-scope-eea-ch = Informacja jest tylko dla dorosłych w Wielkiej Brytanii. W UE, EOG i Szwajcarii obowiązuje polityka TikToka z 30 listopada 2025.
tiktok-consent-or-pay-scope-rest = Zapowiedziano to tylko dla Wielkiej Brytanii; rozszerzenie na inne kraje nie jest znane.

## Co się zmienia

tiktok-consent-or-pay-what-planned = Jak zapowiedział TikTok w maju 2026, dorośli w Wielkiej Brytanii muszą wybrać do { $effective }: dalej bezpłatnie, ze spersonalizowanymi reklamami, albo 3,99 funta miesięcznie za **TikTok Ad-Free**.
tiktok-consent-or-pay-what = Jak zapowiedział TikTok w maju 2026, dorośli w Wielkiej Brytanii musieli wybrać do { $effective }: dalej bezpłatnie, ze spersonalizowanymi reklamami, albo 3,99 funta miesięcznie za **TikTok Ad-Free**. Nie wiadomo, czy TikTok trzymał się tego dnia.
tiktok-consent-or-pay-uk-only = Zapowiedziano to tylko dla Wielkiej Brytanii, nie dla UE, EOG, Szwajcarii ani USA.

## Jak wyrazić sprzeciw

tiktok-consent-or-pay-no-middle-way = Jak zapowiedziano, dorośli w Wielkiej Brytanii mogą uniknąć spersonalizowanych reklam tylko płacąc: używanie TikToka bezpłatnie i bez spersonalizowanych reklam nie jest już wtedy możliwe.
tiktok-consent-or-pay-ways-out = Jeśli w Wielkiej Brytanii nie chcesz ani jednego, ani drugiego, zostaje odejście z TikToka i usunięcie konta; skargę możesz złożyć do ICO, brytyjskiego organu ochrony danych.
tiktok-consent-or-pay-nothing-elsewhere = Poza Wielką Brytanią nie ma tu czego wybierać: ofertę zapowiedziano tylko dla Wielkiej Brytanii.

## Kogo to dotyczy

tiktok-consent-or-pay-adults = Jak zapowiedziano, dotyczy to osób w Wielkiej Brytanii od 18 lat. Młodszym nie daje się tego wyboru.

## Kiedy

tiktok-consent-or-pay-last-day-planned = Jak zapowiedziano, dorośli w Wielkiej Brytanii mają wybrać do { $effective }; aplikacja pyta od maja 2026. Nowa polityka prywatności dla Wielkiej Brytanii obowiązuje od tego dnia albo od wyboru, jeśli jest wcześniejszy.
tiktok-consent-or-pay-last-day = Jak zapowiedziano, dorośli w Wielkiej Brytanii mieli wybrać do { $effective }; nie wiadomo, czy TikTok przesunął ten dzień i co stało się z osobami, które nie wybrały. Sprawdź w aplikacji.

## Jakie dane

tiktok-consent-or-pay-ad-data = Jak podają doniesienia o ofercie w Wielkiej Brytanii: bezpłatnie TikTok używa twoich danych do spersonalizowanych reklam; przy **TikTok Ad-Free** nie używa ich do reklam.

## Co jest ustawione domyślnie

tiktok-consent-or-pay-no-choice = Jak zapowiedziano, aplikacja prosi dorosłych w Wielkiej Brytanii o wybór. Nie wiadomo, co dzieje się z tymi, którzy go nie dokonają.

## Podstawa prawna

tiktok-consent-or-pay-consent = W Wielkiej Brytanii, według doniesień, bezpłatne korzystanie opiera się na twojej zgodzie na spersonalizowane reklamy, a alternatywą jest opłata. Opinii ICO o tej ofercie nie znaleziono.

## Co daje sprzeciw

tiktok-consent-or-pay-not-everything = Według doniesień o ofercie w Wielkiej Brytanii **TikTok Ad-Free** usuwa własne reklamy TikToka i użycie twoich danych do nich. Wpisy, za które płaci się twórcom (#ad), zostają.
tiktok-consent-or-pay-not-training = Chodzi o reklamy. W tekstach, które dało się przeczytać, nie ma mowy o tym, że opłata zatrzymuje trenowanie AI.

## Dlaczego

tiktok-consent-or-pay-reason = TikTok mówi o większym wyborze tego, jak ludzie widzą reklamy. Według doniesień stoi za tym brytyjskie prawo, które wymaga zgody na spersonalizowane reklamy.

## Gdzie to jest napisane

tiktok-consent-or-pay-stated = TikTok ogłosił to na swojej stronie dla mediów oraz, dla osób w Wielkiej Brytanii, w informacji nad polityką prywatności. Nowa polityka dla Wielkiej Brytanii ma osobną stronę.

## Płacenie

tiktok-consent-or-pay-price = Jak zapowiedziano, **TikTok Ad-Free** kosztuje w Wielkiej Brytanii 3,99 funta miesięcznie.

## Gdy coś nie działa

tiktok-consent-or-pay-look = Jeśli w Wielkiej Brytanii wybór się nie pojawił: jak zapowiedziano, przychodzi stopniowo, w okienkach przez kilka miesięcy. TikTok kilka razy zmieniał swoją informację w lipcu i sierpniu 2026.
