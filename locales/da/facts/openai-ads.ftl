### Annoncer i ChatGPT: én besked pr. oplysning og område i `facts/openai/ads.toml`.
### Alle beskeder kan bruge $announced og $effective, ændringens dage, klar til at blive læst.

# Læses efter ”ChatGPT:”.
openai-ads-name = annoncer

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, om det gælder, og siden eller fra hvornår.

openai-ads-scope-us = Voksne med abonnementerne Free og Go kan få vist annoncer; andre abonnementer har ingen. I Free kan du vælge **Ads-Free** (på engelsk) og får til gengæld færre beskeder.
openai-ads-scope-au-ca-nz = Ifølge OpenAI’s versionsnoter kom annoncerne til Australien, Canada og New Zealand trin for trin fra den dag.
openai-ads-scope-gb = Annoncer begyndte i Storbritannien i begyndelsen af juni 2026; medier nævner dage fra den 4. til den 7. juni. Ifølge pressen må de kun være personaliserede med dit samtykke.
openai-ads-scope-eea = Den 18. august 2026 meldte OpenAI ud, at det ville begynde i 31 europæiske lande ugen efter; pressen nævner den 24. august. Ifølge OpenAI’s hjælpesider findes personaliserede annoncer ikke dér i første omgang.
openai-ads-scope-ch = OpenAI’s liste til annoncører har Schweiz blandt de europæiske lande, der begyndte sammen; pressen nævner den 24. august. Ifølge OpenAI’s hjælpesider findes personaliserede annoncer ikke dér i første omgang.
openai-ads-scope-br-jp-kr-mx = Meldt ud den 7. maj 2026; den 11. august 2026 skrev OpenAI, at der kørte annoncer i Brasilien, Japan, Sydkorea og Mexico. Den første dag er ikke kendt.
openai-ads-scope-in = Pressen meldte om begyndelsen i Indien den 27. august 2026; i sit opslag fra den 23. september 2026 nævner OpenAI Indien blandt landene med annoncer.
openai-ads-scope-south-east-asia = Ifølge OpenAI’s udmelding kommer annoncerne til Indonesien, Malaysia, Filippinerne, Singapore, Thailand, Vietnam og Taiwan trin for trin fra den dag.
openai-ads-scope-rest = OpenAI tilføjer lande trin for trin; en fuld liste over dem med annoncer kunne ikke læses. Hvis dine indstillinger viser **Ads controls** (på engelsk), er der annoncer, hvor du bor, eller også kommer de snart.

## Hvad der ændrer sig

openai-ads-what-planned = Fra den { $effective } viser OpenAI annoncer i ChatGPT, først i USA, til voksne med abonnementerne Free og Go.
openai-ads-what = Siden den { $effective } har der været annoncer i ChatGPT i abonnementerne Free og Go: først i USA, senere i flere lande. De står under svaret og er mærket **Sponsored** (på engelsk).
openai-ads-in-europe = I EØS og Schweiz begyndte de ifølge pressen den 24. august 2026, i Storbritannien i begyndelsen af juni 2026. Ifølge det, pressen skriver om OpenAI’s politik, må annoncer i Europa kun personaliseres med samtykke.

## Hvordan man siger nej

openai-ads-ads-free = Du kan slippe af med annoncerne; indstillingernes navne er dem fra OpenAI’s hjælpesider (på engelsk):
    .step-1 = Klik på dit profilbillede, så **Settings**, så **Ads controls**.
    .step-2 = Vælg **Ads-Free** i abonnementet Free: ingen annoncer, men færre beskeder, og nogle værktøjer mangler.
    .step-3 = I Go findes det valg ikke: gå tilbage til Free, eller vælg Plus eller Pro.
openai-ads-personalization = Hvor annoncer er personaliserede, kan du slå **Personalize ads** og **Past chats and memory** fra i **Ads controls** og bruge **Delete ads data** (navnene på engelsk).
openai-ads-no-personal-ads-yet = I EØS og Schweiz er annoncer ifølge OpenAI’s hjælpesider ikke personaliserede i første omgang: de vælges ud fra den aktuelle chat, den omtrentlige placering og sproget, ikke ud fra tidligere chats.

## Hvem det gælder

openai-ads-free-and-go = Hvor der er annoncer, gælder de voksne med abonnementerne Free og Go. Plus, Pro, Business, Enterprise og Edu har ingen, og det har midlertidige chats heller ikke.

## Hvornår

openai-ads-start-planned = Den { $effective } begynder det, i USA. Det er en begyndelse, ikke en sidste dag.
openai-ads-start = Den { $effective } begyndte det, i USA. Det var en begyndelse, ikke en sidste dag: indstillingerne kan ændres når som helst.
openai-ads-start-elsewhere = Andre steder: Australien, Canada, New Zealand fra den 16. april 2026; Storbritannien i begyndelsen af juni; EØS og Schweiz den 24. august; Indien sidst i august; Sydøstasien og Taiwan fra den 23. september 2026.

## Hvilke data

openai-ads-signals = Annoncer vælges ud fra den aktuelle chat, den omtrentlige placering og sproget; hvor de er personaliserede, også ud fra tidligere chats, hukommelsen, det, du har gjort med annoncer, og, ifølge pressen, annoncørers data.

## Private beskeder

openai-ads-chats = OpenAI siger, at annoncører ikke får chats, hukommelse eller navne, kun samlede tal som visninger og klik. Men det, du skriver i en chat, er med til at afgøre, hvilken annonce der står under den.

## Hvad der gælder som standard

openai-ads-shown = I abonnementerne Free og Go vises annoncer, hvor de findes, medmindre du vælger **Ads-Free** (på engelsk) i Free.
openai-ads-default-in-europe = I Europa bliver man ifølge pressen spurgt, før annoncer personaliseres; i EØS og Schweiz er de ikke personaliserede i første omgang.

## Retsgrundlaget

openai-ads-consent-in-europe = I Europa bygger OpenAI personaliserede annoncer på samtykke, der kan trækkes tilbage; det skriver fagpressen om annoncepolitikken fra juni 2026. Privatlivspolitikken fra den 4. juni 2026 beskriver det ikke; senere versioner kunne ikke læses.

## Ældre data

openai-ads-any-time = Det er ikke for sent: indstillingerne for annoncer kan ændres når som helst, og **Delete ads data** (på engelsk) sletter det, der er samlet ind til annoncer.

## Hvad der sker, når man siger nej

openai-ads-still-ads = Uden personalisering ser du stadig annoncer; de vælges ud fra den aktuelle chat, den omtrentlige placering og sproget. Kun **Ads-Free** (på engelsk) eller et abonnement uden annoncer fjerner dem.
openai-ads-not-the-training = Annonceindstillingerne stopper ikke AI-træningen: den har sin egen knap, i **Data controls** (på engelsk).

## Mindreårige

openai-ads-minors = Konti for folk under 18 får ingen annoncer, siger OpenAI, som går efter den oplyste alder og efter sit eget skøn.

## Hvorfor

openai-ads-reason = OpenAI siger, at annoncerne betaler for regnekraften bag de gratis og billige abonnementer.

## Klager og retsmidler

openai-ads-withdraw = I Europa kan samtykke til personaliserede annoncer ifølge pressen trækkes tilbage når som helst. Klager går til din databeskyttelsesmyndighed: i EU og EØS er den irske den ledende, i Storbritannien er det ICO, i Schweiz FDPIC.

## Hvor længe data bliver gemt

openai-ads-kept = **Delete ads data** (på engelsk) sletter det, der er samlet ind til annoncer; ifølge OpenAI’s hjælpesider er det væk fra serverne inden for 30 dage.

## At betale

openai-ads-paid-plans = Plus, Pro og abonnementerne til organisationer har ingen annoncer. Go koster penge og har alligevel annoncer.

## Folk uden konto

openai-ads-signed-out = Hvor der er annoncer, kan de ifølge OpenAI’s hjælpesider også vises for folk, der ikke er logget ind; i så fald kun annoncer, der egner sig for alle.

## Virksomhedskonti

openai-ads-business = ChatGPT Business, Enterprise og Edu har ingen annoncer.

## Når noget ikke virker

openai-ads-no-controls = **Ads controls** (på engelsk) vises kun i abonnementerne Free og Go, og kun hvor der er annoncer eller snart kommer nogle. Mangler det, er der ikke noget at slå fra.

## Forkerte påstande

openai-ads-answers = At annoncer ændrer ChatGPT’s svar, afviser OpenAI: de står for sig, under svaret, og er mærket.

## Hvor det står

openai-ads-stated = OpenAI’s hjælpeside om annoncer i ChatGPT beskriver abonnementer, indstillinger og data; OpenAI’s opslag fortæller, hvor annoncer begynder.
