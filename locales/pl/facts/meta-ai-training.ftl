### Trenowanie AI przez Metę: po jednej wiadomości na stwierdzenie i zakres z `facts/meta/ai-training.toml`.
### Każda wiadomość może użyć $announced i $effective, dni tego faktu, gotowych do czytania.

# Czytane po „Meta:”.
meta-ai-training-name = trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje i od kiedy.

meta-ai-training-scope-eea = Jest to włączone, dopóki nie wyrazisz sprzeciwu formularzem Mety. Możesz to zrobić w każdej chwili, bez uzasadnienia.
meta-ai-training-scope-ch = Możesz użyć tych samych formularzy sprzeciwu co w UE. W 2024 roku Meta obiecała szwajcarskiemu organowi (FDPIC), że nie będzie trenować na szwajcarskich danych; plan z { $announced } od tego odstąpił.
meta-ai-training-scope-gb = W Wielkiej Brytanii trwa to od jesieni 2024 roku, wcześniej niż w UE. Możesz wyrazić sprzeciw formularzem Mety; Meta decyduje w każdym przypadku osobno.
meta-ai-training-scope-rest = Tutaj trwa to dłużej, już sprzed { $effective }. Nie ma ogólnego prawa do sprzeciwu: formularze Mety można wysłać zewsząd, ale Meta nie musi ich uwzględniać tam, gdzie nie wymaga tego prawo.

## Co się zmienia

meta-ai-training-what-planned = Od { $effective } Meta będzie trenować swoją generatywną AI na tym, co dorośli w UE, EOG i Szwajcarii udostępniają publicznie na Facebooku i Instagramie, oraz na czatach z Meta AI. W Wielkiej Brytanii robi to od jesieni 2024 roku, gdzie indziej dłużej.
meta-ai-training-what = Od { $effective } Meta trenuje swoją generatywną AI na tym, co dorośli w UE, EOG i Szwajcarii udostępniają publicznie na Facebooku i Instagramie, oraz na czatach z Meta AI. W Wielkiej Brytanii robi to od jesieni 2024 roku, gdzie indziej dłużej.
meta-ai-training-choice = Jest to domyślnie włączone. W UE, EOG, Szwajcarii i Wielkiej Brytanii możesz wyrazić sprzeciw formularzem, ze skutkiem na przyszłość; gdzie indziej nie ma do tego ogólnego prawa.
meta-ai-training-policy-2026 = Polityka prywatności z 23 lipca 2026 obejmuje teraz też aplikacje, które podłączasz, jak kalendarz i poczta, oraz AI, która działa za ciebie. Informacja Mety powtarza, że to, co udostępniasz funkcjom AI, ulepsza jej AI, jeśli nie wyrazisz sprzeciwu.

## Jak wyrazić sprzeciw

meta-ai-training-facebook-form = W UE, EOG, Szwajcarii i Wielkiej Brytanii wyślij formularz Mety dla Facebooka:
    .step-1 = Zaloguj się na Facebooku i otwórz formularz.
    .step-2 = Wpisz adres e-mail swojego konta; uzasadnienie może zostać puste.
    .step-3 = Dotknij **Submit** (wyślij; nazwa po angielsku). Potwierdzenie przychodzi e-mailem.
meta-ai-training-instagram-form = Tak samo wyślij formularz dla Instagrama, po zalogowaniu na Instagramie.
meta-ai-training-whatsapp = W WhatsAppie prywatne czaty nie są używane, tylko to, co ktoś udostępni Meta AI (niebieskie kółko, @MetaAI).
meta-ai-training-no-general-right = Poza UE, EOG, Szwajcarią i Wielką Brytanią nie ma ogólnego prawa do sprzeciwu: formularze Mety można wysłać zewsząd, ale Meta nie musi ich uwzględniać tam, gdzie nie wymaga tego prawo. Co zostaje: publikować tylko dla znajomych, usunąć stare publiczne wpisy, nie używać Meta AI.

## Kogo to dotyczy

meta-ai-training-adults = Dotyczy to dorosłych z kontem na Facebooku lub Instagramie, w zakresie tego, co publikują publicznie, oraz wszystkich, którzy używają Meta AI, także w WhatsAppie.
meta-ai-training-private-accounts = Konto prywatne nie jest całkiem pominięte: imię i nazwisko, nazwa użytkownika, zdjęcie profilowe i to, co robisz w publicznych grupach i na publicznych stronach, uznaje się za publiczne.

## Kiedy

meta-ai-training-start-planned = W UE, EOG i Szwajcarii zaczyna się to { $effective }; w Wielkiej Brytanii trwa to od jesieni 2024 roku, gdzie indziej dłużej. Ten dzień to początek, nie ostatni dzień: gdzie istnieje prawo do sprzeciwu, możesz z niego skorzystać także później, ale wtedy tylko na przyszłość.
meta-ai-training-start = W UE, EOG i Szwajcarii zaczęło się to { $effective }; w Wielkiej Brytanii trwa to od jesieni 2024 roku, gdzie indziej dłużej. Ten dzień był początkiem, nie ostatnim dniem: gdzie istnieje prawo do sprzeciwu, nadal możesz z niego skorzystać, na przyszłość.

## Jakie dane

meta-ai-training-public-content = Od dorosłych: publiczne wpisy, zdjęcia i podpisy, filmy, komentarze, opinie, aktywność w publicznych grupach i na stronach, awatary; imię i nazwisko, nazwa użytkownika i zdjęcie profilowe. Starsze treści też są używane.
meta-ai-training-ai-chats = Także to, co ty lub inni piszecie lub mówicie do Meta AI, również w WhatsAppie, i jej odpowiedzi.
meta-ai-training-left-out = Nie są używane, jak mówi Meta: prywatne wiadomości ze znajomymi i rodziną, chyba że ktoś z czatu udostępni je Meta AI, oraz publiczne treści kont osób poniżej 18 lat.

## Prywatne wiadomości

meta-ai-training-private-messages = Meta mówi, że prywatne wiadomości ze znajomymi i rodziną nie służą do trenowania jej AI, chyba że ty lub ktoś inny z czatu udostępni je Meta AI.
meta-ai-training-whatsapp-messages = WhatsApp nie czyta twoich czatów do trenowania AI: wiadomości i połączenia są szyfrowane end-to-end. Z czatów do Mety trafia tylko to, co ktoś wyśle do Meta AI.
meta-ai-training-advanced-chat-privacy = Według doniesień prasowych **Zaawansowana prywatność czatu** w ustawieniach czatu WhatsApp nie pozwala innym wciągnąć tego czatu do Meta AI. Jest domyślnie wyłączona i działa tylko w tym jednym czacie.

## Co jest ustawione domyślnie

meta-ai-training-on-planned = Jest to włączone dla wszystkich, którzy nie wyrażą sprzeciwu. Jeśli nic nie zrobisz, Meta będzie używać twoich publicznych treści, także starszych, i twoich czatów z Meta AI: od { $effective } w UE, EOG i Szwajcarii, gdzie indziej robi to już teraz.
meta-ai-training-on = Jest to włączone dla wszystkich, którzy nie wyrazili sprzeciwu. Jeśli nic nie zrobisz, Meta będzie używać twoich publicznych treści, także starszych, i twoich czatów z Meta AI.

## Podstawa prawna

meta-ai-training-legitimate-interests = W UE, EOG i Wielkiej Brytanii Meta powołuje się na prawnie uzasadniony interes (art. 6 ust. 1 lit. f RODO i UK GDPR), nie na zgodę. Możesz wyrazić sprzeciw.
meta-ai-training-authorities-in-the-eu = Wyższy Sąd Krajowy w Kolonii uznał 23 maja 2025 prawnie uzasadniony interes za podstawę, w trybie pilnym i po wstępnej ocenie. Irlandzki organ, właściwy dla Mety w UE, nie zatrzymał trenowania, ale też nie uznał go za zgodne z prawem. Wyrok w postępowaniu głównym nie jest znany.
meta-ai-training-ico = Brytyjski organ (ICO) nie zatwierdził trenowania: 13 września 2024 zapowiedział, że będzie je dalej obserwować. Po rozmowach z nim Meta uprościła wyrażanie sprzeciwu.
meta-ai-training-basis-in-switzerland = Dla Szwajcarii, według doniesienia prasowego, Meta też podaje swój uzasadniony interes. W czerwcu 2024 zapewniała szwajcarski organ (FDPIC), że nie będzie trenować na szwajcarskich danych; plan z { $announced } je obejmuje.
meta-ai-training-no-objection-by-law = Poza UE, EOG, Szwajcarią i Wielką Brytanią według tekstu polityki nie ma ogólnego prawa do sprzeciwu wobec tego trenowania.

## Starsze dane

meta-ai-training-not-too-late = Nie jest za późno: w UE, EOG i Szwajcarii sprzeciw przed { $effective } od początku chroni przed tym twoje publiczne treści.
meta-ai-training-still-possible = Nie jest za późno: w UE, EOG, Szwajcarii i Wielkiej Brytanii formularz nadal działa, na przyszłość. Sprzeciwy wysłane w 2024 roku pozostają ważne.
meta-ai-training-trained-stays = To, co weszło do modelu, w nim zostaje. Bez sprzeciwu Meta używa wszystkich twoich publicznych treści, także sprzed { $effective }.
meta-ai-training-late-objection = Czy późny sprzeciw chroni też starsze wpisy przed przyszłym trenowaniem? Doradcy konsumenccy w Niemczech rozumieją go tak, że obejmuje zapewne tylko to, co zostanie opublikowane później.

## Co daje sprzeciw

meta-ai-training-future-only = Sprzeciw działa tylko na przyszłość: co wytrenowane, zostaje. Inni mogą nadal publikować o tobie, a Meta AI nie jest przez to wyłączona.
meta-ai-training-future-only-in-the-uk = W Wielkiej Brytanii Meta decyduje o sprzeciwie w każdym przypadku osobno. Uwzględniony działa tylko na przyszłość: co wytrenowane, zostaje, a Meta AI nie jest przez to wyłączona.
meta-ai-training-linked-accounts = Poradniki nie są zgodne, czy jeden sprzeciw obejmuje wszystkie konta połączone w **Centrum kont**. Bezpieczniej: jeden formularz dla Facebooka, jeden dla Instagrama i po jednym dla każdego niepołączonego konta.
meta-ai-training-without-a-reason = W UE i EOG Meta w praktyce przyjmuje sprzeciwy bez uzasadnienia.

## Kto dostaje dane

meta-ai-training-own-ai = Meta trenuje na danych własną AI. Według polityki oferuje tę AI użytkownikom, firmom, badaczom i innym podmiotom trzecim.
meta-ai-training-controllers = W UE i EOG za twoje dane odpowiada Meta Platforms Ireland Ltd, gdzie indziej Meta Platforms, Inc. w USA.
meta-ai-training-transfers = Dla przekazywania do USA polityka z 23 lipca 2026 wymienia dwa programy ochrony danych: UE–USA i Szwajcaria–USA.

## Niepełnoletni

meta-ai-training-minors-public = Publiczne treści kont osób poniżej 18 lat nie służą do trenowania AI Mety, jak mówi Meta.
meta-ai-training-minors-chats = Czaty z Meta AI to inna sprawa: tekst polityki Mety dla UE wymienia wśród danych treningowych także czaty osób niepełnoletnich.
meta-ai-training-shown-by-others = Według strony Mety o AI w danych mogą być osoby, które widać na zdjęciu lub które wymieniono we wpisie; może to być dziecko w publicznym wpisie osoby dorosłej.

## Dlaczego

meta-ai-training-reason = Dla Europy Meta podaje takie powody: jej AI ma znać europejskie języki, kulturę i odniesienia, a Meta chce tworzyć i oferować AI użytkownikom, firmom i badaczom.

## Skargi i środki prawne

meta-ai-training-tidy-up = Co możesz zrobić: wyrazić sprzeciw tam, gdzie jest do tego prawo, także późno; pokazywać wpisy tylko znajomym; usunąć stare publiczne wpisy; nie używać Meta AI.
meta-ai-training-complaint = Możesz złożyć skargę do swojego organu ochrony danych. W sprawach Mety w UE i EOG wiodący jest irlandzki; w Wielkiej Brytanii jest to ICO, w Szwajcarii FDPIC.
meta-ai-training-courts = Pilne wnioski o zatrzymanie trenowania nie powiodły się przed dwoma niemieckimi wyższymi sądami krajowymi: w Kolonii (23 maja 2025) i w Szlezwiku (12 sierpnia 2025); ten w Szlezwiku złożono za późno. Wyrok w postępowaniu głównym nie jest znany.

## Gdzie to jest napisane

meta-ai-training-stated = Jest to w polityce prywatności Mety, w tekście dla UE w części „Developing and improving AI at Meta” (po angielsku). Strona Mety o generatywnej AI mówi, co jest używane, a co nie.

## Wyłączenie funkcji AI

meta-ai-training-blue-circle = Według doradców konsumenckich i doniesień prasowych z 2025 roku Meta AI z niebieskim kółkiem nie da się wyłączyć ani w WhatsAppie, ani na Instagramie, ani w Messengerze. Można jej tylko nie używać.
meta-ai-training-objection-is-no-switch = Sprzeciw dotyczy trenowania, nie funkcji: niebieskie kółko zostaje.

## Osoby bez konta

meta-ai-training-without-account = W danych mogą być też osoby bez konta, na przykład widoczne na zdjęciu lub wymienione we wpisie. Mówi to strona Mety o AI; jest tam formularz dotyczący danych, które Meta ma od podmiotów trzecich.

## Gdy coś nie działa

meta-ai-training-form-does-not-open = Jeśli formularz się nie otwiera, zaloguj się najpierw na Facebooku lub Instagramie. Jeśli to nie pomoże, użyj ogólnej strony sprzeciwu, którą podaje tekst polityki Mety dla UE.
meta-ai-training-facebook-menu = Menu często się zmieniają; poradniki z 2025 roku dla Europy podają na Facebooku taką drogę: zdjęcie profilowe, **Ustawienia i prywatność**, **Ustawienia**, **Privacy Policy**, a w jej tekście link **right to object** (te dwie nazwy po angielsku).
meta-ai-training-instagram-menu = W aplikacji Instagram, w Europie: profil, menu z trzema kreskami, **Settings and activity**, **About**, **Privacy Policy** (nazwy po angielsku), a w jej tekście link **right to object**. Wpisz adres e-mail i dotknij **Submit**.

## Błędne twierdzenia

meta-ai-training-myth-notice = Oświadczenie na profilu: ani teksty Mety, ani organy i doradcy konsumenccy, na których się opieram, nie wymieniają go jako sposobu na sprzeciw. W UE, EOG, Szwajcarii i Wielkiej Brytanii służy do tego formularz Mety.
meta-ai-training-myth-too-late = „Po 26 maja 2025 sprzeciw jest niemożliwy” to nieprawda: nadal działa, na przyszłość.
meta-ai-training-myth-private-account = „Konto prywatne jest bezpieczne” to tylko pół prawdy: imię i nazwisko, nazwa użytkownika, zdjęcie profilowe i publiczna aktywność są uznawane za publiczne.
