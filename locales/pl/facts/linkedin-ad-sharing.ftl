### Udostępnianie Microsoftowi danych do reklam przez LinkedIn: po jednej wiadomości na stwierdzenie i zakres z
### `facts/linkedin/ad-sharing.toml`. Każda może użyć $announced i $effective, dni tego faktu, gotowych do czytania.

# Czytane po „LinkedIn:”.
linkedin-ad-sharing-name = udostępnianie Microsoftowi danych do reklam

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region, to, czy zmiana tam obowiązuje, i od kiedy.

linkedin-ad-sharing-scope-eea = Polityka LinkedIna odsyła tu do europejskiej informacji o prywatności, a ta nie wymienia udostępniania Microsoftowi danych do reklam.
linkedin-ad-sharing-scope-ch = LinkedIn traktuje Szwajcarię tak jak UE i EOG. Nie myl tego z trenowaniem AI: ono Szwajcarię obejmuje.
linkedin-ad-sharing-scope-gb = Europejska informacja o prywatności LinkedIna obejmuje Wielką Brytanię i nie wymienia udostępniania Microsoftowi danych do reklam. Starszy tekst pomocy tego kraju nie pomijał, a własnej listy regionów LinkedIna nie udało się odczytać.
linkedin-ad-sharing-scope-us = Jest to włączone, dopóki tego nie wyłączysz. Szczegóły są w informacji LinkedIna dla stanów USA.
linkedin-ad-sharing-scope-ca-hk = Według tekstu polityki Kanada i Hongkong nie należą do miejsc pominiętych. Sprawdź, czy twoje ustawienia pokazują przełącznik.
linkedin-ad-sharing-scope-rest = Według polityki pominięte są tylko UE, EOG, Szwajcaria i, jak się zdaje, Wielka Brytania. Jest to włączone, dopóki tego nie wyłączysz.

## Co się zmienia

linkedin-ad-sharing-what-planned = Od { $effective } LinkedIn będzie w wielu krajach dawać swojemu właścicielowi, Microsoftowi, więcej danych osób z kontem, żeby firmy Microsoftu mogły pokazywać bardziej spersonalizowane reklamy i rozwijać usługi reklamowe.
linkedin-ad-sharing-what = Od { $effective } LinkedIn daje w wielu krajach swojemu właścicielowi, Microsoftowi, więcej danych osób z kontem, żeby firmy Microsoftu mogły pokazywać bardziej spersonalizowane reklamy i rozwijać usługi reklamowe.
linkedin-ad-sharing-not-in-europe = Nie obowiązuje to w UE, EOG i Szwajcarii, a według tekstu polityki także w Wielkiej Brytanii. Gdzie indziej jest domyślnie włączone i możesz to wyłączyć.

## Jak wyrazić sprzeciw

linkedin-ad-sharing-switch = Tam, gdzie to obowiązuje, wyłącz udostępnianie; po zalogowaniu link prowadzi prosto do ustawienia:
    .step-1 = Kliknij **Ja** (swoje zdjęcie), potem **Ustawienia i prywatność**.
    .step-2 = Otwórz **Advertising data** (po angielsku).
    .step-3 = Otwórz **Data sharing with our affiliates and select partners** (po angielsku) i wyłącz to.
linkedin-ad-sharing-nothing-to-switch = W UE, EOG i Szwajcarii nie ma tu czego wyłączać. Reklamy na podstawie profilu to inna sprawa: możesz je wyłączyć w **Advertising data** (po angielsku).
linkedin-ad-sharing-look-in-uk = W Wielkiej Brytanii według opublikowanych tekstów nie ma czego wyłączać; sprawdź mimo to, czy link pokazuje przełącznik.
linkedin-ad-sharing-more-switches = Na tej samej stronie są też, po angielsku: **Ads off LinkedIn**, **Data from others for ads** i **Measure ad success**.
linkedin-ad-sharing-browser-signal = W USA według starszej kopii strony pomocy LinkedIna za rezygnację uznaje się też sygnał przeglądarki Global Privacy Control.

## Kogo to dotyczy

linkedin-ad-sharing-reports-differ = Niektóre doniesienia mylą to z trenowaniem AI i mówią, że obejmuje też UE, Wielką Brytanię i Szwajcarię. Tekst polityki LinkedIna temu przeczy.

## Kiedy

linkedin-ad-sharing-start-planned = Tam, gdzie to obowiązuje, zaczyna się { $effective }. To początek, nie ostatni dzień: przełącznik jest przed tym dniem i po nim.
linkedin-ad-sharing-start = Tam, gdzie to obowiązuje, zaczęło się { $effective }. To był początek, nie ostatni dzień: nadal możesz to wyłączyć.

## Jakie dane

linkedin-ad-sharing-shared-data = Tam, gdzie to obowiązuje, udostępniane są dane profilu, aktywność w kanale aktualności i twoje reakcje na reklamy; bez tego, czego według twoich ustawień LinkedIn nie może używać do reklam.

## Co jest ustawione domyślnie

linkedin-ad-sharing-on = Tam, gdzie to obowiązuje, jest włączone dla wszystkich, którzy tego nie wyłączą.

## Podstawa prawna

linkedin-ad-sharing-consent-in-europe = W UE, EOG i Szwajcarii to udostępnianie nie obowiązuje. Do własnych reklam LinkedIn potrzebuje tam twojej zgody, jeśli opierają się na zachowaniu (zauważonym lub wywnioskowanym) albo danych z innych miejsc; reklamy według danych profilu opiera na prawnie uzasadnionym interesie.

## Starsze dane

linkedin-ad-sharing-at-microsoft = To, co Microsoft robi z danymi, które już ma, ustawia się na koncie Microsoft, w części **Privacy** (po angielsku).

## Co daje sprzeciw

linkedin-ad-sharing-still-ads = Po wyłączeniu nadal widzisz reklamy Microsoftu, tyle że nie są dopasowane na podstawie danych z LinkedIna.
linkedin-ad-sharing-ads-only = Ten przełącznik dotyczy tylko reklam; trenowanie AI ma własny.

## Kto dostaje dane

linkedin-ad-sharing-microsoft = Tam, gdzie to obowiązuje: Microsoft i jego spółki zależne, do usług reklamowych takich jak Microsoft Advertising. Obcy reklamodawcy tych danych nie dostają; otrzymują najwyżej zahaszowane identyfikatory lub identyfikatory urządzeń, dane, na których przekazanie się zgodzisz, albo to, co na LinkedIn i tak widzi każdy.
linkedin-ad-sharing-microsoft-advertising = Microsoft Advertising, dawniej Bing Ads, to własna platforma reklamowa Microsoftu: firmy zamawiają tam reklamy, które pojawiają się na przykład obok wyników wyszukiwania.
linkedin-ad-sharing-anywhere = Według informacji LinkedIna dla Kalifornii z 23 lutego 2026 Microsoft może pokazywać takie reklamy wszędzie, także poza własnymi usługami.

## Dlaczego

linkedin-ad-sharing-purpose = LinkedIn podaje dwa cele: bardziej spersonalizowane reklamy firm Microsoftu i rozwój ich usług reklamowych.

## Reklamodawcy

linkedin-ad-sharing-accelerate = Accelerate to własna AI LinkedIna dla firm, które się reklamują; pomaga w ich kampaniach. Microsoft Advertising to coś innego.

## Gdzie to jest napisane

linkedin-ad-sharing-stated = Jest to w polityce prywatności LinkedIna; europejska informacja o prywatności (European Regional Privacy Notice) mówi, co obowiązuje w Europie, a informacja dla Kalifornii dodaje szczegóły dla USA.

## Gdy coś nie działa

linkedin-ad-sharing-switch-names = Przełącznik ma po angielsku kilka nazw: **Data sharing with our affiliates and select partners**, **Share data with affiliates and partners**, dawniej **Data sharing**. Link prowadzi prosto do niego.
