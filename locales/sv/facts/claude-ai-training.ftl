### Claudes AI-träning: ett meddelande per uppgift och område i `facts/claude/ai-training.toml`.
### Alla får använda $announced och $effective, faktats dagar, färdiga att läsas.

# Läses efter ”Claude:”.
claude-ai-training-name = AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där, och sedan eller från när.

claude-ai-training-scope-europe = Inget undantag för Europa: samma reglage som överallt. Det är på om du inte stänger av det. För EES, Storbritannien och Schweiz är Anthropic Ireland ansvarigt.
claude-ai-training-scope-rest = Samma reglage som överallt, för abonnemangen Free, Pro och Max. Det är på om du inte stänger av det.

## Vad som ändras

claude-ai-training-what-planned = Anthropic, företaget bakom Claude, ska träna sina modeller med chattar och kodsessioner i abonnemangen Free, Pro och Max, i hela världen, om du inte stänger av det. De nya villkoren träder i kraft den { $effective }; först meddelades den 28 september 2025.
claude-ai-training-what = Anthropic, företaget bakom Claude, får träna sina modeller med chattar och kodsessioner i abonnemangen Free, Pro och Max, i hela världen, om du inte stänger av det. Villkoren för det trädde i kraft den { $effective }.
claude-ai-training-choice-planned = I rutan för befintliga användare är reglaget redan på. Valet kan ändras när som helst; det gäller framåt.
claude-ai-training-choice = I rutan för befintliga användare var reglaget redan på. Valet kan ändras när som helst; det gäller framåt.
claude-ai-training-policy-of-july = Integritetspolicyn från den 8 juli 2026 behåller det här och reglaget. Policyn för personer utan konto beskriver nu träningens steg, varifrån dess data kommer och att de får användas igen för nyare modeller.

## Hur man säger nej

claude-ai-training-switch = Stäng av träningen på webben; är du inloggad leder länken direkt till inställningen (namnen på engelska):
    .step-1 = Klicka på ditt namn eller dina initialer.
    .step-2 = Välj **Settings** och sedan **Privacy**.
    .step-3 = Stäng av **Help improve Claude**.
claude-ai-training-app = I appen (namnen på engelska): tryck på ditt namn, sedan **Settings**, **Privacy**, och stäng av **Help improve Claude**.
claude-ai-training-incognito = Inkognitochattar används inte för att förbättra Claude, inte ens med reglaget på, om inte säkerhetskontroller flaggar dem.

## Vem det gäller

claude-ai-training-plans = De privata abonnemangen Free, Pro och Max, i hela världen, även Claude Code med ett sådant konto. Inte Claude för arbete, myndigheter eller utbildning och inte API:et, om inte organisationen själv säger ja.
claude-ai-training-early = Den som godtar de nya villkoren före den { $effective } med reglaget på är med från och med då.

## När

claude-ai-training-choose-planned = Befintliga användare ska välja senast den { $effective }; först var det den 28 september 2025. Det är ingen sista dag att invända: valet kan ändras när som helst; det gäller framåt.
claude-ai-training-choose = Befintliga användare hade till den { $effective } på sig att välja; först var det den 28 september 2025. Det var ingen sista dag att invända: valet kan ändras när som helst; det gäller framåt.
claude-ai-training-no-new-day = Integritetspolicyn från den 8 juli 2026 anger ingen ny dag då man senast ska ha valt.

## Vilka data

claude-ai-training-used = Så länge reglaget är på: nya chattar och kodsessioner, och gamla som du tar upp igen, med det du skriver in och det Claude svarar.
claude-ai-training-used-anyway = Även om reglaget är av används samtal som flaggas för säkerhetsgranskning, eller som du betygsätter eller anmäler: en tumme upp eller ner skickar med samtalet.
claude-ai-training-filtered = Anthropic säger sig filtrera eller dölja känsliga data och inte sälja användarnas data till andra.

## Privata meddelanden

claude-ai-training-chats = Det är just dina samtal med Claude som används, så länge reglaget är på, även det du klistrar in i dem. Inkognitochattar är undantagna, om inte säkerhetskontroller flaggar dem.

## Vad som gäller som standard

claude-ai-training-on-planned = Befintliga användare ser en ruta med en stor knapp **Accept** (på engelska) och ett träningsreglage som redan är på. Den som godtar utan att röra det säger ja. Nya användare väljer när de registrerar sig.
claude-ai-training-on = Befintliga användare såg en ruta med en stor knapp **Accept** (på engelska) och ett träningsreglage som redan var på. Den som godtog utan att röra det sa ja. Nya användare väljer när de registrerar sig.

## Den rättsliga grunden

claude-ai-training-bases = För träningen anger Anthropics integritetspolicy berättigat intresse och samtycke sida vid sida. I EES, Storbritannien och Schweiz kan du invända mot det ena och återkalla det andra.
claude-ai-training-bases-of-july = Versionen från den 8 juli 2026 nämner även vetenskaplig forskning. Vilken grund som bär vilken användning i EES, Storbritannien och Schweiz säger den inte.
claude-ai-training-local-law = Utanför EES, Storbritannien och Schweiz beror dina rättigheter, enligt policyn, på lagen där du bor. Reglaget är detsamma.

## Äldre data

claude-ai-training-not-too-late = Det är inte för sent: du kan stänga av träningen när som helst.
claude-ai-training-future-only = Att stänga av gäller framåt: nya chattar används inte, och sparade hålls utanför senare träningsomgångar. Omgångar som har börjat och modeller som är tränade behåller data.
claude-ai-training-old-chats = Gamla chattar som du inte tar upp igen används inte. Så ”alla gamla chattar togs” är fel.

## Vad som händer om man säger nej

claude-ai-training-undo = Du kan slå på och stänga av det när som helst.

## Vem som får data

claude-ai-training-own-models = Anthropic tränar sina egna modeller med chattarna; närstående bolag och tjänsteleverantörer kan behandla data. Företaget säger sig inte sälja personuppgifter.

## Minderåriga

claude-ai-training-adults = Claude är för personer som är 18 eller äldre. Anthropic säger sig inte medvetet samla in eller använda data från yngre.

## Varför

claude-ai-training-reason = Anthropic anger som skäl: bättre modeller och bättre upptäckt av missbruk; att utveckla en modell tar 18 till 24 månader och kräver data över den tiden.

## Klagomål och rättsliga vägar

claude-ai-training-object = Stäng av träningen och radera chattar som ska hållas utanför framtida träning. Beroende på lagen där du bor kan du invända eller begära radering: privacy@anthropic.com.
claude-ai-training-rights-page = För begäranden om data i träningen, även från personer utan konto, har Anthropic en egen sida.
claude-ai-training-complaint = I EES, Storbritannien och Schweiz kan du klaga hos din dataskyddsmyndighet. Anthropic Ireland i Dublin är ansvarigt där.

## Var det står

claude-ai-training-stated = Anthropics integritetspolicy och konsumentvillkor säger att chattar får användas för träning om du inte säger nej. En hjälpsida beskriver reglaget.

## Hur länge data sparas

claude-ai-training-kept = När träningen är på får Anthropic spara data i upp till fem år; när den är av anger dess dokumentation 30 dagar. Samtal som du raderar är borta ur systemen inom 30 dagar, enligt policyn.
claude-ai-training-feedback-kept = Återkoppling, till exempel en tumme upp med sitt samtal, sparas i upp till fem år, oavsett reglaget.

## Personer utan konto

claude-ai-training-web-pages = Claude lär sig även av offentliga webbsidor, som kan innehålla data om personer utan konto. Webbspindeln ClaudeBot respekterar robots.txt och läser inga lösenordsskyddade sidor, säger Anthropic. Beroende på lagen där du bor kan du invända eller begära radering: privacy@anthropic.com.

## Jobbkonton

claude-ai-training-work-accounts = Claude för arbete, myndigheter och utbildning, och API:et, är undantagna, om inte organisationen själv säger ja, till exempel i Development Partner Program.

## När något inte fungerar

claude-ai-training-not-found = Hittar du inte reglaget, ta direktlänken. Reglaget finns för abonnemangen Free, Pro och Max; för ett konto från jobbet gäller organisationens avtal.

## Om människor läser med

claude-ai-training-review = Innan någon granskar chattar för träning skiljs de från ditt användar-id, och bara ett fåtal anställda har åtkomst, säger Anthropic.

## Betalning

claude-ai-training-paying = Att betala håller dig inte utanför: Free, Pro och Max har samma reglage.

## Felaktiga påståenden

claude-ai-training-myth-opt-in = Vissa kallar det opt-in. I praktiken är det opt-out: i rutan var reglaget redan på, och integritetspolicyn tillåter träningen om du inte säger nej.
