### X:s AI-träning, med Grok och hos andra företag: ett meddelande per uppgift och område i `facts/x/ai-training.toml`.
### Faktat har ingen egen dag; dagar skrivs ut där de är kända.

# Läses efter ”X:”.
x-ai-training-name = AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där.

x-ai-training-scope-eea = X:s och xAI:s texter gör inget undantag för EU och EES. Ett åtagande från 2024 i Irland sätter en gräns; vilka inlägg som används i dag är inte känt.
x-ai-training-scope-gb-ch = Åtagandet som X gjorde i Irland omfattar bara EU och EES, varken Storbritannien eller Schweiz. Du kan stänga av träningen.
x-ai-training-scope-rest = Det är på tills du stänger av det, och det kan du göra när som helst.

## Vad det är

x-ai-training-what = X använder offentliga inlägg, och det du skriver till Grok och det Grok svarar, för att träna Grok och annan AI. Data går till xAI, som ligger bakom Grok.
x-ai-training-others-train = Enligt X:s integritetspolicy får sedan den 15 november 2024 även andra företag som får data från X i vissa fall använda dem för egna ändamål, till exempel för att träna sin AI, om du inte säger nej.
x-ai-training-choice = Det är på som standard. Du kan stänga av det när som helst; det gäller framåt.

## Hur man säger nej

x-ai-training-switch = Enligt nyare guider stänger du av träningen så här på webben, vilket gäller framåt (namnen på engelska):
    .step-1 = Klicka på **More**, sedan på **Settings and privacy**.
    .step-2 = Öppna **Privacy and safety**, sedan **Data sharing and personalization**.
    .step-3 = Öppna **Grok & Third-party Collaborators**; i guider från 2024 heter det **Grok**.
    .step-4 = Bocka ur rutan om träning och finjustering.
x-ai-training-partners = X säger inte tydligt vilket reglage som stoppar andra företag. Guider råder till att även bocka ur rutan under **Data sharing with business partners** (på engelska); enligt X:s policy täcker det inte all delning.
x-ai-training-grok-app = Groks egen webbplats och app har ett eget reglage, enligt guider under **Data**: **Improve the Model** (på engelska).

## Vem det gäller

x-ai-training-public-accounts = Det gäller konton med offentliga inlägg och alla som använder Grok. Inlägg från skyddade konton är undantagna, så som X:s hjälpsida citeras.

## När

x-ai-training-no-last-day = Det finns ingen sista dag: reglaget har funnits sedan juli 2024 och fungerar när som helst, för framtiden. Inlägg har använts sedan omkring maj 2024.
x-ai-training-others-since = Andra företags användning står i X:s integritetspolicy sedan versionen från den 15 november 2024, som X meddelade den 16 oktober 2024.

## Vilka data

x-ai-training-posts-and-chats = Offentliga inlägg, och i Grok det du skriver in, hur du använder den och dess svar; så som X:s hjälpsida citeras räknas även offentliga profildata och reaktioner på inlägg.
x-ai-training-wide-policy = X:s integritetspolicy går längre: X får träna AI-modeller med information som X samlar in och med offentlig information, utan någon lista.

## Privata meddelanden

x-ai-training-direct-messages = Reglaget och rapporter talar om offentliga inlägg och chattar med Grok, inte om direktmeddelanden. X:s integritetspolicy utesluter dem dock inte: X samlar in direktmeddelanden, och policyn räknar inte upp några undantag från träning.
x-ai-training-protected-posts = Inlägg från skyddade konton tränar inte Grok, så som X:s hjälpsida citeras.

## Vad som gäller som standard

x-ai-training-on = Det är på för alla som inte har stängt av det: i juli 2024 ställde X in det så utan att säga till. Gör du inget får X använda dina offentliga inlägg och dina chattar med Grok.
x-ai-training-look-in-eu = Hur reglaget står i dag för konton i EU och EES anges inte i de texter som gick att läsa. Titta i dina inställningar.

## Den rättsliga grunden

x-ai-training-legitimate-interests = För EU, EES, Storbritannien och Schweiz stöder sig xAI på berättigat intresse för att träna sina modeller, även på vuxnas offentliga X-inlägg, och pekar på en rätt att invända i inställningarna. Vilken grund X självt anger gick inte att läsa.
x-ai-training-irish-authority = För EU och EES utreder den irländska myndigheten sedan den 11 april 2025 om Grok lagligen har tränats med offentliga inlägg. Något beslut hittades inte.
x-ai-training-license = Enligt X:s villkor ger du X en licens till ditt innehåll som omfattar träning av AI, generativ eller inte.

## Äldre data

x-ai-training-still-possible = Det är inte för sent: reglaget fungerar fortfarande. Enligt rapporter kan äldre inlägg redan finnas i det som är tränat; något löfte om att ta ut dem hittades inte.
x-ai-training-undertaking = För EU och EES åtog sig X den 4 september 2024 för gott att inte träna Grok med offentliga inlägg som samlats in från den 7 maj till den 1 augusti 2024.

## Vad som händer om man säger nej

x-ai-training-future-only = Att stänga av gäller framåt: enligt rapporter kan äldre inlägg redan finnas i det som är tränat. Träningen måste stängas av för varje konto för sig.
x-ai-training-residue = Så som X:s hjälpsida citeras hindrar reglaget inte att en modell i bruk lär sig genom vanlig användning av X-funktioner som drivs av Grok.

## Vem som får data

x-ai-training-xai = xAI, som ligger bakom Grok, får offentliga inlägg och chattar med Grok.

## Minderåriga

x-ai-training-minors = X och Grok är för personer från 13 år; för Grok måste föräldrar gå med på det till och med 17 års ålder. Något allmänt undantag från träning för minderåriga hittades inte.
x-ai-training-minors-in-europe = För EU, EES, Storbritannien och Schweiz nämner xAI bara offentliga X-inlägg från personer över 18 som träningsdata; för chattar med Grok nämner xAI ingen sådan gräns.

## Varför

x-ai-training-reason = X anger som skäl: korrekta och relevanta svar, bättre språkförståelse, humor och politisk balans.

## Klagomål och rättsliga vägar

x-ai-training-object = Stäng först av träningen. Begäranden om dina data går till X med dess integritetsformulär, och om Groks egen webbplats och app till privacy@x.ai.
x-ai-training-complaint = Du kan klaga hos din dataskyddsmyndighet. I EU och EES har den irländska huvudansvaret; din egen tar också emot klagomål. I Storbritannien är det ICO, i Schweiz FDPIC.
x-ai-training-canada = I Kanada har dataskyddsmyndigheten (OPC), enligt en rapport, utrett X sedan februari 2025.

## Var det står

x-ai-training-stated = Det står i X:s integritetspolicy och användarvillkor; för Groks egen webbplats och app, och för Europa, i xAI:s integritetspolicy med dess tillägg. X:s hjälpsida om Grok beskriver reglaget.

## Hur länge data sparas

x-ai-training-retention = Raderade chattar med Grok tas bort inom 30 dagar, och på Groks egen webbplats och app även privata chattar, om inte lag eller säkerhet kräver annat.

## Personer utan konto

x-ai-training-without-account = I EU, EES, Storbritannien och Schweiz kan även personer utan konto skicka en invändning till xAI, via dess integritetsportal eller till privacy@x.ai.

## När något inte fungerar

x-ai-training-renamed = Enligt guider har sidan fått ett nytt namn: 2024 **Grok**, sedan dess **Grok & Third-party Collaborators** (på engelska). Även länken kommer från guider.
x-ai-training-app = I appen, enligt en guide från 2024 (namnen på engelska): tryck på din bild, sedan **Settings and Support**, **Settings and privacy**, **Privacy and safety**, **Grok**.

## Felaktiga påståenden

x-ai-training-myth-vanished = ”Möjligheten att säga nej försvann den 15 november 2024” befarades i pressen. X:s integritetspolicy från 2026 talar fortfarande om att säga nej, och vägen nämndes på nytt i april 2025.
