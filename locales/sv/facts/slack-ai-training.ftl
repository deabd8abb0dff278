### Slacks AI-träning: ett meddelande per uppgift och område i `facts/slack/ai-training.toml`.
### Ingen dag för beskedet eller starten är känd, så varken $announced eller $effective används.

# Läses efter ”Slack:”.
slack-ai-training-name = AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där.

slack-ai-training-scope-rest = Det gäller hela arbetsytor som inte har sagt nej: en ägare bestämmer, enskilda medlemmar kan inte. Något undantag för en region är inte känt.

## Vad det är

slack-ai-training-what = Slack, ett Salesforce-bolag, tränar modeller som förutser något, till exempel sökresultat och förslag på kanaler och emojier, med sina kunders data. Det är på tills en ägare av arbetsytan säger nej med e-post.
slack-ai-training-not-generative = Generativ AI är en annan sak: Slack säger sig träna sådana modeller med kunddata bara om kunden uttryckligen har gått med på det.

## Hur man säger nej

slack-ai-training-mail = Enskilda medlemmar kan inte säga nej; det kan en ägare, med e-post, för hela arbetsytan. Stegen är från 2024 och 2025, så titta först på Slacks sida:
    .step-1 = En ägare (Org Owner, Workspace Owner eller Primary Owner, på engelska) skriver till feedback@slack.com.
    .step-2 = Som ämne, på engelska: **Slack Global model opt-out request**.
    .step-3 = I mejlet: webbadressen till arbetsytan eller organisationen.

## När, och äldre data

slack-ai-training-no-day = Någon sista dag är inte känd: så vitt känt kan en ägare fortfarande säga nej. Sedan när det pågår är inte heller känt; det blev allmänt känt i maj 2024.
slack-ai-training-nothing-deleted = En guide säger att ett nej stoppar senare träning och inte raderar något som Slack redan har.

## Vilka data, privata meddelanden

slack-ai-training-two-texts = Så som Slacks principer citeras analyseras meddelanden, innehåll, filer och användningsdata. Ett blogginlägg från Slack i maj 2024 säger att de här modellerna använder avidentifierade, sammanställda data och inte kommer åt innehållet i meddelanden, vare sig i direktmeddelanden eller i kanaler.
slack-ai-training-no-leak = Slack säger att de här modellerna är byggda så att de inte kan återge kunders data, och att inga data läcker från en arbetsyta till en annan.

## Vad som gäller som standard

slack-ai-training-on = För modeller som förutser något är det på för varje arbetsyta som inte har sagt nej. För generativ AI är det av tills kunden uttryckligen går med på det.

## Vad som händer om man säger nej

slack-ai-training-own-workspace = Så som Slacks sida citeras förbättrar data från en arbetsyta som har sagt nej bara den arbetsytan själv, inte längre modeller för alla.

## Vem som får data

slack-ai-training-model-makers = Företagen bakom Slack AI:s språkmodeller får ingen åtkomst till kunddata, enligt ett register över sådana löften och ett mejl från Slacks support.

## Varför

slack-ai-training-purpose = Slack nämner bättre sökresultat och bättre förslag på kanaler och emojier.

## Klagomål, och vem som bestämmer

slack-ai-training-ask-owner = Beslutet ligger hos arbetsytans ägare, ofta en arbetsgivare. Som medlem kan du be dem säga nej.

## Var det står

slack-ai-training-stated = Det står i Slacks integritetsprinciper för sökning, inlärning och artificiell intelligens; ett blogginlägg från Slack i maj 2024 förklarar dem.

## När något inte fungerar

slack-ai-training-no-switch = Något reglage för det finns inte i Slack, säger guider; bara ett mejl från en ägare fungerar. Kommer inget svar, titta på Slacks sida efter vad som gäller nu.

## Om människor läser med

slack-ai-training-no-access = Så som principerna citeras säger Slack sig inte kunna se innehållet vid utvecklingen av de här modellerna; tekniska åtgärder hindrar det.
