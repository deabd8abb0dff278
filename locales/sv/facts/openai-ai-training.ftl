### ChatGPT:s AI-träning: ett meddelande per uppgift och område i `facts/openai/ai-training.toml`.

# Läses efter ”ChatGPT:”.
openai-ai-training-name = AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där.

openai-ai-training-scope-eea = OpenAI har en egen integritetspolicy för Europa. Träningen är på tills du stänger av den, och det kan du göra när som helst.
openai-ai-training-scope-ch = OpenAI:s europeiska integritetspolicy omfattar även Schweiz. Träningen är på tills du stänger av den, och det kan du göra när som helst.
openai-ai-training-scope-gb = OpenAI:s europeiska integritetspolicy omfattar även Storbritannien. Träningen är på tills du stänger av den, och det kan du göra när som helst.
openai-ai-training-scope-rest = Det är på tills du stänger av det; reglaget och integritetsportalen är desamma som i Europa.

## Vad det handlar om

openai-ai-training-what = OpenAI får träna sina modeller på det som folk skriver in i ChatGPT för privatpersoner. Det gäller i hela världen och är på som standard.
openai-ai-training-choice = Du kan stänga av det när som helst, för nya chattar. Tillfälliga chattar är ändå undantagna, och företagsabonnemang är undantagna som standard.

## Hur man säger nej

openai-ai-training-switch = Stäng av träningen i ChatGPT; namnen är de som guider anger, på engelska:
    .step-1 = Klicka på din profilbild, sedan **Settings**.
    .step-2 = Öppna **Data controls**.
    .step-3 = Stäng av **Improve the model for everyone**.
openai-ai-training-portal = Eller använd OpenAI:s integritetsportal: gör en begäran där och välj **Do not train on my content** (på engelska). Den täcker hela kontot; ett av de två sätten räcker.
openai-ai-training-temporary-chat = För ett enstaka samtal, använd en tillfällig chatt (**Temporary Chat** på engelska): den används inte för träning.

## Vem det gäller

openai-ai-training-individuals = Det gäller ChatGPT för privatpersoner, gratis eller betalt. ChatGPT Business, Enterprise och API:et är undantagna om inte organisationen säger ja.

## När

openai-ai-training-no-deadline = Det finns ingen tidsfrist: träningen har pågått länge, och du kan stänga av den vilken dag som helst, för nya chattar.

## Vilka data

openai-ai-training-content = Det du skriver och laddar upp i ChatGPT för privatpersoner, och det den svarar. Tillfälliga chattar är undantagna.
openai-ai-training-voice = Av talade chattar används, enligt OpenAI:s hjälp, avskrifterna; inspelningarna bara om du tillåter det.

## Privata meddelanden

openai-ai-training-chats-themselves = Dina samtal med ChatGPT är själva träningsdata, om du inte har stängt av det eller använder tillfälliga chattar.

## Vad som gäller som standard

openai-ai-training-on = **Improve the model for everyone** (på engelska) är på som standard i personliga konton. Gör du inget får nya chattar användas för träning.

## Den rättsliga grunden

openai-ai-training-legitimate-interests = I EU, EES, Schweiz och Storbritannien stöder sig OpenAI på berättigat intresse, inte på samtycke; så står det i dess europeiska policy i versionen från den 4 juni 2026.

## Äldre data

openai-ai-training-still-possible = Det är inte för sent: du kan stänga av det när som helst, och nya chattar hålls utanför från och med då.
openai-ai-training-trained-stays = Det som redan har använts för träning stannar i modellerna.

## Vad som händer om man säger nej

openai-ai-training-future-only = Att stänga av gäller bara nya chattar: det som är tränat finns kvar.
openai-ai-training-feedback = Även efter avstängningen: om du betygsätter ett svar med tumme upp eller ner får den chatten användas för träning.
openai-ai-training-history-stays = ChatGPT går fortfarande att använda fullt ut, och dina chattar finns kvar i historiken; de hålls bara utanför träningen.

## Vem som får data

openai-ai-training-recipients = Enligt OpenAI:s europeiska policy (versionen från november 2024) får dess tjänsteleverantörer och närstående bolag data, och myndigheter där lagen kräver det. Det du skickar till appar eller delar med länk går även till andra.

## Minderåriga

openai-ai-training-minors = Enligt OpenAI:s hjälp är **Improve the model for everyone** (på engelska) på som standard även för tonåringar; det är en av de inställningar som föräldrar med ett kopplat konto kan hantera.

## Varför

openai-ai-training-reason = OpenAI säger att verkliga samtal gör dess modeller mer korrekta, säkrare och bättre på att lösa människors problem.

## Klagomål och rättsliga vägar

openai-ai-training-object = I EU, EES, Schweiz och Storbritannien får du enligt OpenAI:s policy invända mot användning som bygger på berättigat intresse: i integritetsportalen eller med e-post till dsar@openai.com.
openai-ai-training-complaint = Klagomål går till din dataskyddsmyndighet. OpenAI:s europeiska policy (versionen från november 2024) anger den irländska som huvudansvarig, ICO för Storbritannien och FDPIC för Schweiz.

## Hur länge data sparas

openai-ai-training-deletion = Raderade chattar tas bort inom 30 dagar, enligt OpenAI:s europeiska policy, om de inte måste sparas längre eller inte längre är kopplade till dig.
openai-ai-training-temporary-kept = Tillfälliga chattar sparas i upp till 30 dagar av säkerhetsskäl, enligt OpenAI:s texter.
openai-ai-training-court-order = Att OpenAI måste spara alla raderade chattar är inaktuellt: enligt egen uppgift upphörde det amerikanska domstolsbeslutet den 26 september 2025. Vissa data från april till september 2025 finns kvar, säger OpenAI; chattar från EES, Schweiz och Storbritannien hör inte dit.

## Personer utan konto

openai-ai-training-signed-out = Utan inloggning finns samma reglage, enligt OpenAI:s hjälp; då gäller det bara för den webbläsaren.
openai-ai-training-write = I Europa kan personer utan konto skriva till dsar@openai.com eller använda integritetsportalen, enligt OpenAI:s policy (versionen från november 2024).

## Företagskonton

openai-ai-training-business = Innehåll i ChatGPT Business, Enterprise, Edu och API:et tränar som standard inga modeller; bara om organisationen säger ja.

## När något inte fungerar

openai-ai-training-no-switch = Hittar du inte reglaget, använd integritetsportalen. I företagskonton finns inget att stänga av: de är undantagna som standard.

## Var det står

openai-ai-training-stated = OpenAI:s sida om hur data förbättrar dess modeller beskriver träningen och sätten att säga nej; integritetspolicyn för Europa anger den rättsliga grunden och hur radering går till.
