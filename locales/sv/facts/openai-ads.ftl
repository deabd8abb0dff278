### Annonser i ChatGPT: ett meddelande per uppgift och område i `facts/openai/ads.toml`.
### Alla får använda $announced och $effective, faktats dagar, färdiga att läsas.

# Läses efter ”ChatGPT:”.
openai-ads-name = annonser

## Vad det betyder var. Läses efter en rad som nämner regionen och säger om det gäller där, och sedan eller från när.

openai-ads-scope-us = Vuxna i abonnemangen Free och Go kan få se annonser; andra abonnemang har inga. I Free kan du välja **Ads-Free** (på engelska) och får i gengäld färre meddelanden.
openai-ads-scope-au-ca-nz = Enligt OpenAI:s versionsinformation kom annonserna stegvis till Australien, Kanada och Nya Zeeland från den dagen.
openai-ads-scope-gb = Annonserna började i Storbritannien i början av juni 2026; rapporter nämner dagar från den 4 till den 7 juni. Enligt pressuppgifter får de bara personanpassas med ditt samtycke.
openai-ads-scope-eea = Den 18 augusti 2026 meddelade OpenAI starten i 31 europeiska länder för veckan därpå; pressuppgifter nämner den 24 augusti. Enligt OpenAI:s hjälp finns personanpassade annonser inte där till att börja med.
openai-ads-scope-ch = OpenAI:s lista för annonsörer har Schweiz bland de europeiska länder som började samtidigt; pressuppgifter nämner den 24 augusti. Enligt OpenAI:s hjälp finns personanpassade annonser inte där till att börja med.
openai-ads-scope-br-jp-kr-mx = Meddelat den 7 maj 2026; den 11 augusti 2026 skrev OpenAI att annonser visades i Brasilien, Japan, Sydkorea och Mexiko. Den första dagen är inte känd.
openai-ads-scope-in = Pressen rapporterade om starten i Indien den 27 augusti 2026; i sitt inlägg från den 23 september 2026 nämner OpenAI Indien bland länderna med annonser.
openai-ads-scope-south-east-asia = Enligt OpenAI:s meddelande kommer annonserna stegvis till Indonesien, Malaysia, Filippinerna, Singapore, Thailand, Vietnam och Taiwan från den dagen.
openai-ads-scope-rest = OpenAI lägger till länder stegvis; någon fullständig lista över dem med annonser gick inte att läsa. Om dina inställningar visar **Ads controls** (på engelska) finns annonser där du bor eller kommer snart.

## Vad som ändras

openai-ads-what-planned = Från den { $effective } visar OpenAI annonser i ChatGPT, först i USA, för vuxna i abonnemangen Free och Go.
openai-ads-what = Sedan den { $effective } finns annonser i ChatGPT i abonnemangen Free och Go: först i USA, senare i fler länder. De står under svaret och är märkta **Sponsored** (på engelska).
openai-ads-in-europe = I EES och Schweiz började annonserna den 24 augusti 2026 enligt pressuppgifter, i Storbritannien i början av juni 2026. Enligt vad pressen rapporterar om OpenAI:s policy får annonser i Europa bara personanpassas med samtycke.

## Hur man säger nej

openai-ads-ads-free = Du kan bli av med annonserna; inställningarnas namn är de från OpenAI:s hjälp, på engelska:
    .step-1 = Klicka på din profilbild, sedan **Settings**, sedan **Ads controls**.
    .step-2 = Välj **Ads-Free** i abonnemanget Free: inga annonser, men färre meddelanden, och vissa verktyg saknas.
    .step-3 = I Go finns inte det valet: gå tillbaka till Free, eller välj Plus eller Pro.
openai-ads-personalization = Där annonser är personanpassade kan du stänga av **Personalize ads** och **Past chats and memory** i **Ads controls** och använda **Delete ads data** (namnen på engelska).
openai-ads-no-personal-ads-yet = I EES och Schweiz är annonserna inte personanpassade till att börja med, enligt OpenAI:s hjälp: de går efter den pågående chatten, den ungefärliga platsen och språket, inte efter tidigare chattar.

## Vem det gäller

openai-ads-free-and-go = Där annonser visas gäller det vuxna i abonnemangen Free och Go. Plus, Pro, Business, Enterprise och Edu har inga, och inte heller tillfälliga chattar.

## När

openai-ads-start-planned = Den { $effective } börjar det, i USA. Det är en start, ingen sista dag.
openai-ads-start = Den { $effective } började det, i USA. Det var en start, ingen sista dag: inställningarna går att ändra när som helst.
openai-ads-start-elsewhere = På andra håll: Australien, Kanada, Nya Zeeland från den 16 april 2026; Storbritannien i början av juni; EES och Schweiz den 24 augusti; Indien i slutet av augusti; Sydostasien och Taiwan från den 23 september 2026.

## Vilka data

openai-ads-signals = Annonser väljs efter den pågående chatten, den ungefärliga platsen och språket; där de är personanpassade även efter tidigare chattar, minnet, vad du har gjort med annonser och, enligt pressuppgifter, annonsörers data.

## Privata meddelanden

openai-ads-chats = OpenAI säger att annonsörer inte får några chattar, minnen eller namn, bara summor som visningar och klick. Men det du skriver i en chatt är med och avgör vilken annons som står under den.

## Vad som gäller som standard

openai-ads-shown = I abonnemangen Free och Go visas annonser där de finns, om du inte väljer **Ads-Free** (på engelska) i Free.
openai-ads-default-in-europe = I Europa får du enligt pressuppgifter frågan innan annonser personanpassas; i EES och Schweiz är de inte personanpassade till att börja med.

## Den rättsliga grunden

openai-ads-consent-in-europe = I Europa bygger OpenAI personanpassade annonser på samtycke som kan återkallas; så rapporterar fackpressen om dess annonspolicy från juni 2026. Integritetspolicyn från den 4 juni 2026 beskriver det inte; senare versioner gick inte att läsa.

## Äldre data

openai-ads-any-time = Det är inte för sent: inställningarna för annonser går att ändra när som helst, och **Delete ads data** (på engelska) rensar det som samlats in för annonser.

## Vad som händer om man säger nej

openai-ads-still-ads = Utan personanpassning ser du fortfarande annonser; de går efter den pågående chatten, den ungefärliga platsen och språket. Bara **Ads-Free** (på engelska) eller ett abonnemang utan annonser gör slut på dem.
openai-ads-not-the-training = Annonsinställningarna stoppar inte AI-träningen: den har ett eget reglage, i **Data controls** (på engelska).

## Minderåriga

openai-ads-minors = Konton för personer under 18 får inga annonser, säger OpenAI, som går efter den ålder som angetts och efter en egen uppskattning.

## Varför

openai-ads-reason = OpenAI säger att annonserna betalar för datorkraften bakom de kostnadsfria och billiga abonnemangen.

## Klagomål och rättsliga vägar

openai-ads-withdraw = I Europa kan samtycket till personanpassade annonser återkallas när som helst, enligt pressuppgifter. Klagomål går till din dataskyddsmyndighet: i EU och EES har den irländska huvudansvaret, i Storbritannien är det ICO, i Schweiz FDPIC.

## Hur länge data sparas

openai-ads-kept = **Delete ads data** (på engelska) raderar det som samlats in för annonser; enligt OpenAI:s hjälp är det borta från servrarna inom 30 dagar.

## Betalning

openai-ads-paid-plans = Plus, Pro och abonnemangen för organisationer har inga annonser. Go kostar pengar och har annonser ändå.

## Personer utan konto

openai-ads-signed-out = Där annonser visas kan de enligt OpenAI:s hjälp även visas för personer som inte är inloggade; då bara annonser som passar alla.

## Företagskonton

openai-ads-business = ChatGPT Business, Enterprise och Edu har inga annonser.

## När något inte fungerar

openai-ads-no-controls = **Ads controls** (på engelska) visas bara i abonnemangen Free och Go, och bara där annonser visas eller snart kommer. Saknas det finns inget att stänga av.

## Felaktiga påståenden

openai-ads-answers = Att annonser ändrar ChatGPT:s svar förnekar OpenAI: de står för sig, under svaret, och är märkta.

## Var det står

openai-ads-stated = OpenAI:s hjälpsida om annonser i ChatGPT beskriver abonnemang, inställningar och data; dess inlägg berättar var annonser börjar.
