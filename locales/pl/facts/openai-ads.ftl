### Reklamy w ChatGPT: po jednej wiadomości na stwierdzenie i zakres z `facts/openai/ads.toml`.
### Każda wiadomość może użyć $announced i $effective, dni tego faktu, gotowych do czytania.

# Czytane po „ChatGPT:”.
openai-ads-name = reklamy

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region, to, czy zmiana tam obowiązuje, i od kiedy.

openai-ads-scope-us = Dorośli z planami Free i Go mogą widzieć reklamy; inne plany ich nie mają. W planie Free możesz wybrać **Ads-Free** (po angielsku); wtedy masz mniej wiadomości.
openai-ads-scope-au-ca-nz = Według opisów wydań OpenAI reklamy docierały do Australii, Kanady i Nowej Zelandii stopniowo od tego dnia.
openai-ads-scope-gb = W Wielkiej Brytanii reklamy zaczęły się na początku czerwca 2026; doniesienia podają dni od 4 do 7 czerwca. Według doniesień prasowych mogą być spersonalizowane tylko za twoją zgodą.
openai-ads-scope-eea = 18 sierpnia 2026 OpenAI zapowiedziało start w 31 krajach Europy na następny tydzień; doniesienia prasowe podają 24 sierpnia. Według pomocy OpenAI spersonalizowanych reklam na początku tam nie ma.
openai-ads-scope-ch = Lista OpenAI dla reklamodawców wymienia Szwajcarię wśród krajów Europy, które zaczęły razem; doniesienia prasowe podają 24 sierpnia. Według pomocy OpenAI spersonalizowanych reklam na początku tam nie ma.
openai-ads-scope-br-jp-kr-mx = Ogłoszone 7 maja 2026; 11 sierpnia 2026 OpenAI napisało, że reklamy działają w Brazylii, Japonii, Korei Południowej i Meksyku. Pierwszy dzień nie jest znany.
openai-ads-scope-in = Prasa doniosła o starcie w Indiach 27 sierpnia 2026; we wpisie z 23 września 2026 OpenAI wymienia Indie wśród krajów z reklamami.
openai-ads-scope-south-east-asia = Według zapowiedzi OpenAI reklamy docierają do Indonezji, Malezji, na Filipiny, do Singapuru, Tajlandii, Wietnamu i na Tajwan stopniowo od tego dnia.
openai-ads-scope-rest = OpenAI dodaje kraje stopniowo; pełnej listy krajów z reklamami nie dało się przeczytać. Jeśli twoje ustawienia pokazują **Ads controls** (po angielsku), reklamy u ciebie są albo wkrótce będą.

## Co się zmienia

openai-ads-what-planned = Od { $effective } OpenAI będzie pokazywać w ChatGPT reklamy, najpierw w USA, dorosłym z planami Free i Go.
openai-ads-what = Od { $effective } w ChatGPT w planach Free i Go są reklamy: najpierw w USA, później w kolejnych krajach. Widać je pod odpowiedzią i są oznaczone **Sponsored** (po angielsku).
openai-ads-in-europe = W EOG i Szwajcarii zaczęły się według doniesień prasowych 24 sierpnia 2026, w Wielkiej Brytanii na początku czerwca 2026. Według tego, co prasa podaje o zasadach OpenAI, reklamy w Europie mogą być spersonalizowane tylko za zgodą.

## Jak wyrazić sprzeciw

openai-ads-ads-free = Możesz pozbyć się reklam; nazwy ustawień pochodzą z pomocy OpenAI i są po angielsku:
    .step-1 = Kliknij swoje zdjęcie profilowe, potem **Settings** (ustawienia) i **Ads controls** (sterowanie reklamami).
    .step-2 = W planie Free wybierz **Ads-Free**: bez reklam, ale mniej wiadomości i brak niektórych narzędzi.
    .step-3 = W planie Go nie ma tego wyboru: wróć do Free albo weź Plus lub Pro.
openai-ads-personalization = Tam, gdzie reklamy są spersonalizowane, możesz w **Ads controls** wyłączyć **Personalize ads** i **Past chats and memory** oraz użyć **Delete ads data** (nazwy po angielsku).
openai-ads-no-personal-ads-yet = W EOG i Szwajcarii reklamy według pomocy OpenAI na początku nie są spersonalizowane: zależą od bieżącego czatu, przybliżonej lokalizacji i języka, nie od wcześniejszych czatów.

## Kogo to dotyczy

openai-ads-free-and-go = Tam, gdzie są reklamy, dotyczą dorosłych z planami Free i Go. Plus, Pro, Business, Enterprise i Edu ich nie mają, czaty tymczasowe też nie.

## Kiedy

openai-ads-start-planned = Zaczyna się to { $effective }, w USA. To początek, nie ostatni dzień.
openai-ads-start = Zaczęło się to { $effective }, w USA. To był początek, nie ostatni dzień: ustawienia można zmienić w każdej chwili.
openai-ads-start-elsewhere = Gdzie indziej: Australia, Kanada, Nowa Zelandia od 16 kwietnia 2026; Wielka Brytania na początku czerwca; EOG i Szwajcaria 24 sierpnia; Indie pod koniec sierpnia; Azja Południowo-Wschodnia i Tajwan od 23 września 2026.

## Jakie dane

openai-ads-signals = Reklamy dobiera się według bieżącego czatu, przybliżonej lokalizacji i języka; gdzie są spersonalizowane, także według wcześniejszych czatów, pamięci, twoich reakcji na reklamy i, jak podaje prasa, danych reklamodawców.

## Prywatne wiadomości

openai-ads-chats = OpenAI mówi, że reklamodawcy nie dostają czatów, zapisów z pamięci ani nazwisk, tylko sumy, takie jak wyświetlenia i kliknięcia. Ale to, co piszesz w czacie, wpływa na to, jaka reklama pojawia się pod nim.

## Co jest ustawione domyślnie

openai-ads-shown = W planach Free i Go reklamy są pokazywane tam, gdzie działają, chyba że w planie Free wybierzesz **Ads-Free** (po angielsku).
openai-ads-default-in-europe = W Europie, jak podaje prasa, pada pytanie, zanim reklamy zostaną spersonalizowane; w EOG i Szwajcarii na początku nie są spersonalizowane.

## Podstawa prawna

openai-ads-consent-in-europe = W Europie OpenAI opiera spersonalizowane reklamy na zgodzie, którą można wycofać; tak prasa branżowa podaje o jego zasadach reklam z czerwca 2026. Polityka prywatności z 4 czerwca 2026 tego nie opisuje; późniejszych wersji nie dało się przeczytać.

## Starsze dane

openai-ads-any-time = Nie jest za późno: ustawienia reklam można zmienić w każdej chwili, a **Delete ads data** (po angielsku) usuwa to, co zebrano do reklam.

## Co daje sprzeciw

openai-ads-still-ads = Bez personalizacji nadal widzisz reklamy; zależą od bieżącego czatu, przybliżonej lokalizacji i języka. Kończy je dopiero **Ads-Free** (po angielsku) albo plan bez reklam.
openai-ads-not-the-training = Ustawienia reklam nie zatrzymują trenowania AI: ma ono własny przełącznik, w **Data controls** (po angielsku).

## Niepełnoletni

openai-ads-minors = Konta osób poniżej 18 lat nie dostają reklam, mówi OpenAI; kieruje się podanym wiekiem i własną oceną.

## Dlaczego

openai-ads-reason = OpenAI mówi, że reklamy opłacają moc obliczeniową dla planów bezpłatnych i tanich.

## Skargi i środki prawne

openai-ads-withdraw = W Europie zgodę na spersonalizowane reklamy można według doniesień prasowych wycofać w każdej chwili. Skargi przyjmuje twój organ ochrony danych: w UE i EOG wiodący jest irlandzki, w Wielkiej Brytanii jest to ICO, w Szwajcarii FDPIC.

## Jak długo dane są przechowywane

openai-ads-kept = **Delete ads data** (po angielsku) usuwa to, co zebrano do reklam; według pomocy OpenAI znika to z serwerów w ciągu 30 dni.

## Płacenie

openai-ads-paid-plans = Plus, Pro i plany dla organizacji nie mają reklam. Go jest płatny, a mimo to ma reklamy.

## Osoby bez konta

openai-ads-signed-out = Tam, gdzie są reklamy, mogą je według pomocy OpenAI widzieć także osoby niezalogowane; wtedy tylko reklamy odpowiednie dla wszystkich.

## Konta firmowe

openai-ads-business = ChatGPT Business, Enterprise i Edu nie mają reklam.

## Gdy coś nie działa

openai-ads-no-controls = **Ads controls** (po angielsku) widać tylko w planach Free i Go i tylko tam, gdzie reklamy są lub wkrótce będą. Jeśli tego brakuje, nie ma czego wyłączać.

## Błędne twierdzenia

openai-ads-answers = OpenAI zaprzecza, że reklamy zmieniają odpowiedzi ChatGPT: są osobno, pod odpowiedzią, i są oznaczone.

## Gdzie to jest napisane

openai-ads-stated = Strona pomocy OpenAI o reklamach w ChatGPT opisuje plany, ustawienia i dane; jego wpisy mówią, gdzie zaczynają się reklamy.
