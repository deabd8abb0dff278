### Licencje Reddita dla firm AI: po jednej wiadomości na stwierdzenie i zakres z `facts/reddit/ai-licensing.toml`.
### Fakt nie ma ani $announced, ani $effective: nie odnotowano żadnego pojedynczego dnia.

# Czytane po „Reddit:”.
reddit-ai-licensing-name = licencje na trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje.

reddit-ai-licensing-scope-europe = Żadnego wyjątku dla Europy: także wersja umowy użytkownika Reddita dla EOG, Wielkiej Brytanii i Szwajcarii pozwala na trenowanie AI. Pierwszą znaną umowę, z Google, ogłoszono w lutym 2024.
reddit-ai-licensing-scope-rest = Umowa użytkownika Reddita także tutaj pozwala na trenowanie AI. Pierwszą znaną umowę, z Google, ogłoszono w lutym 2024.

## Co to jest

reddit-ai-licensing-what = Reddit udziela firmom AI licencji na publiczne wpisy i komentarze, na całym świecie. Według umowy ogłoszonej w lutym 2024 Google może trenować na nich swoją AI; według innej z 2024 roku dostęp ma OpenAI, a ChatGPT może je pokazywać w odpowiedziach.

## Jak wyrazić sprzeciw

reddit-ai-licensing-no-switch = Nie da się z tego zrezygnować: Reddit nie ma przełącznika przeciw licencjonowaniu publicznych wpisów firmom AI, w żadnym regionie. Pomaga usuwanie wpisów i niepublikowanie publicznie.
reddit-ai-licensing-delete-first = Usuń swoje wpisy i komentarze na Reddicie jeden po drugim, a dopiero potem konto. Jeśli usuniesz samo konto, zostaną widoczne, tylko bez twojej nazwy.
reddit-ai-licensing-request = W EOG, Wielkiej Brytanii i Szwajcarii masz prawo do sprzeciwu i do usunięcia danych: użyj formularza Reddita albo napisz na redditdatarequests@reddit.com. Nie wiadomo, czy sprzeciw zatrzymuje licencjonowanie.

## Kogo to dotyczy

reddit-ai-licensing-everybody = Dotyczy to wszystkich, którzy publikują publicznie na Reddicie, na całym świecie. Żaden region nie jest pominięty.

## Kiedy

reddit-ai-licensing-running = Pierwszą znaną umowę, z Google, ogłoszono w lutym 2024; nie wiadomo, od którego dokładnie dnia wpisy są przekazywane. Nie ma ostatniego dnia na sprzeciw.
reddit-ai-licensing-notice = Dla EOG, Wielkiej Brytanii i Szwajcarii Reddit obiecuje zapowiadać istotne zmiany regulaminu co najmniej 30 dni wcześniej.

## Jakie dane

reddit-ai-licensing-public = Licencja obejmuje to, co publiczne: wpisy, komentarze, nazwy użytkowników, publiczne dane profilu, karmę i podobne.
reddit-ai-licensing-not-licensed = Licencja nie obejmuje, jak mówi Reddit: prywatnych wiadomości, poczty moderatorów, adresów e-mail, historii przeglądania i adresów IP.

## Prywatne wiadomości

reddit-ai-licensing-public-chats = Wiadomości w publicznych czatach to coś innego: polityka prywatności Reddita z 1 lipca 2026 zalicza je do treści publicznych.

## Co jest ustawione domyślnie

reddit-ai-licensing-included = Objęte są wszystkie publiczne treści na Reddicie i nie ma czego wyłączać.

## Podstawa prawna

reddit-ai-licensing-licence = Reddit opiera się na swojej umowie użytkownika z 1 lipca 2026: treści pozostają twoją własnością, ale dajesz Redditowi światową, bezterminową i nieodwołalną licencję, którą może przekazywać dalej, wyraźnie także do trenowania AI.
reddit-ai-licensing-no-basis-of-its-own = Według tekstu polityki z 1 lipca 2026 podstawy prawne, które Reddit wymienia dla EOG, Wielkiej Brytanii i Szwajcarii, nie podają licencjonowania firmom AI jako osobnego celu. Nie wiadomo, co mówią o tym europejskie organy.

## Co dają ustawienia i usuwanie

reddit-ai-licensing-ads-only = W ustawieniach prywatności Reddita możesz decydować o reklamach; żadne z nich nie zmienia licencjonowania firmom AI.
reddit-ai-licensing-deletions = Reddit mówi: firmy z umową muszą uszanować, gdy usuwasz coś na Reddicie, i nie mogą używać treści do identyfikowania ani śledzenia ludzi.

## Starsze dane

reddit-ai-licensing-trained-models = Nie wiadomo, co usuwanie zmienia w modelach już wytrenowanych; jeden komentator wątpi, czy są trenowane od nowa.
reddit-ai-licensing-perpetual = Według umowy użytkownika z 1 lipca 2026 licencja, którą dajesz Redditowi, jest bezterminowa i nieodwołalna.

## Kto dostaje dane

reddit-ai-licensing-partners = Znane są umowy z Google (ogłoszona w lutym 2024, według doniesień za około 60 milionów dolarów USA rocznie) i OpenAI (2024). Inni, którzy chcą większych ilości, potrzebują umowy i płacą.
reddit-ai-licensing-talks = We wrześniu 2025 Bloomberg podał, że Reddit negocjuje z Google na nowo i chce zapłaty zależnej od użycia. Wynik nie jest znany.
reddit-ai-licensing-lawsuits = Reddit pozwał firmy, którym zarzuca branie wpisów bez umowy: Anthropic w czerwcu 2025 oraz SerpApi, Oxylabs, AWMProxy i Perplexity w październiku 2025. Do połowy 2026 roku żaden wyrok nie był znany.

## Niepełnoletni

reddit-ai-licensing-minimum-age = Według regulaminu Reddit jest dla osób od 13 lat, albo starszych, gdy wymaga tego miejscowe prawo. Wyjątku od licencjonowania dla niepełnoletnich nie wymieniono.

## Dlaczego

reddit-ai-licensing-reason = Reddit mówi, że chce pozostać otwarty, ale dostęp na dużą skalę dawać tylko partnerom z umową, którzy chronią użytkowników. Zarabia też na tym pieniądze.

## Skargi i środki prawne

reddit-ai-licensing-complaint = W EOG, Wielkiej Brytanii i Szwajcarii możesz złożyć skargę do swojego organu ochrony danych. Za EOG i Szwajcarię odpowiada Reddit Netherlands B.V., za Wielką Brytanię Reddit, Inc.
reddit-ai-licensing-ask-elsewhere = Także poza EOG, Wielką Brytanią i Szwajcarią każdy może poprosić Reddit o kopię swoich danych lub o usunięcie konta, formularzem albo pod adresem redditdatarequests@reddit.com.
reddit-ai-licensing-post-less = Według tekstu polityki chodzi o treści publiczne: to, czego nie publikujesz publicznie albo publikujesz pod nazwą, która na ciebie nie wskazuje, mniej o tobie mówi.

## Gdzie to jest napisane

reddit-ai-licensing-stated = Licencja jest w umowie użytkownika Reddita; polityka prywatności i polityka treści publicznych (Public Content Policy) mówią, co jest publiczne i że inni płacą za większe ilości.
