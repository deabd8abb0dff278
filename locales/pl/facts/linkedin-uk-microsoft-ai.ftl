### Dane z LinkedIna dla AI Microsoftu: po jednej wiadomości na stwierdzenie i zakres z
### `facts/linkedin/uk-microsoft-ai.toml`. Każda może użyć $effective, dnia tego faktu, gotowego do czytania.

# Czytane po „LinkedIn:”.
linkedin-uk-microsoft-ai-name = dane dla AI Microsoftu (Wielka Brytania)

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region, to, czy zmiana tam obowiązuje, i od kiedy.

linkedin-uk-microsoft-ai-scope-gb = Europejska informacja o prywatności ma osobny wiersz dla Wielkiej Brytanii. Jest to włączone, dopóki tego nie wyłączysz, a przełącznik jest ten sam co dla trenowania własnej AI LinkedIna.
linkedin-uk-microsoft-ai-scope-europe = Europejska informacja o prywatności LinkedIna wymienia to udostępnianie tylko dla Wielkiej Brytanii. Trenowanie własnej AI LinkedIna to inna sprawa: ono obowiązuje też tutaj.
linkedin-uk-microsoft-ai-scope-rest = Tu obowiązuje inny zapis: polityka prywatności pozwala LinkedInowi przekazywać publiczne treści Microsoftowi, żeby dostarczał lub rozwijał swoje usługi. Trenowania AI tam nie wymieniono.

## Co się zmienia

linkedin-uk-microsoft-ai-what-planned = Od { $effective } LinkedIn będzie udostępniać treści osób w Wielkiej Brytanii, takie jak wpisy, komentarze, artykuły i filmy, także swojemu właścicielowi, Microsoftowi, żeby mógł trenować własne modele AI. Trenowanie własnej AI LinkedIna to osobna sprawa.
linkedin-uk-microsoft-ai-what = Od { $effective } LinkedIn udostępnia treści osób w Wielkiej Brytanii, takie jak wpisy, komentarze, artykuły i filmy, także swojemu właścicielowi, Microsoftowi, żeby mógł trenować własne modele AI. Trenowanie własnej AI LinkedIna to osobna sprawa.
linkedin-uk-microsoft-ai-not-in-the-eu = W Europie dotyczy to tylko Wielkiej Brytanii: dla UE, EOG i Szwajcarii europejska informacja o prywatności LinkedIna nie wymienia takiego udostępniania. W Wielkiej Brytanii jest ono domyślnie włączone, a zatrzymuje je przełącznik trenowania AI.

## Jak wyrazić sprzeciw

linkedin-uk-microsoft-ai-switch = W Wielkiej Brytanii jeden przełącznik zatrzymuje i to, i trenowanie własnej AI LinkedIna (nazwy według polskiej prasy):
    .step-1 = Kliknij **Ja** (swoje zdjęcie), potem **Ustawienia i prywatność**.
    .step-2 = Otwórz **Prywatność danych**.
    .step-3 = W części **Jak LinkedIn wykorzystuje Twoje dane** wybierz **Dane na potrzeby ulepszania generatywnej sztucznej inteligencji**.
    .step-4 = Wyłącz **Użyj moich danych do trenowania modeli AI służących do tworzenia treści**.
linkedin-uk-microsoft-ai-nothing-to-switch = W UE, EOG i Szwajcarii nie ma tu czego wyłączać. Trenowanie własnej AI LinkedIna ma tam jednak przełącznik.
linkedin-uk-microsoft-ai-switch-elsewhere = Poza UE, EOG, Szwajcarią i Wielką Brytanią według strony pomocy LinkedIna przełącznik AI obejmuje też trenowanie AI tworzącej treści przez podmioty powiązane takie jak Microsoft.

## Kiedy

linkedin-uk-microsoft-ai-start-planned = W Wielkiej Brytanii zaczyna się to { $effective }. To początek, nie ostatni dzień: możesz to wyłączyć także później.
linkedin-uk-microsoft-ai-start = W Wielkiej Brytanii zaczęło się to { $effective }. To był początek, nie ostatni dzień: nadal możesz to wyłączyć.

## Jakie dane

linkedin-uk-microsoft-ai-content = W Wielkiej Brytanii: twoje wpisy, komentarze, artykuły, artykuły wspólne i nakręcone przez ciebie filmy; filmy LinkedIn Learning i ich zapisy tekstowe; dane stron firm; ogłoszenia o pracę.
linkedin-uk-microsoft-ai-public-content = Poza UE, EOG, Szwajcarią i Wielką Brytanią polityka prywatności pozwala przekazywać Microsoftowi treści, które udostępniasz publicznie, na przykład publiczne wpisy.

## Prywatne wiadomości

linkedin-uk-microsoft-ai-messages-not-listed = Według listy w europejskiej informacji o prywatności wiadomości nie należą do tego, co LinkedIn udostępnia w Wielkiej Brytanii dla AI Microsoftu.

## Co jest ustawione domyślnie

linkedin-uk-microsoft-ai-on = W Wielkiej Brytanii objęty jest każdy, kto tego nie wyłączy.

## Podstawa prawna

linkedin-uk-microsoft-ai-legitimate-interests = W Wielkiej Brytanii LinkedIn powołuje się na prawnie uzasadniony interes, nie na zgodę. Możesz to wyłączyć w każdej chwili.

## Starsze dane

linkedin-uk-microsoft-ai-not-too-late = Nie jest za późno: w Wielkiej Brytanii zaczyna się to { $effective }, a wyłączyć to możesz przed tym dniem i po nim.
linkedin-uk-microsoft-ai-still-possible = Nie jest za późno: w Wielkiej Brytanii możesz to wyłączyć w każdej chwili.
linkedin-uk-microsoft-ai-trained-stays = Według strony pomocy LinkedIna przełącznik działa na przyszłość i nie cofa przeprowadzonego trenowania. Teksty LinkedIna nie mówią, co dzieje się z treściami, które Microsoft już ma.
linkedin-uk-microsoft-ai-before = Już przed { $effective } polityka prywatności LinkedIna pozwalała przekazywać Microsoftowi publiczne treści osób w Wielkiej Brytanii, żeby dostarczał lub rozwijał swoje usługi; trenowania AI tam nie wymieniono.

## Co daje sprzeciw

linkedin-uk-microsoft-ai-not-all = Przełącznik nie zatrzymuje wszystkiego: ani personalizacji, kolejności wyników i AI od bezpieczeństwa, ani reklam.
linkedin-uk-microsoft-ai-future-only = Według strony pomocy LinkedIna wyłączenie działa na przyszłość; co wytrenowane, zostaje. Możesz to zrobić w każdej chwili.
linkedin-uk-microsoft-ai-not-said-elsewhere = Teksty LinkedIna nie mówią, czy poza UE, EOG, Szwajcarią i Wielką Brytanią przełącznik AI zatrzymuje też przekazywanie publicznych treści Microsoftowi do innych celów.

## Kto dostaje dane

linkedin-uk-microsoft-ai-microsoft = W Wielkiej Brytanii: Microsoft, właściciel LinkedIna. Według europejskiej informacji o prywatności może na tym trenować i ulepszać swoje modele AI, zgodnie z własnymi politykami prywatności.
linkedin-uk-microsoft-ai-microsoft-elsewhere = Błędem byłoby powiedzieć, że do Microsoftu mogą trafić tylko dane z Wielkiej Brytanii: poza UE, EOG, Szwajcarią i Wielką Brytanią polityka prywatności pozwala przekazywać mu publiczne treści, żeby dostarczał lub rozwijał swoje usługi. Trenowania AI tam nie wymieniono.

## Dlaczego

linkedin-uk-microsoft-ai-reason = LinkedIn podaje takie powody: AI Microsoftu ma być uczciwa, dokładna i trafna, odzwierciedlać różne społeczności i działać równie dobrze dla wszystkich, a Microsoft ma móc ulepszać swoje produkty, także z korzyścią dla LinkedIna i osób, które z niego korzystają.

## Skargi i środki prawne

linkedin-uk-microsoft-ai-object = W Wielkiej Brytanii najpierw to wyłącz. Masz też prawo do sprzeciwu, formularzem LinkedIna; LinkedIn rozpatruje takie sprzeciwy. Skargę możesz złożyć do ICO.

## Gdzie to jest napisane

linkedin-uk-microsoft-ai-stated = Jest to w europejskiej informacji o prywatności LinkedIna (European Regional Privacy Notice), w wierszu dla osób w Wielkiej Brytanii. To, co obowiązuje poza UE, EOG, Szwajcarią i Wielką Brytanią, jest w polityce prywatności, przy przekazywaniu danych powiązanym usługom.

## Strony firm

linkedin-uk-microsoft-ai-company-pages = W Wielkiej Brytanii do tego, co LinkedIn od { $effective } udostępnia dla AI Microsoftu, należą też dane stron firm i ogłoszenia o pracę.

## Błędne twierdzenia

linkedin-uk-microsoft-ai-myth-all-of-europe = „Microsoft trenuje swoją AI na wpisach z LinkedIna z całej Europy” nie jest tym, co mówi informacja LinkedIna: wymienia ona to udostępnianie tylko dla Wielkiej Brytanii.
