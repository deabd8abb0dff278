### Prawa, które obowiązują niezależnie od platformy: po jednej wiadomości na stwierdzenie z `facts/general/rights.toml`.

# Czytane tam, gdzie w innych odpowiedziach stoi platforma i jej zmiana.
general-rights-name = Różne platformy

## Jak wyrazić sprzeciw

general-rights-object = W UE, EOG i Wielkiej Brytanii możesz w każdej chwili wyrazić sprzeciw, gdy firma powołuje się na prawnie uzasadniony interes (art. 21 RODO). Musi wtedy przestać, chyba że wykaże, że sama ma ważne, nadrzędne podstawy. Wiele platform ma do tego przełącznik albo formularz.
general-rights-object-in-switzerland = W Szwajcarii nikomu nie wolno przetwarzać danych wbrew wyraźnej woli osoby, jeśli nic tego nie usprawiedliwia (art. 30 i 31 federalnej ustawy o ochronie danych). Także tam można więc platformie tego zabronić.
general-rights-object-to-ads = Wobec marketingu bezpośredniego sprzeciw liczy się zawsze, bez żadnego uzasadnienia (art. 21 ust. 2 i 3 RODO).

## Podstawy prawne

general-rights-legitimate-interests = „Prawnie uzasadniony interes” (art. 6 ust. 1 lit. f RODO) pozwala firmie używać danych bez pytania, dopóki twoje interesy i prawa nie ważą więcej. W zamian musi poinformować cię o prawie do sprzeciwu.
general-rights-consent = O zgodę (art. 6 ust. 1 lit. a i art. 7 RODO) trzeba zapytać wcześniej i można ją wycofać w każdej chwili: to opt-in. Przy opt-out dzieje się to, dopóki nie wyrazisz sprzeciwu.

## Co daje sprzeciw

general-rights-after-objecting = Po sprzeciwie na podstawie art. 21 RODO danych nie wolno już używać do tego celu, chyba że firma wykaże ważne podstawy, nadrzędne wobec twoich.
general-rights-erasure = W UE, EOG i Wielkiej Brytanii możesz też zażądać usunięcia danych, na przykład po skutecznym sprzeciwie (art. 17 RODO). RODO nie mówi, co dzieje się z modelem, który na nich wytrenowano.

## Jak długo to może trwać

general-rights-one-month = W UE, EOG i Wielkiej Brytanii firma musi odpowiedzieć na wniosek w ciągu miesiąca; jeśli sprawa jest złożona, może potrzebować dwóch miesięcy więcej i musi o tym powiedzieć (art. 12 ust. 3 RODO).

## Skargi

general-rights-complaint = W UE, EOG i Wielkiej Brytanii możesz bezpłatnie złożyć skargę do organu ochrony danych: zwykle do organu kraju, w którym mieszkasz lub pracujesz (art. 77 RODO).
general-rights-complaint-in-germany = W Niemczech skargi na firmy przyjmuje organ twojego kraju związkowego (landu), a nie organ federalny.
general-rights-complaint-in-switzerland = W Szwajcarii naruszenie można zgłosić federalnemu pełnomocnikowi ds. ochrony danych i jawności (FDPIC), który może wszcząć postępowanie; otwarta jest też droga przed sąd cywilny (art. 32 i 49 federalnej ustawy o ochronie danych).
general-rights-unanswered = Można też pójść do sądu, ze skargą lub bez niej (art. 79 RODO). Czy warto, powie kancelaria prawna albo organizacja konsumencka.

## Gdzie to jest napisane

general-rights-stated = Jest to napisane w RODO, w UK GDPR, a dla Szwajcarii w federalnej ustawie o ochronie danych.
