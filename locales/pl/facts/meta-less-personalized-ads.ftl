### Wybór mniej spersonalizowanych reklam u Mety: po jednej wiadomości na stwierdzenie i zakres z
### `facts/meta/less-personalized-ads.toml`. Każda może użyć $announced, dnia ogłoszenia, gotowego do czytania. Dzień
### początku nie jest znany.

# Czytane po „Meta:”.
meta-less-personalized-ads-name = wybór mniej spersonalizowanych reklam

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, czy zmiana tam obowiązuje.

meta-less-personalized-ads-scope-eu = Jak zapowiedziano, osoby w UE mają ten wybór na Facebooku i Instagramie od stycznia 2026; dnia nie podano. Nie udało się sprawdzić, czy i kiedy każdy jest o to pytany.
meta-less-personalized-ads-scope-eea-outside-the-eu = Zapowiedź mówi o użytkownikach w UE. Nigdzie nie jest napisane, czy obowiązuje też w Islandii, Liechtensteinie i Norwegii.
meta-less-personalized-ads-scope-rest = Zapowiedź mówi tylko o użytkownikach w UE.

## Co się zmienia

meta-less-personalized-ads-two-options = Jak ogłoszono { $announced }, osoby w UE wybierają na Facebooku i Instagramie od stycznia 2026: w pełni spersonalizowane reklamy, ze wszystkimi danymi, albo mniej spersonalizowane, z mniejszą ilością danych.
meta-less-personalized-ads-commission-watches = Komisja Europejska przyjęła plan Mety do wiadomości w grudniu 2025: według jej oświadczenia chce zobaczyć, jak się sprawdzi, a jej postępowanie przeciwko Mecie pozostaje otwarte.

## Jak wyrazić sprzeciw

meta-less-personalized-ads-preferences = W UE znajdziesz ten wybór w **Centrum kont**, w **Ad preferences** (po angielsku). Możesz tam też w każdej chwili wycofać zgodę na spersonalizowane reklamy.
meta-less-personalized-ads-not-outside-the-eu = Poza UE takiego wyboru nie zapowiedziano.

## Kogo to dotyczy

meta-less-personalized-ads-facebook-and-instagram = Dotyczy to osób w UE z kontem na Facebooku lub Instagramie.

## Kiedy

meta-less-personalized-ads-january = Dla UE zapowiedziano styczeń 2026, bez dnia. To nie jest termin końcowy: zgodę można wycofać w każdej chwili.

## Jakie dane

meta-less-personalized-ads-all-or-less = W UE, jak zapowiedziano, w pełni spersonalizowane reklamy używają wszystkich twoich danych, a mniej spersonalizowane mniejszej ich ilości. Jakie dane wtedy zostają, według jednego doniesienia nie podano szczegółowo.
meta-less-personalized-ads-no-ai-chats = W UE czatów z Meta AI nie ma na liście danych do spersonalizowanych reklam w polityce.

## Co jest ustawione domyślnie

meta-less-personalized-ads-choose = W UE, jak zapowiedziano, pada pytanie i wybierasz samodzielnie. W pełni spersonalizowane reklamy wymagają twojej zgody.

## Podstawa prawna

meta-less-personalized-ads-consent = W UE spersonalizowane reklamy opierają się na twojej zgodzie, którą możesz wycofać w każdej chwili.
meta-less-personalized-ads-fine = Za tym wyborem stoi unijny akt o rynkach cyfrowych: w kwietniu 2025 Komisja Europejska stwierdziła, że Meta nie dała ludziom dość wyboru, i nałożyła na nią 200 milionów euro kary.

## Co daje sprzeciw

meta-less-personalized-ads-ads-stay = Jeśli w UE wybierzesz mniej spersonalizowane reklamy, nadal widzisz reklamy; do ich doboru używa się mniej twoich danych.

## Skargi

meta-less-personalized-ads-withdraw = W UE możesz w każdej chwili wycofać zgodę na spersonalizowane reklamy, w **Centrum kont**, w **Ad preferences** (po angielsku).

## Gdzie to jest napisane

meta-less-personalized-ads-stated = Komisja Europejska podała to do wiadomości { $announced }; mówią o tym doniesienia prasowe. Polityka prywatności Mety mówi dla UE, że spersonalizowane reklamy opierają się na zgodzie.

## Gdy coś nie działa

meta-less-personalized-ads-not-shown = Jeśli mieszkasz w UE, a pytanie się nie pojawiło, zajrzyj do **Centrum kont**, do **Ad preferences** (po angielsku). Według tekstu polityki tam zarządza się zgodą.

## Płacenie

meta-less-personalized-ads-not-about-paying = Dwie możliwości zapowiedziane dla UE różnią się ilością używanych danych, nie ceną; według doniesień ta z mniejszą ilością danych jest bezpłatna.
