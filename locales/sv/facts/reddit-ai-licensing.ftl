### Reddits licenser till AI-företag: ett meddelande per uppgift och område i `facts/reddit/ai-licensing.toml`.
### Faktat har varken $announced eller $effective: ingen enskild dag är belagd.

# Läses efter ”Reddit:”.
reddit-ai-licensing-name = licenser för AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där.

reddit-ai-licensing-scope-europe = Inget undantag för Europa: även versionen av Reddits användaravtal för EES, Storbritannien och Schweiz tillåter AI-träning. Den första kända uppgörelsen, med Google, meddelades i februari 2024.
reddit-ai-licensing-scope-rest = Reddits användaravtal tillåter AI-träning även här. Den första kända uppgörelsen, med Google, meddelades i februari 2024.

## Vad det är

reddit-ai-licensing-what = Reddit licensierar offentliga inlägg och kommentarer till AI-företag, i hela världen. Enligt en uppgörelse som meddelades i februari 2024 får Google träna sin AI med dem; enligt en annan från 2024 har OpenAI åtkomst, och ChatGPT får visa dem i sina svar.

## Hur man säger nej

reddit-ai-licensing-no-switch = Det går inte att säga nej: Reddit har inget reglage mot att offentliga inlägg licensieras till AI-företag, i någon region. Det som hjälper är att radera inlägg och att inte skriva offentligt.
reddit-ai-licensing-delete-first = Radera dina inlägg och kommentarer på Reddit ett och ett, och först sedan kontot. Raderar du bara kontot är de fortfarande synliga, fast utan ditt namn.
reddit-ai-licensing-request = I EES, Storbritannien och Schweiz har du rätt att invända och att få data raderade: använd Reddits formulär för begäranden eller skriv till redditdatarequests@reddit.com. Om en invändning stoppar licensieringen är inte känt.

## Vem det gäller

reddit-ai-licensing-everybody = Alla som skriver offentligt på Reddit, i hela världen. Ingen region är undantagen.

## När

reddit-ai-licensing-running = Den första kända uppgörelsen, med Google, meddelades i februari 2024; sedan exakt vilken dag inlägg har lämnats vidare är inte känt. Det finns ingen sista dag att invända.
reddit-ai-licensing-notice = För EES, Storbritannien och Schweiz lovar Reddit att meddela väsentliga ändringar i sina villkor minst 30 dagar i förväg.

## Vilka data

reddit-ai-licensing-public = Det som licensieras är det som är offentligt: inlägg, kommentarer, användarnamn, offentliga profildata, karma och liknande.
reddit-ai-licensing-not-licensed = Licensieras inte, säger Reddit: privata meddelanden, modmail, e-postadresser, webbhistorik och ip-adresser.

## Privata meddelanden

reddit-ai-licensing-public-chats = Meddelanden i offentliga chattar är en annan sak: Reddits integritetspolicy från den 1 juli 2026 räknar dem som offentligt innehåll.

## Vad som gäller som standard

reddit-ai-licensing-included = Allt offentligt innehåll på Reddit är med, och det finns inget att stänga av.

## Den rättsliga grunden

reddit-ai-licensing-licence = Reddit stöder sig på sitt användaravtal från den 1 juli 2026: du behåller äganderätten, men ger Reddit en världsomspännande, tidsobegränsad och oåterkallelig licens som Reddit får ge vidare, uttryckligen även för att träna AI.
reddit-ai-licensing-no-basis-of-its-own = Enligt policyns text från den 1 juli 2026 nämner de rättsliga grunder som Reddit anger för EES, Storbritannien och Schweiz inte licensiering till AI-företag som ett eget ändamål. Vad europeiska myndigheter säger om det är inte känt.

## Vad inställningarna och radering gör

reddit-ai-licensing-ads-only = I Reddits integritetsinställningar kan du göra val om annonser; inget av dem ändrar licensieringen till AI-företag.
reddit-ai-licensing-deletions = Reddit säger: företag med avtal måste respektera när du raderar något på Reddit, och får inte använda innehållet för att identifiera eller övervaka människor.

## Äldre data

reddit-ai-licensing-trained-models = Vad radering ändrar i modeller som redan är tränade är inte känt; en kommentator tvivlar på att de tränas om.
reddit-ai-licensing-perpetual = Enligt användaravtalet från den 1 juli 2026 är licensen som du ger Reddit tidsobegränsad och oåterkallelig.

## Vem som får data

reddit-ai-licensing-partners = Kända är Google (meddelat i februari 2024, enligt uppgift för omkring 60 miljoner US-dollar om året) och OpenAI (2024). Andra som vill ha större mängder behöver ett avtal och betalar.
reddit-ai-licensing-talks = I september 2025 rapporterade Bloomberg att Reddit förhandlade på nytt med Google och ville få betalt efter användning. Något resultat är inte känt.
reddit-ai-licensing-lawsuits = Reddit har stämt företag som Reddit anklagar för att ta inlägg utan avtal: Anthropic i juni 2025, och SerpApi, Oxylabs, AWMProxy och Perplexity i oktober 2025. Ingen dom var känd i mitten av 2026.

## Minderåriga

reddit-ai-licensing-minimum-age = Enligt sina villkor är Reddit för personer från 13 år, eller från en högre ålder där lagen säger det. Något undantag från licensieringen för minderåriga nämns inte.

## Varför

reddit-ai-licensing-reason = Reddit säger sig vilja förbli öppet, men bara ge åtkomst i stor skala till partner som har avtal och skyddar användarna. Reddit tjänar också pengar på det.

## Klagomål och rättsliga vägar

reddit-ai-licensing-complaint = I EES, Storbritannien och Schweiz kan du klaga hos din dataskyddsmyndighet. Ansvarigt är Reddit Netherlands B.V. för EES och Schweiz, Reddit, Inc. för Storbritannien.
reddit-ai-licensing-ask-elsewhere = Även utanför EES, Storbritannien och Schweiz kan vem som helst be Reddit om en kopia av sina data eller om att kontot raderas, med formulär eller på redditdatarequests@reddit.com.
reddit-ai-licensing-post-less = Enligt policyns text gäller det offentligt innehåll: det du inte skriver offentligt, eller skriver under ett namn som inte pekar på dig, avslöjar mindre om dig.

## Var det står

reddit-ai-licensing-stated = Licensen står i Reddits användaravtal; integritetspolicyn och policyn för offentligt innehåll (Public Content Policy) säger vad som är offentligt och att andra betalar för större mängder.
