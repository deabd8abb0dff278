### Trenowanie AI w Slacku: po jednej wiadomości na stwierdzenie i zakres z `facts/slack/ai-training.toml`.
### Nie jest znany dzień ogłoszenia ani początku, więc nie używa się ani $announced, ani $effective.

# Czytane po „Slack:”.
slack-ai-training-name = trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje.

slack-ai-training-scope-rest = Dotyczy to całych obszarów roboczych, które z tego nie zrezygnowały: decyduje właściciel, nie pojedyncze osoby. Nie jest znany wyjątek dla żadnego regionu.

## Co to jest

slack-ai-training-what = Slack, firma z grupy Salesforce, trenuje na danych swoich klientów modele predykcyjne (takie, które coś przewidują), na przykład dla wyników wyszukiwania oraz propozycji kanałów i emoji. Jest to włączone, dopóki właściciel obszaru roboczego nie zrezygnuje e-mailem.
slack-ai-training-not-generative = Generatywna AI to inna sprawa: Slack mówi, że trenuje takie modele na danych klienta tylko wtedy, gdy klient wyraźnie się na to zgodzi.

## Jak wyrazić sprzeciw

slack-ai-training-mail = Pojedyncze osoby nie mogą zrezygnować; może to zrobić właściciel, e-mailem, dla całego obszaru roboczego. Te kroki są z lat 2024 i 2025, więc najpierw zajrzyj na stronę Slacka:
    .step-1 = Org Owner, Workspace Owner lub Primary Owner (tak te role nazywają się po angielsku) pisze na feedback@slack.com.
    .step-2 = Temat, po angielsku: **Slack Global model opt-out request**.
    .step-3 = W treści: adres internetowy obszaru roboczego lub organizacji.

## Kiedy i starsze dane

slack-ai-training-no-day = Ostatni dzień nie jest znany: o ile wiadomo, właściciel nadal może zrezygnować. Nie wiadomo też, od kiedy to trwa; głośno zrobiło się o tym w maju 2024.
slack-ai-training-nothing-deleted = Poradnik mówi, że rezygnacja zatrzymuje późniejsze trenowanie ale nie usuwa niczego, co Slack już ma.

## Jakie dane, prywatne wiadomości

slack-ai-training-two-texts = Zasady Slacka, według cytatów, mówią, że analizowane są wiadomości, treści, pliki i dane o korzystaniu. Wpis na blogu Slacka z maja 2024 mówi, że te modele używają danych zbiorczych, bez cech identyfikujących, i nie sięgają do treści wiadomości ani prywatnych, ani w kanałach.
slack-ai-training-no-leak = Slack mówi, że te modele są zbudowane tak, że nie mogą odtworzyć danych klientów, i że żadne dane nie przeciekają z jednego obszaru roboczego do innego.

## Co jest ustawione domyślnie

slack-ai-training-on = Dla modeli predykcyjnych jest to włączone w każdym obszarze roboczym, który nie zrezygnował. Dla generatywnej AI jest wyłączone, dopóki klient wyraźnie się nie zgodzi.

## Co daje sprzeciw

slack-ai-training-own-workspace = Według cytatów ze strony Slacka dane obszaru roboczego, który zrezygnował, ulepszają już tylko jego samego, a nie modele dla wszystkich.

## Kto dostaje dane

slack-ai-training-model-makers = Twórcy modeli językowych, na których działa Slack AI, nie mają dostępu do danych klientów, według spisu takich obietnic i e-maila ze wsparcia Slacka.

## Dlaczego

slack-ai-training-purpose = Slack podaje lepsze wyniki wyszukiwania i lepsze propozycje kanałów i emoji.

## Skargi i kto o tym decyduje

slack-ai-training-ask-owner = Decyzja należy do właścicieli obszaru roboczego, często do pracodawcy. Każdy, kto tam jest, może poprosić ich o rezygnację.

## Gdzie to jest napisane

slack-ai-training-stated = Jest to w zasadach prywatności Slacka dotyczących wyszukiwania, uczenia się i sztucznej inteligencji; wyjaśnia je wpis na blogu Slacka z maja 2024.

## Gdy coś nie działa

slack-ai-training-no-switch = W Slacku nie ma na to przełącznika, mówią poradniki; działa tylko e-mail właściciela. Jeśli nie ma odpowiedzi, sprawdź na stronie Slacka, co obowiązuje teraz.

## Czy czytają to ludzie

slack-ai-training-no-access = Slack mówi, według cytatów z jego zasad, że nie widzi treści, gdy tworzy te modele; uniemożliwiają to środki techniczne.
