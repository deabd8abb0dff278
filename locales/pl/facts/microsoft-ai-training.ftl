### Trenowanie AI przez Microsoft na czatach z Copilotem: po jednej wiadomości na stwierdzenie i zakres z
### `facts/microsoft/ai-training.toml`.

# Czytane po „Microsoft:”.
microsoft-ai-training-name = trenowanie AI na czatach z Copilotem

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, co tam obowiązuje.

microsoft-ai-training-scope-us = W 2024 roku Microsoft wymienił USA wśród krajów, w których trenuje. Jeśli widzisz przełącznik, dotyczy to ciebie.
microsoft-ai-training-scope-left-out = Pomoc Microsoftu, jak cytują ją poradniki, pomija do odwołania Brazylię, Chiny bez Hongkongu, Izrael, Nigerię, Koreę Południową i Wietnam.
microsoft-ai-training-scope-eea = W starszym poradniku EOG jest pominięty; lista wyjątków Microsoftu, jak cytowano ją później, go nie wymienia. W oświadczeniu o prywatności była mowa o „niektórych rynkach”. Jeśli widzisz przełącznik, dotyczy to ciebie.
microsoft-ai-training-scope-gb = W starszym poradniku Wielka Brytania jest pominięta; lista wyjątków Microsoftu, jak cytowano ją później, jej nie wymienia. W oświadczeniu o prywatności była mowa o „niektórych rynkach”. Jeśli widzisz przełącznik, dotyczy to ciebie.
microsoft-ai-training-scope-ch = Żaden tekst, który dało się przeczytać, nie wymienia Szwajcarii, ani jako objętej, ani jako pominiętej. Jeśli widzisz przełącznik, dotyczy to ciebie.
microsoft-ai-training-scope-rest = W oświadczeniu o prywatności Microsoftu była mowa o „niektórych rynkach”, bez listy. Jeśli widzisz przełącznik, dotyczy to ciebie.

## O co chodzi

microsoft-ai-training-what = Na niektórych rynkach, według oświadczenia o prywatności z lipca 2026, Microsoft trenuje swoją AI na czatach z Copilotem do użytku prywatnego, jeśli z tego nie zrezygnujesz; na których, tego nie mówi. Konta z pracy i szkoły są pominięte.
microsoft-ai-training-two-versions = Od 18 sierpnia 2026, według cytatów z pomocy Microsoftu, zależy to też od aplikacji: w odnowionej aplikacji Copilot czaty nie służą do trenowania modeli podstawowych i nie ma przełącznika; w starszej wersji mogą do tego służyć i przełącznik jest.

## Jak wyrazić sprzeciw

microsoft-ai-training-switch = Tam, gdzie są przełączniki, poradniki opisują drogę tak, w przeglądarce i w aplikacji (nazwy po angielsku):
    .step-1 = Kliknij swoje zdjęcie profilowe, potem swoje imię lub **Settings**; na telefonie **Account**.
    .step-2 = Otwórz **Privacy**.
    .step-3 = Wyłącz **Training on conversation activity** i **Training on voice conversations**; wcześniej nazywały się **Model training on text** i **Model training on voice**.
microsoft-ai-training-no-switch = Jeśli w przeglądarce brakuje przełączników, zajrzyj do aplikacji na telefonie. Jeśli nie ma ich nigdzie, twój rynek lub twoja wersja aplikacji może nie być objęta.

## Kiedy

microsoft-ai-training-no-deadline = Żaden termin końcowy nie jest znany. Gdzie trenowanie obowiązuje, można je wyłączyć w każdej chwili, dla późniejszych czatów.

## Jakie dane

microsoft-ai-training-content = Według cytatów z pomocy Microsoftu: pisane i mówione czaty z Copilotem oraz przesłane tam obrazy lub pliki; także dane z Bing i MSN pozbawione cech identyfikujących i to, jak ludzie reagują na reklamy.
microsoft-ai-training-left-out-data = Pominięte: Copilot w Wordzie, Excelu, Outlooku i podobnych, tak przy prywatnych subskrypcjach, jak w pracy czy szkole.

## Prywatne wiadomości

microsoft-ai-training-chats-themselves = Tam, gdzie trenowanie obowiązuje, danymi treningowymi są same czaty z Copilotem. Dokumenty i maile w Microsoft 365 według pomocy Microsoftu nie służą do trenowania modeli podstawowych.

## Co jest ustawione domyślnie

microsoft-ai-training-on = Tam, gdzie trenowanie obowiązuje, jest według pomocy Microsoftu i poradników domyślnie włączone. Dla poszczególnych krajów UE nie jest to potwierdzone.

## Podstawa prawna

microsoft-ai-training-bases = Oświadczenie o prywatności Microsoftu wymienia ogólnie zgodę, umowę, obowiązki prawne i prawnie uzasadniony interes; nie mówi, na której z tych podstaw opiera się trenowanie.

## Starsze dane

microsoft-ai-training-future-only = Wyłączenie działa według pomocy Microsoftu dla późniejszych czatów; tego, czego użyto wcześniej, to nie cofa.
microsoft-ai-training-delete = Pojedyncze czaty z Copilotem albo wszystkie możesz usunąć w każdej chwili, w Copilocie lub w panelu prywatności swojego konta Microsoft.

## Co daje sprzeciw

microsoft-ai-training-other-uses = Wyłączenie kończy tylko trenowanie: czaty z Copilotem nadal służą ulepszaniu usługi, bezpieczeństwu i reklamom.
microsoft-ai-training-ads-apart = Spersonalizowane reklamy mają własne ustawienia, na koncie Microsoft w części **Privacy** (po angielsku).

## Kto dostaje dane

microsoft-ai-training-recipients = Microsoft przekazuje dane własnym spółkom i firmom, które dla niego pracują; tym, według oświadczenia o prywatności, nie wolno używać ich do innych celów.
microsoft-ai-training-openai = W 2024 roku Microsoft powiedział prasie, że nie daje OpenAI danych klientów do trenowania.

## Czy czytają to ludzie

microsoft-ai-training-reviewed = Część czatów z Copilotem czytają ludzie, żeby ulepszać produkt i dla bezpieczeństwa; według pomocy Microsoftu nie da się z tego zrezygnować.

## Niepełnoletni

microsoft-ai-training-minors = Według pomocy Microsoftu, jak cytują ją poradniki, czaty zalogowanych osób poniżej 18 lat nie służą do trenowania jego AI.

## Dlaczego

microsoft-ai-training-reason = Microsoft podaje jako cel ulepszanie i rozwój swoich produktów.

## Skargi i środki prawne

microsoft-ai-training-object = Oświadczenie o prywatności Microsoftu daje prawo do sprzeciwu wszędzie, nie tylko w Europie, i wskazuje do tego stronę wsparcia w sprawach prywatności. Tam, gdzie jest organ ochrony danych, można też złożyć do niego skargę.

## Jak długo dane są przechowywane

microsoft-ai-training-kept = Według cytatów z pomocy Microsoftu czaty z Copilotem są domyślnie przechowywane 18 miesięcy; możesz usunąć je wcześniej.
microsoft-ai-training-kept-updated-app = Dla odnowionej aplikacji Copilot z 18 sierpnia 2026 nie znaleziono żadnego okresu.

## Osoby bez konta

microsoft-ai-training-signed-out = Według pomocy Microsoftu, jak cytują ją poradniki, czaty osób niezalogowanych nie służą do trenowania jego AI.

## Konta firmowe

microsoft-ai-training-work-accounts = Czaty z kontem z pracy lub szkoły nie służą do trenowania modeli podstawowych, mówi Microsoft. Nie ma tam czego wyłączać.
microsoft-ai-training-home-subscriptions = Przy Microsoft 365 Personal lub Family to, co robisz z Copilotem w aplikacjach Office, też nie służy do trenowania modeli podstawowych.

## Gdy coś nie działa

microsoft-ai-training-gaming = Copilot do gier w Windows ma własne przełączniki trenowania: w Game Bar, w jego ustawieniach prywatności, jak podają doniesienia prasowe z 2025 roku.

## Gdzie to jest napisane

microsoft-ai-training-stated = „Niektóre rynki” i rezygnacja były w oświadczeniu o prywatności Microsoftu z lipca 2026. To z września 2026 pozwala na trenowanie AI ogólnie; szczegóły są w pytaniach o prywatność w Copilocie.
