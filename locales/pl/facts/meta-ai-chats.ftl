### Użycie czatów z AI do reklam przez Metę: po jednej wiadomości na stwierdzenie i zakres z `facts/meta/ai-chats.toml`.
### Każda wiadomość może użyć $announced i $effective, dni tego faktu, gotowych do czytania.

# Czytane po „Meta:”.
meta-ai-chats-name = czaty z AI używane do reklam

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region, to, czy zmiana tam obowiązuje, i od kiedy.

meta-ai-chats-scope-eu = Zapowiedź Mety pomija UE i mówi tylko „później”; data nie jest znana. Tekst polityki dla UE nie wymienia czatów z AI wśród danych do reklam.
meta-ai-chats-scope-gb = Zapowiedź Mety pomija Wielką Brytanię i mówi tylko „później”; data nie jest znana.
meta-ai-chats-scope-kr = Zapowiedź Mety pomija na początku Koreę Południową; późniejsza data nie jest znana.
meta-ai-chats-scope-eea-outside-the-eu = Doniesienia podają jako pominięte UE, Wielką Brytanię i Koreę Południową. Żadne nie wymienia Islandii, Liechtensteinu ani Norwegii.
meta-ai-chats-scope-ch = Zapowiedź Mety pomija UE, Wielką Brytanię i Koreę Południową; Szwajcarii nie wymienia. Dwa szwajcarskie pisma branżowe podały w październiku 2025, że Szwajcaria jest na razie pominięta; potwierdzenia Mety nie znaleziono.
meta-ai-chats-scope-rest = Dotyczy to wszystkich, którzy używają Meta AI. Nie ma na to przełącznika.

## Co się zmienia

meta-ai-chats-what-planned = Od { $effective } Meta będzie używać tego, co ludzie piszą i mówią do Meta AI na Facebooku, Instagramie, w Messengerze, WhatsAppie i z inteligentnymi okularami, przy doborze reklam i wpisów dla nich. Na początku UE, Wielka Brytania i Korea Południowa są pominięte.
meta-ai-chats-what = Od { $effective } Meta używa tego, co ludzie piszą i mówią do Meta AI na Facebooku, Instagramie, w Messengerze, WhatsAppie i z inteligentnymi okularami, przy doborze reklam i wpisów dla nich. UE, Wielka Brytania i Korea Południowa były na początku pominięte.
meta-ai-chats-no-choice = Tam, gdzie to obowiązuje, nie da się wyrazić sprzeciwu; można tylko nie używać Meta AI.
meta-ai-chats-policy-2026 = W polityce prywatności z 23 lipca 2026 tekst dla UE nadal nie wymienia czatów z AI wśród danych do reklam; drugi tekst wymienia. Nowe: odpowiedzi Meta AI są dopasowywane do zainteresowań, lokalizacji i profilu.

## Jak wyrazić sprzeciw

meta-ai-chats-no-switch = Tam, gdzie to obowiązuje, nie da się wyrazić sprzeciwu: tylko nieużywanie Meta AI chroni twoje czaty.
meta-ai-chats-what-remains = Co zostaje tam, gdzie to obowiązuje: nie używać Meta AI, odłączyć WhatsApp w **Centrum kont** i dostosować **Ad preferences** (po angielsku).
meta-ai-chats-nothing-to-object-to = W UE, Wielkiej Brytanii i Korei Południowej na razie nie ma się czemu sprzeciwiać: zapowiedź Mety je pomija, a późniejsza data nie jest znana. Trenowanie AI to inna sprawa; zapytaj mnie o nie.

## Kogo to dotyczy

meta-ai-chats-users-of-meta-ai = Dotyczy to osób, które używają Meta AI, w miejscach, gdzie to obowiązuje. Kto jej nie używa, nie ma czatów, których można by użyć.

## Kiedy

meta-ai-chats-start-planned = Tam, gdzie to obowiązuje, zaczyna się { $effective }; powiadomienia Mety przychodzą od 7 października 2025. Ten dzień to początek, nie ostatni dzień na sprzeciw: sprzeciwu nie da się wyrazić.
meta-ai-chats-start = Tam, gdzie to obowiązuje, zaczęło się { $effective }; powiadomienia Mety przychodziły od 7 października 2025. Ten dzień był początkiem, nie ostatnim dniem na sprzeciw: wcześniej też nie dało się go wyrazić.
meta-ai-chats-later-in-europe = O UE i Wielkiej Brytanii Meta powiedziała tylko „później”; data nie jest znana.

## Jakie dane

meta-ai-chats-chats = Tam, gdzie to obowiązuje: to, co piszesz i mówisz do Meta AI na Facebooku, Instagramie, w Messengerze i WhatsAppie oraz z inteligentnymi okularami.
meta-ai-chats-linked-whatsapp = Tam, gdzie to obowiązuje, czaty z Meta AI w WhatsAppie liczą się tylko, jeśli WhatsApp jest połączony w **Centrum kont**.
meta-ai-chats-sensitive-topics = Meta mówi, że nie używa do reklam czatów na takie tematy jak religia, orientacja seksualna, polityka i zdrowie.

## Prywatne wiadomości

meta-ai-chats-messages-between-people = „Meta czyta wszystkie prywatne wiadomości do reklam” to nieprawda: chodzi o czaty z Meta AI. Wiadomości między ludźmi szyfrowane end-to-end nie są używane.
meta-ai-chats-advanced-chat-privacy = Według doniesień prasowych **Zaawansowana prywatność czatu** w ustawieniach czatu WhatsApp nie pozwala innym wciągnąć tego czatu do Meta AI. Jest domyślnie wyłączona i działa tylko w tym jednym czacie.

## Co jest ustawione domyślnie

meta-ai-chats-on-planned = Tam, gdzie to obowiązuje, zaczyna się { $effective } samo dla wszystkich, którzy używają Meta AI; nie da się tego wyłączyć.
meta-ai-chats-on = Tam, gdzie to obowiązuje, jest włączone dla wszystkich, którzy używają Meta AI; nie da się tego wyłączyć.

## Podstawa prawna

meta-ai-chats-consent-in-the-eu = Według polityki Meta opiera spersonalizowane reklamy w UE na twojej zgodzie; na liście danych do tego nie ma czatów z AI.

## Starsze dane

meta-ai-chats-earlier-chats = Czaty sprzed { $effective } są w tym pominięte.

## Co daje sprzeciw

meta-ai-chats-preferences-are-no-switch = Tam, gdzie to obowiązuje, **Ad preferences** (po angielsku) i ustawienia kanału aktualności zmieniają, jakie reklamy i wpisy widzisz. Nie powstrzymują używania twoich czatów z Meta AI.
meta-ai-chats-training-is-separate = Formularz sprzeciwu Mety dotyczy innej sprawy: trenowania jej AI.

## Dlaczego

meta-ai-chats-reason = Meta mówi, że chce, by reklamy i proponowane wpisy lepiej pasowały do zainteresowań ludzi.

## Gdzie to jest napisane

meta-ai-chats-stated = Meta ogłosiła to { $announced }. Jest to w polityce prywatności w wersji z { $effective }, w tekście dla regionów poza UE; w tekście dla UE tego nie ma.

## Wyłączenie funkcji AI

meta-ai-chats-blue-circle = Według doradców konsumenckich i doniesień prasowych z 2025 roku Meta AI z niebieskim kółkiem nie da się wyłączyć ani w WhatsAppie, ani na Instagramie, ani w Messengerze. Można jej tylko nie używać.

## Błędne twierdzenia

meta-ai-chats-myth-europe = To nieprawda, że w UE lub Wielkiej Brytanii zaczęło się to { $effective }: obie były na początku pominięte.
