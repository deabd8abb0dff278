### LinkedIns AI-träning: ett meddelande per uppgift och område i `facts/linkedin/ai-training.toml`.
### Alla får använda $announced och $effective, faktats dagar, färdiga att läsas.

# Läses efter ”LinkedIn:”.
linkedin-ai-training-name = AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där, och sedan eller från när.

linkedin-ai-training-scope-eea = Det är på tills du stänger av det, och det kan du göra när som helst.
linkedin-ai-training-scope-ch = LinkedIn behandlar Schweiz som EU här. Delningen av data med Microsoft för annonser är en annan sak: den gäller inte i Schweiz.
linkedin-ai-training-scope-gb = I Europa är det bara här som något kommer till: från den { $effective } delar LinkedIn även inlägg och annat innehåll med Microsoft, för Microsofts egen AI. Samma reglage täcker båda delarna.
linkedin-ai-training-scope-ca = Pausat från december 2024 till den { $effective }, efter en begäran från den kanadensiska dataskyddsmyndigheten. Du kan stänga av det.
linkedin-ai-training-scope-hk = Pausat från den 11 oktober 2024 till den { $effective }, efter en begäran från dataskyddsmyndigheten där (PCPD). Du kan stänga av det.
linkedin-ai-training-scope-rest = Den { $effective } ändrar inget här: träningen har stått i LinkedIns policy sedan september 2024. Samma reglage stänger av den.

## Vad som ändras

linkedin-ai-training-what-planned = Från den { $effective } tränar LinkedIn sin egen AI som skapar innehåll (till exempel utkast till inlägg och meddelanden) på vuxna medlemmars profiler och offentliga innehåll även i EU, EES, Storbritannien, Schweiz, Kanada och Hongkong. På alla andra platser sker det redan.
linkedin-ai-training-what = LinkedIn tränar sin egen AI som skapar innehåll (till exempel utkast till inlägg och meddelanden) på vuxna medlemmars profiler och offentliga innehåll. I EU, EES, Storbritannien, Schweiz, Kanada och Hongkong började det den { $effective }; på alla andra platser pågick det redan.
linkedin-ai-training-choice = Det är på som standard. Du kan stänga av det när som helst; det gäller framåt.

## Hur man säger nej

linkedin-ai-training-switch = Stäng av träningen på webben; är du inloggad leder länken direkt till inställningen (namnen på engelska):
    .step-1 = Klicka på **Me** (din bild) och sedan på **Settings & Privacy**.
    .step-2 = Öppna **Data privacy**.
    .step-3 = Välj **Data for Generative AI Improvement** (data för förbättring av generativ AI) under **How LinkedIn uses your data**.
    .step-4 = Stäng av **Use my data for training content creation AI models**.
linkedin-ai-training-app = I appen (namnen på engelska): tryck på din bild längst upp till vänster, sedan **Settings**, **Data privacy**, **Data for Generative AI Improvement**, och stäng av.
linkedin-ai-training-form = För AI som inte skapar innehåll (rangordning, säkerhet) finns i stället LinkedIns invändningsformulär, i EU, EES, Schweiz och Storbritannien (artikel 21 i GDPR).

## Vem det gäller

linkedin-ai-training-adults = Medlemmar som LinkedIn tror är under 18 är undantagna från träningen.
linkedin-ai-training-lists-without-uk = Listor utan Storbritannien är ofullständiga: LinkedIns sida om ändringen har ett eget avsnitt för landet.

## När

linkedin-ai-training-start-planned = Den { $effective } börjar det i EU, EES, Storbritannien, Schweiz, Kanada och Hongkong; på alla andra platser pågår det redan. Det är en start, ingen sista dag: du kan stänga av det även efteråt, men då bara för framtiden.
linkedin-ai-training-start = Den { $effective } började det i EU, EES, Storbritannien, Schweiz, Kanada och Hongkong; på alla andra platser pågick det redan. Det var en start, ingen sista dag: reglaget fungerar fortfarande, men bara för framtiden.

## Vilka data

linkedin-ai-training-profile = Enligt LinkedIns europeiska integritetsmeddelande, från din profil: namn, foto, nuvarande och tidigare jobb, utbildning, plats, kompetenser, sammanfattning, certifikat, licenser, ideellt arbete, publikationer, patent, bekräftade kompetenser och rekommendationer.
linkedin-ai-training-content = Även inlägg, artiklar, svar i omröstningar och kommentarer; det du skriver in i LinkedIns AI-funktioner och det de svarar; aktivitet och meddelanden i grupper; cv:n och svar på urvalsfrågor som är sparade i ditt konto.
linkedin-ai-training-feedback = Enligt en hjälptext som andra citerar räknas även din återkoppling på AI-funktioner, till exempel en tumme upp eller en anmälan.
linkedin-ai-training-left-out = Används inte, enligt LinkedIn: privata meddelanden, inloggnings- och betalningsuppgifter, löneuppgifter som du har lämnat och ansökningsuppgifter som går att koppla till en person.

## Privata meddelanden

linkedin-ai-training-private-messages = LinkedIn säger att privata meddelanden, även InMail och inkorgen, inte används för att träna LinkedIns AI som skapar innehåll.
linkedin-ai-training-group-messages = Meddelanden i grupper används däremot: de står på listan över träningsdata i LinkedIns europeiska integritetsmeddelande.
linkedin-ai-training-message-checks = Automatisk genomsökning av meddelanden efter skadligt innehåll är en annan sak: det europeiska integritetsmeddelandet nämner den, och träningen av den säkerhets-AI:n, som ett eget ändamål.

## Vad som gäller som standard

linkedin-ai-training-on-planned = Det är på för alla som inte stänger av det. Gör du inget använder LinkedIn dina data från den { $effective } i de regioner som kommer till; på alla andra platser sker det redan.
linkedin-ai-training-on = Det är på för alla som inte har stängt av det. Gör du inget fortsätter LinkedIn att använda dina data för den här träningen.

## Den rättsliga grunden

linkedin-ai-training-legitimate-interests = I EU, EES, Schweiz och Storbritannien stöder sig LinkedIn på berättigat intresse (artikel 6.1 f i GDPR och UK GDPR), inte på samtycke. Du kan invända när som helst.
linkedin-ai-training-basis-quoted = Så som andra citerar integritetsmeddelandet talar LinkedIn om berättigat intresse även för Kanada och Hongkong, fast lagarna där inte har någon sådan grund som GDPR:s.
linkedin-ai-training-no-gdpr-objection = Utanför EU, EES, Schweiz och Storbritannien finns ingen rätt att invända enligt GDPR. Där erbjuder LinkedIn samma reglage.
linkedin-ai-training-irish-authority = Den irländska myndigheten, ansvarig för LinkedIn i EU, har inte godkänt träningen. Den 7 november 2025, när LinkedIn hade minskat data och tidsspann och lagt till filter för känsliga grupper, såg den tills vidare inget behov av fler steg. LinkedIn skulle rapportera till myndigheten inom fem månader; inget resultat är känt.

## Äldre data

linkedin-ai-training-not-too-late = Det är inte för sent: där träningen börjar den { $effective } hålls dina data utanför om du stänger av den före den dagen.
linkedin-ai-training-still-possible = Det är inte för sent: reglaget fungerar fortfarande.
linkedin-ai-training-trained-stays = Det som en modell redan har lärt sig stannar i den och går inte att ta ut. Att stänga av gäller framåt.
linkedin-ai-training-late-objection = Skyddar en senare invändning även äldre inlägg från framtida träning? LinkedIns hjälpsida och myndigheten i Hamburg säger att den gäller framtida användning; den italienska myndigheten säger att den bara gäller det som publiceras efteråt.
linkedin-ai-training-reach-back = Hur långt tillbaka data går är inte offentligt: den första planen gick tillbaka till 2003, sedan kortades tiden efter samtal med den irländska myndigheten. Inget årtal är känt.

## Vad som händer om man säger nej

linkedin-ai-training-future-only = Att stänga av gäller bara framåt: det som är tränat finns kvar. Du kan stänga av och slå på igen när som helst, även efter den { $effective }.
linkedin-ai-training-one-switch = Ett reglage stoppar inte allt: det här gäller bara AI som skapar innehåll, inte personanpassning, rangordning eller säkerhets-AI. Annonser har en egen inställning.
linkedin-ai-training-features-stay = LinkedIns AI-funktioner går fortfarande att använda: reglaget stoppar träningen, inte funktionerna.

## Vem som får data

linkedin-ai-training-affiliates = LinkedIn och dess närstående bolag: LinkedIn Ireland, LinkedIn Corporation, LinkedIn Singapore samt Microsoft med dotterbolag som GitHub.
linkedin-ai-training-microsoft-in-europe = I Europa delar LinkedIn, från den { $effective }, data för Microsofts egen AI-träning bara i Storbritannien, till exempel inlägg, kommentarer och artiklar. Samma reglage stoppar det. För EU, EES och Schweiz tar integritetsmeddelandet inte upp någon sådan delning.
linkedin-ai-training-microsoft-elsewhere = Utanför EU, EES, Schweiz och Storbritannien tillåter integritetspolicyn att offentligt innehåll går till Microsoft, för att erbjuda eller utveckla Microsofts tjänster; AI-träning nämns inte där.
linkedin-ai-training-model-makers = Modellerna kan vara LinkedIns egna eller komma från andra, till exempel från Microsofts tjänst Azure OpenAI.

## Varför

linkedin-ai-training-reason = LinkedIn anger som skäl: bättre assistenter och bättre matchning, AI som är rättvis, säker och korrekt i arbetslivet, och fler ekonomiska möjligheter för medlemmarna.
linkedin-ai-training-products = Fackpressen pekar också på det LinkedIn säljer: AI som Hiring Assistant, som letar efter kandidater, och Accelerate, som hjälper till med annonskampanjer. Det europeiska integritetsmeddelandet nämner annonstexter åt annonsörer bland det som den tränade AI:n skriver.

## Klagomål och rättsliga vägar

linkedin-ai-training-object = I EU, EES, Schweiz och Storbritannien: stäng först av träningen (för framtiden) och skicka sedan invändningsformuläret (artikel 21 i GDPR) för det som reglaget inte täcker. LinkedIn prövar en invändning och kan avslå den.
linkedin-ai-training-complaint = Du kan klaga hos din dataskyddsmyndighet. I EU och EES har den irländska huvudansvaret; din egen tar emot klagomål och skickar dem vidare. På andra håll: ICO (Storbritannien), FDPIC (Schweiz), OPC (Kanada), PCPD (Hongkong).
linkedin-ai-training-tidy-up = En juridisk spalt i pressen nämner också: radera gamla inlägg, kommentarer och sparade cv:n, banta profilen, lämna grupper.
linkedin-ai-training-us-court = En stämning i USA om InMail och AI-träning (De La Torre mot LinkedIn) drogs tillbaka i januari 2025 utan dom. LinkedIn tillbakavisar anklagelsen.

## Var det står

linkedin-ai-training-stated = LinkedIns europeiska integritetsmeddelande (European Regional Privacy Notice) anger ändamål, data och rättslig grund. Hjälpsidor beskriver reglaget och ändringen i november 2025.

## Personer utan konto

linkedin-ai-training-without-account = I EU, EES, Schweiz och Storbritannien kan även personer utan LinkedIn-konto invända, med LinkedIns invändningsformulär.
linkedin-ai-training-without-account-italy = Den italienska myndigheten bekräftar att även personer utan konto får invända.

## Företagssidor

linkedin-ai-training-company-pages = I Storbritannien ingår data från företagssidor och jobbannonser i det som LinkedIn från den { $effective } delar med Microsoft för att träna Microsofts AI.

## När något inte fungerar

linkedin-ai-training-direct-link = Hittar du inte reglaget, ta direktlänken; är du inloggad leder den direkt till inställningen.
linkedin-ai-training-form-entry = I EU, EES, Schweiz och Storbritannien kan du också invända med formulär; guider säger: välj punkten om träning av AI som skapar innehåll; inget skäl behövs, och en bekräftelse kommer med e-post.

## Felaktiga påståenden

linkedin-ai-training-myth-notice = En text på den egna profilen: LinkedIns texter nämner inte det som ett sätt att invända. De nämner reglaget och, i EU, EES, Schweiz och Storbritannien, även formuläret.
linkedin-ai-training-myth-too-late = ”Efter den { $effective } är det för sent” är fel: reglaget fungerar fortfarande, för framtiden.
linkedin-ai-training-myth-off-in-europe = ”I Europa är det av som standard” är inaktuellt: det gällde till den { $effective }.
linkedin-ai-training-myth-dates = Vissa sidor anger den 4 eller 9 november 2025 som start; LinkedIns texter säger den { $effective }.
linkedin-ai-training-myth-january = En blogg rapporterar om nya villkor från den 14 januari 2026; i de arkiverade texterna finns ingen sådan version fram till augusti 2026.
