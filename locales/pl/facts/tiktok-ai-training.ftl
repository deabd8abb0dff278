### Trenowanie AI na TikToku: po jednej wiadomości na stwierdzenie i zakres z `facts/tiktok/ai-training.toml`.
### Fakt nie ma własnego dnia.

# Czytane po „TikTok:”.
tiktok-ai-training-name = trenowanie AI

## Co to znaczy w danym miejscu. Czytane po wierszu, który podaje region i to, że zmiana tam obowiązuje.

tiktok-ai-training-scope-eea-gb = Mówi tak polityka TikToka dla Europy. Nie ma prostego przełącznika, ale prawo ochrony danych daje ci prawo do sprzeciwu.
tiktok-ai-training-scope-ch = Polityka TikToka dla Europy obejmuje też Szwajcarię. Nie ma prostego przełącznika; możesz wysłać TikTokowi wniosek.
tiktok-ai-training-scope-rest = Mówi tak też starsza polityka dla USA; nowszych tekstów TikToka dla miejsc poza Europą nie przeczytano. Możesz wysłać wniosek, ale TikTok nie wszędzie musi go uwzględnić.

## Co to jest

tiktok-ai-training-what = TikTok używa informacji o ludziach, żeby trenować, testować i ulepszać swoje modele uczenia maszynowego i algorytmy. Tak mówi jego polityka prywatności z 30 listopada 2025 dla UE, EOG, Wielkiej Brytanii i Szwajcarii.
tiktok-ai-training-choice = Polityka TikToka dla Europy nie opisuje na to przełącznika. Według jednego badania sprzeciw można wyrazić tylko formularzem wniosku.

## Jak wyrazić sprzeciw

tiktok-ai-training-request = Nie ma prostego przełącznika. Wyślij TikTokowi wniosek jego formularzem prywatności i napisz, że sprzeciwiasz się użyciu swoich danych do trenowania AI. Na drodze przez menu i teksty o prywatności jedno z badań naliczyło 19 kroków.
tiktok-ai-training-by-region = W UE, EOG i Wielkiej Brytanii taki wniosek opiera się na prawie ochrony danych (art. 21 RODO i UK GDPR). Gdzie indziej, według tego samego badania, TikTok nie musi go uwzględnić.

## Kogo to dotyczy

tiktok-ai-training-everybody = Zdanie o trenowaniu w polityce TikToka dla Europy mówi ogólnie o informacjach; nie znaleziono w nim wyjątku.

## Kiedy

tiktok-ai-training-no-last-day = Ostatni dzień na sprzeciw nie jest znany: wniosek można wysłać w każdej chwili.

## Jakie dane

tiktok-ai-training-no-list = Według tekstów, które dało się przeczytać, mogą być użyte informacje zbierane przez TikToka; nie wymieniono, które z nich trafiają do trenowania.
tiktok-ai-training-drafts = Według jednego badania polityki TikToka obejmuje to też prywatne filmy i nigdy nieopublikowane szkice, a nie tylko publiczne filmy.

## Prywatne wiadomości

tiktok-ai-training-direct-messages = Żaden tekst, który dało się przeczytać, nie robi wyjątku dla wiadomości prywatnych. Według starszej polityki dla USA TikTok zbiera ich treść; nie jest napisane, czy na nich trenuje.

## Co jest ustawione domyślnie

tiktok-ai-training-on = Według polityki TikToka dla Europy dzieje się to bez pytania; jeśli nic nie zrobisz, TikTok może używać do tego twoich informacji.

## Podstawa prawna

tiktok-ai-training-right-to-object = W UE, EOG i Wielkiej Brytanii masz prawo do sprzeciwu (art. 21 RODO i UK GDPR). Nie dało się przeczytać, jaką podstawę prawną TikTok podaje dla tego trenowania.
tiktok-ai-training-elsewhere = Poza UE, EOG i Wielką Brytanią TikTok według jednego badania nie musi uwzględnić wniosku przeciw trenowaniu. Polityka TikToka dla Europy obejmuje też Szwajcarię.

## Co daje sprzeciw

tiktok-ai-training-not-certain = Teksty, które dało się przeczytać, nie mówią, jak TikTok realizuje sprzeciw i co dzieje się z danymi, których już użyto.

## Skargi i środki prawne

tiktok-ai-training-complaint = Sprzeciw wysyła się do TikToka, formularzem wniosku. Możesz też złożyć skargę do swojego organu ochrony danych; w UE i EOG wiodący jest irlandzki. W Wielkiej Brytanii jest to ICO, w Szwajcarii FDPIC.

## Gdzie to jest napisane

tiktok-ai-training-stated = Jest to w polityce prywatności TikToka dla EOG, Wielkiej Brytanii i Szwajcarii z 30 listopada 2025, wśród celów.

## Gdy coś nie działa

tiktok-ai-training-hidden = To nie przeoczenie: według jednego badania przełącznika nie ma, jest tylko droga do formularza wniosku przez teksty o prywatności. Link prowadzi do formularza prywatności TikToka.

## Błędne twierdzenia

tiktok-ai-training-myth-remix = Opcja **Allow AI to remix content** (po angielsku), testowana w USA w kwietniu 2026, a potem wstrzymana, nie była przełącznikiem trenowania: chodziło o klipy, które inni robią z filmu, a TikTok mówił, że to nie trenowanie.
