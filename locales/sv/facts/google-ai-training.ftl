### Googles AI-träning med Gemini-chattar: ett meddelande per uppgift och område i `facts/google/ai-training.toml`.

# Läses efter ”Google:”.
google-ai-training-name = AI-träning med Gemini-chattar

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där.

google-ai-training-scope-eea = Google Ireland är ansvarigt för den här träningen. Den är på för vuxna tills du stänger av **Keep Activity** (på engelska), och det kan du göra när som helst.
google-ai-training-scope-ch = Även här är Google Ireland ansvarigt för den här träningen. Den är på för vuxna tills du stänger av **Keep Activity** (på engelska).
google-ai-training-scope-gb = I Storbritannien är Google LLC ansvarigt, inte Google Ireland. Träningen är på för vuxna tills du stänger av **Keep Activity** (på engelska).
google-ai-training-scope-rest = Googles texter om Gemini gäller i hela världen. Träningen är på för vuxna tills du stänger av **Keep Activity** (på engelska).

## Vad det handlar om

google-ai-training-what = Medan **Keep Activity** (på engelska) är på sparar Google det du skriver och laddar upp i Gemini och använder det för att förbättra sina tjänster; träning av generativ AI ingår i det. Människor läser en del av chattarna.
google-ai-training-choice = Stäng av **Keep Activity** (på engelska) eller använd en tillfällig chatt: sådana chattar tränar inga modeller, om du inte skickar återkoppling på dem.
google-ai-training-only-gemini = Det här gäller Gemini-appar, i hela världen. Jag har inga fakta om Gmail, Google Sök och Googles andra tjänster.

## Hur man säger nej

google-ai-training-switch = Stäng av sparandet; då upphör träningen med senare chattar. Är du inloggad leder länken direkt till din Gemini-aktivitet (namnen på engelska):
    .step-1 = Leta upp **Keep Activity** överst på sidan.
    .step-2 = Välj **Turn off** (stäng av), eller **Turn off and delete activity** (stäng av och radera) för att även radera det som är sparat.
google-ai-training-app = I appen, säger guider: tryck på din bild, sedan **Gemini Apps Activity**, och stäng av **Keep Activity** (namnen på engelska).
google-ai-training-temporary-chat = För ett enstaka samtal, starta en tillfällig chatt (**Temporary chat** på engelska): den tränar inga modeller och sparas bara i 72 timmar.

## När

google-ai-training-no-deadline = Det finns ingen tidsfrist: träningen har pågått länge, och **Keep Activity** (på engelska) går att stänga av vilken dag som helst.
google-ai-training-uploads-start = Sedan den 2 september 2025 används även ett urval av nya uppladdningar, till exempel filer och foton, medan **Keep Activity** (på engelska) är på.

## Vilka data

google-ai-training-content = Medan **Keep Activity** (på engelska) är på: dina chattar med Gemini och, sedan september 2025, ett urval av det du laddar upp.
google-ai-training-live = Ljud, och den video och de skärmar du delar i Gemini Live, används inte om du inte tillåter det. Avskrifterna av sådana samtal används, så länge **Keep Activity** (på engelska) är på.
google-ai-training-anonymized = Inställningarna stoppar inte användningen av data som Google har anonymiserat.

## Privata meddelanden

google-ai-training-chats-themselves = Dina samtal med Gemini är själva träningsdata, så länge **Keep Activity** (på engelska) är på. Google avråder från att skriva in något konfidentiellt. Om Gmail eller andra meddelanden används för att träna AI har jag inga fakta.

## Vad som gäller som standard

google-ai-training-on = **Keep Activity** (på engelska) är på som standard för personer från 18 år. Gör du inget sparas och används dina chattar.

## Den rättsliga grunden

google-ai-training-legitimate-interests = Enligt EU:s och Storbritanniens lag stöder sig Google på berättigat intresse för att träna sina modeller med det som folk gör i Gemini-appar, inte på samtycke. Att spara röstinspelningar är en sak som Google ber om samtycke till.
google-ai-training-who-is-responsible = Google Ireland är ansvarigt för den här träningen i EU, EES och Schweiz; för personer i Storbritannien är det Google LLC.

## Äldre data

google-ai-training-still-possible = Det är inte för sent: du kan stänga av **Keep Activity** (på engelska) när som helst, vilket gäller senare chattar, och radera det som är sparat.
google-ai-training-reviewed-stays = Chattar som människor har granskat kopplas bort från ditt konto och finns kvar i upp till tre år, även om du raderar din aktivitet.

## Vad som händer om man säger nej

google-ai-training-not-everything = Att stänga av är inte slutet på all användning: senare chattar sparas fortfarande i 72 timmar, för svaret och för säkerheten, och människor får kontrollera dem i det syftet.
google-ai-training-feedback = Om du skickar återkoppling på en chatt får den chatten användas även om **Keep Activity** (på engelska) är av.
google-ai-training-search-apart = Inställningen gäller bara Gemini-appar. För Google Sök och dess AI-svar gäller, enligt Googles hjälp, en annan: **Webb- och appaktivitet**.

## Vem som får data

google-ai-training-reviewers = En del chattar går till mänskliga granskare, bland dem folk på företag som arbetar för Google. Chattarna kopplas först bort från kontot.

## Om människor läser med

google-ai-training-reviewed-while-off = Även när **Keep Activity** (på engelska) är av får människor kontrollera chattar för att skydda Google, dess användare och allmänheten.

## Minderåriga

google-ai-training-minors = Enligt Googles hjälp är inställningen på som standard först från 18 år; en version från maj 2024 säger att yngre själva kan slå på den.

## Varför

google-ai-training-reason = Google säger att dess modeller ska hantera frågor bättre och bli bättre på säkerhet, språk och fakta.

## Klagomål och rättsliga vägar

google-ai-training-object = I EU, EES och Storbritannien får du invända mot att dina data används och klaga hos din dataskyddsmyndighet; så står det i Googles policy.
google-ai-training-form = I EU finns, enligt en pressuppgift om en guide från den franska myndigheten i oktober 2025, även ett formulär från Google; det är långsammare och kräver skärmbilder.
google-ai-training-delete = Du kan när som helst radera sparade Gemini-chattar eller låta dem raderas automatiskt.

## Hur länge data sparas

google-ai-training-kept = När **Keep Activity** (på engelska) är på raderas Gemini-chattar efter 18 månader; du kan välja 3 eller 36 månader, eller aldrig. När den är av, och i tillfälliga chattar, sparas de i 72 timmar.

## Att stänga av AI-funktionen

google-ai-training-gemini-stays = Du kan fortsätta använda Gemini när **Keep Activity** (på engelska) är av; chattarna sparas då inte längre i din aktivitet. Enligt Googles hjälp fungerar de flesta anslutna appar inte i så fall.

## Personer utan konto

google-ai-training-signed-out = Den som använder Gemini utan att logga in omfattas, enligt Googles hjälp, av den allmänna integritetspolicyn; chattarna är inte kopplade till ett Google-konto, och de särskilda reglerna för Gemini-appar gäller inte.

## Företagskonton

google-ai-training-workspace = Med ett jobb- eller skolkonto läses chattar och filer, enligt Googles hjälp, inte av granskare, och de används inte heller för att förbättra dess generativa AI. Där kan bara administratören stänga av **Keep Activity** (på engelska).

## När något inte fungerar

google-ai-training-names = Inställningen hette tidigare **Gemini Apps Activity**; det nya namnet **Keep Activity** meddelades för september 2025 (båda på engelska). Länken leder direkt dit.

## Var det står

google-ai-training-stated = Googles Gemini Apps Privacy Hub beskriver inställningen, granskarna och hur länge chattar sparas; integritetspolicyn anger vem som är ansvarig och de rättsliga grunderna i Europa.
