### Pinterests AI-träning: ett meddelande per uppgift och område i `facts/pinterest/ai-training.toml`.
### Alla får använda $announced och $effective, faktats dagar, färdiga att läsas.

# Läses efter ”Pinterest:”.
pinterest-ai-training-name = AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där.

pinterest-ai-training-scope-europe = Det står i Pinterests policy från den { $effective }; Pinterest säger sig ha gjort så redan tidigare. Träningen av Canvas är på för vuxna tills de stänger av den. I EES, Storbritannien och Schweiz kan du också invända med formulär.
pinterest-ai-training-scope-rest = Det står i Pinterests policy från den { $effective }; Pinterest säger sig ha gjort så redan tidigare. Träningen av Canvas är på för vuxna tills de stänger av den.

## Vad som ändras

pinterest-ai-training-what-planned = Från den { $effective } säger Pinterests policy i hela världen att användarnas information tränar dess maskininlärningsmodeller, även pins, hur gamla de än är; en av modellerna är bildmodellen Canvas. Pinterest säger sig redan göra så.
pinterest-ai-training-what = Pinterest tränar sina maskininlärningsmodeller med användarnas information, även pins, hur gamla de än är; en av modellerna är bildmodellen Canvas. Policyn har sagt det i hela världen sedan den { $effective }; Pinterest säger sig ha gjort så redan tidigare.
pinterest-ai-training-choice = Det är på som standard för vuxna. Ett reglage håller dina data utanför träningen av Canvas; personer under 18 är automatiskt undantagna från den.

## Hur man säger nej

pinterest-ai-training-switch = Stäng av träningen av Canvas på webben, när du är inloggad (namnen på engelska):
    .step-1 = Öppna menyn, sedan **Settings**.
    .step-2 = Öppna **Privacy and data**.
    .step-3 = Stäng av **Use your data to train Pinterest Canvas** under **GenAI**.
pinterest-ai-training-app = I appen, säger guider: din profil, kontoinställningarna, **Privacy and data** (på engelska), sedan samma reglage.
pinterest-ai-training-form = I EES, Storbritannien och Schweiz kan du också med Pinterests formulär invända mot användning som bygger på berättigat intresse, utöver det som reglaget täcker.

## Vem det gäller

pinterest-ai-training-adults = Det gäller alla som använder Pinterest, i hela världen; medlemmar under 18 är automatiskt undantagna från träningen av Canvas.

## När

pinterest-ai-training-start-planned = Den { $effective } träder den nya policyn i kraft; Pinterest säger sig redan träna så. Det är ingen sista dag: reglaget fungerar både före och efter.
pinterest-ai-training-start = Policyn trädde i kraft den { $effective }; Pinterest säger sig ha tränat så redan tidigare. Det var ingen sista dag: reglaget fungerar när som helst.

## Vilka data

pinterest-ai-training-canvas-data = För bildmodellen Canvas nämner Pinterests hjälpsida visst offentligt tillgängligt innehåll som du sparar eller laddar upp.
pinterest-ai-training-other-data = För att förbättra tjänsterna, även med maskininlärning, tar den europeiska delen av policyn upp långt mer: kontodata utan etniskt ursprung, innehåll, plats, dina meddelanden till Pinterest, logg-, cookie- och enhetsdata, användning och slutsatser av den, och data från partner.

## Privata meddelanden

pinterest-ai-training-messages = Enligt policyns text hör meddelanden till andra användare till ”innehåll”, som Pinterest får använda för att förbättra sina tjänster, även med maskininlärning. För Canvas nämner hjälpsidan bara offentligt tillgängligt innehåll.
pinterest-ai-training-secret-boards = I de texter som gick att läsa nämns hemliga anslagstavlor varken som använda eller som undantagna.

## Vad som gäller som standard

pinterest-ai-training-on = Det är på för vuxna som inte har stängt av det. Gör du inget får Pinterest använda dina data för att träna Canvas.

## Den rättsliga grunden

pinterest-ai-training-legitimate-interests = I EES, Storbritannien och Schweiz stöder sig Pinterest på sitt berättigade intresse (att förbättra och utveckla sina tjänster), inte på samtycke. Du kan invända.
pinterest-ai-training-no-gdpr-objection = Enligt policyns text kan personer i EES, Storbritannien och Schweiz invända mot användning som bygger på berättigat intresse; för andra länder nämner den ingen sådan rätt. Reglaget finns även där.

## Vad som händer om man säger nej

pinterest-ai-training-canvas-only = Reglaget täcker bara bildmodellen Canvas: sökning, rekommendationer och annan maskininlärning fortsätter.
pinterest-ai-training-no-further-use = När det är av använder Pinterest inte längre dina data för att träna Canvas. Du kan slå på det igen.
pinterest-ai-training-feed = Reglaget döljer inte AI-bilder i ditt flöde. Enligt rapporter gör **Refine your recommendations** med **GenAI interests** (på engelska) dem färre i vissa kategorier.

## Äldre data

pinterest-ai-training-not-too-late = Det är inte för sent: du kan stänga av träningen av Canvas när som helst, och från och med då används dina data inte längre för den.
pinterest-ai-training-used-before = Enligt policyns text kan pins redan ha använts, hur gamla de än är. Vad avstängningen betyder för data som har använts tidigare säger Pinterests hjälpsida inte.

## Vem som får data

pinterest-ai-training-own-group = Enligt policyns text är träningen till för Pinterest och dess koncern; att data lämnas vidare till andra AI-utvecklare nämns inte.
pinterest-ai-training-ad-partners = Vid sidan av träningen: enligt Pinterests sammanfattning av ändringarna får företaget utanför EES, Storbritannien och Schweiz dela data med partner så att annonsörer når dig på andra sajter.

## Varför

pinterest-ai-training-reason = Pinterest anger som skäl: bättre produkter och nya funktioner, till exempel verktyg som skapar bakgrunder till annonser.

## Klagomål och rättsliga vägar

pinterest-ai-training-object = I EES, Storbritannien och Schweiz: stäng av träningen och skicka invändningsformuläret för det som reglaget inte täcker.
pinterest-ai-training-complaint = I EES, Storbritannien och Schweiz kan du klaga hos din dataskyddsmyndighet. I EU har den irländska huvudansvaret; i Storbritannien är det ICO.
pinterest-ai-training-delete = Du kan också radera pins, anslagstavlor eller hela kontot. Vad det betyder för data som har använts tidigare anges inte.

## Var det står

pinterest-ai-training-stated = Pinterests integritetspolicy anger ändamål, data och, för Europa, den rättsliga grunden. Hjälpsidan om GenAI-inställningar beskriver reglaget.

## Personer utan konto

pinterest-ai-training-without-account = Enligt Pinterests policy används även bilder på personer utan konto som förekommer i pins.

## När något inte fungerar

pinterest-ai-training-not-found = Hittar du inte reglaget, logga in på webben och titta under **Settings**, **Privacy and data** (på engelska); Pinterests hjälpsida beskriver det. I EES, Storbritannien och Schweiz finns även formuläret.

## Felaktiga påståenden

pinterest-ai-training-myth-no-opt-out = ”Hos Pinterest går det inte att säga nej” är fel: företagets hjälpsida beskriver reglaget.
