### Metas AI-träning: ett meddelande per uppgift och område i `facts/meta/ai-training.toml`.
### Alla får använda $announced och $effective, faktats dagar, färdiga att läsas.

# Läses efter ”Meta:”.
meta-ai-training-name = AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där, och sedan eller från när.

meta-ai-training-scope-eea = Det är på tills du invänder med Metas formulär. Det kan du göra när som helst, och inget skäl behövs.
meta-ai-training-scope-ch = Samma invändningsformulär som i EU är öppna för dig. År 2024 hade Meta lovat den schweiziska myndigheten (FDPIC) att inte träna på schweiziska data; med planen från den { $announced } gäller det inte längre.
meta-ai-training-scope-gb = I Storbritannien har det pågått sedan hösten 2024, tidigare än i EU. Du kan invända med Metas formulär; Meta avgör från fall till fall.
meta-ai-training-scope-rest = Här har det pågått längre, sedan före den { $effective }. Det finns ingen allmän rätt att invända: Metas formulär går att skicka från var som helst, men Meta behöver inte godta dem där ingen lag kräver det.

## Vad som ändras

meta-ai-training-what-planned = Från den { $effective } tränar Meta sin generativa AI på det som vuxna lägger ut offentligt på Facebook och Instagram i EU, EES och Schweiz, och på chattar med Meta AI. I Storbritannien har det skett sedan hösten 2024, på andra håll längre.
meta-ai-training-what = Sedan den { $effective } tränar Meta sin generativa AI på det som vuxna lägger ut offentligt på Facebook och Instagram i EU, EES och Schweiz, och på chattar med Meta AI. I Storbritannien har det skett sedan hösten 2024, på andra håll längre.
meta-ai-training-choice = Det är på som standard. I EU, EES, Schweiz och Storbritannien kan du invända med ett formulär; det gäller framåt. På andra håll finns ingen allmän rätt till det.
meta-ai-training-policy-2026 = Integritetspolicyn från den 23 juli 2026 omfattar nu även appar som du ansluter, till exempel kalender och e-post, och AI som agerar åt dig. Metas information upprepar att det du delar med AI-funktioner förbättrar dess AI om du inte har invänt.

## Hur man säger nej

meta-ai-training-facebook-form = I EU, EES, Schweiz och Storbritannien skickar du Metas formulär för Facebook:
    .step-1 = Logga in på Facebook och öppna formuläret.
    .step-2 = Ange e-postadressen till ditt konto; skälet får lämnas tomt.
    .step-3 = Tryck på **Skicka**. En bekräftelse kommer med e-post.
meta-ai-training-instagram-form = Skicka på samma sätt formuläret för Instagram, inloggad på Instagram.
meta-ai-training-whatsapp = På WhatsApp används inte personliga chattar, bara det som någon delar med Meta AI (blå ring, @MetaAI).
meta-ai-training-no-general-right = Utanför EU, EES, Schweiz och Storbritannien finns ingen allmän rätt att invända: Metas formulär går att skicka från var som helst, men Meta behöver inte godta dem där ingen lag kräver det. Det som återstår: lägga ut bara för vänner, radera gamla offentliga inlägg, inte använda Meta AI.

## Vem det gäller

meta-ai-training-adults = Det gäller vuxna med konto på Facebook eller Instagram, för det som de lägger ut offentligt, och alla som använder Meta AI, även på WhatsApp.
meta-ai-training-private-accounts = Ett privat konto är inte helt undantaget: namn, användarnamn, profilbild och det du gör i offentliga grupper och på offentliga sidor räknas som offentligt.

## När

meta-ai-training-start-planned = Den { $effective } börjar det i EU, EES och Schweiz; i Storbritannien har det pågått sedan hösten 2024, på andra håll längre. Den dagen är en start, ingen sista dag: där det finns en rätt att invända kan du använda den även efteråt, men då bara för framtiden.
meta-ai-training-start = Den { $effective } började det i EU, EES och Schweiz; i Storbritannien har det pågått sedan hösten 2024, på andra håll längre. Den dagen var en start, ingen sista dag: där det finns en rätt att invända kan du fortfarande använda den, för framtiden.

## Vilka data

meta-ai-training-public-content = Från vuxna: offentliga inlägg, foton med bildtexter, videor, kommentarer, recensioner, aktivitet i offentliga grupper och på sidor, avatarer; namn, användarnamn och profilbild. Även gammalt innehåll används.
meta-ai-training-ai-chats = Även det som du eller andra skriver eller säger till Meta AI, också på WhatsApp, och det som den svarar.
meta-ai-training-left-out = Används inte, enligt Meta: privata meddelanden med vänner och familj, om inte någon i chatten delar dem med Meta AI, och offentligt innehåll från konton under 18.

## Privata meddelanden

meta-ai-training-private-messages = Meta säger att privata meddelanden med vänner och familj inte tränar dess AI, om inte du eller någon annan i chatten delar dem med Meta AI.
meta-ai-training-whatsapp-messages = WhatsApp läser inte dina chattar för AI-träning: meddelanden och samtal är krypterade från ände till ände. Av dina chattar går bara det till Meta som någon skickar till Meta AI.
meta-ai-training-advanced-chat-privacy = Enligt pressuppgifter hindrar **Advanced chat privacy** (på engelska) i en WhatsApp-chatts inställningar att andra drar in den chatten i Meta AI. Det är av som standard och gäller bara den chatten.

## Vad som gäller som standard

meta-ai-training-on-planned = Det är på för alla som inte invänder. Gör du inget använder Meta ditt offentliga innehåll, även gamla inlägg, och dina chattar med Meta AI: från den { $effective } i EU, EES och Schweiz, på andra håll redan nu.
meta-ai-training-on = Det är på för alla som inte har invänt. Gör du inget använder Meta ditt offentliga innehåll, även gamla inlägg, och dina chattar med Meta AI.

## Den rättsliga grunden

meta-ai-training-legitimate-interests = I EU, EES och Storbritannien stöder sig Meta på berättigat intresse (artikel 6.1 f i GDPR och UK GDPR), inte på samtycke. Du kan invända.
meta-ai-training-authorities-in-the-eu = Regionala överdomstolen i Köln godtog berättigat intresse som grund den 23 maj 2025, i ett brådskande förfarande efter en preliminär prövning. Den irländska myndigheten, ansvarig för Meta i EU, stoppade inte träningen men förklarade den inte laglig heller. Någon dom i huvudmålet är inte känd.
meta-ai-training-ico = Den brittiska myndigheten (ICO) har inte godkänt träningen: den 13 september 2024 sa den att den fortsätter att följa frågan. Meta hade gjort det enklare att invända efter samtal med myndigheten.
meta-ai-training-basis-in-switzerland = För Schweiz anger Meta, enligt en pressuppgift, också sitt berättigade intresse. I juni 2024 hade Meta försäkrat den schweiziska myndigheten (FDPIC) att inte träna på schweiziska data; planen från den { $announced } tar med dem.
meta-ai-training-no-objection-by-law = Utanför EU, EES, Schweiz och Storbritannien finns enligt policyns text ingen allmän rätt att invända mot den här träningen.

## Äldre data

meta-ai-training-not-too-late = Det är inte för sent: i EU, EES och Schweiz håller en invändning före den { $effective } ditt offentliga innehåll utanför från början.
meta-ai-training-still-possible = Det är inte för sent: i EU, EES, Schweiz och Storbritannien fungerar formuläret fortfarande, för framtiden. Invändningar från 2024 gäller fortfarande.
meta-ai-training-trained-stays = Det som har gått in i en modell stannar i den. Utan invändning använder Meta allt ditt offentliga innehåll, även från tiden före den { $effective }.
meta-ai-training-late-objection = Skyddar en sen invändning även äldre inlägg från framtida träning? Konsumentrådgivningen i Tyskland tolkar det så att den troligen bara gäller det som publiceras efteråt.

## Vad som händer om man säger nej

meta-ai-training-future-only = En invändning gäller bara framåt: det som är tränat finns kvar. Andra kan fortfarande lägga ut saker om dig, och Meta AI är inte avstängd.
meta-ai-training-future-only-in-the-uk = I Storbritannien avgör Meta en invändning från fall till fall. En som Meta godtar gäller bara framåt: det som är tränat finns kvar, och Meta AI är inte avstängd.
meta-ai-training-linked-accounts = Guider är oense om en invändning täcker alla konton som är kopplade i **Kontocenter**. Det säkra sättet: ett formulär för Facebook, ett för Instagram och ett för varje konto som inte är kopplat.
meta-ai-training-without-a-reason = I EU och EES godtar Meta i praktiken invändningar utan skäl.

## Vem som får data

meta-ai-training-own-ai = Meta tränar sin egen AI med dessa data. Enligt policyn erbjuder Meta den AI:n till användare, företag, forskare och andra utomstående.
meta-ai-training-controllers = I EU och EES är Meta Platforms Ireland Ltd ansvarigt för dina data; på andra håll är det Meta Platforms, Inc. i USA.
meta-ai-training-transfers = För överföringar till USA nämner policyn från den 23 juli 2026 två dataskyddsramverk: EU–USA och Schweiz–USA.

## Minderåriga

meta-ai-training-minors-public = Offentligt innehåll från konton under 18 tränar inte Metas AI, enligt Meta.
meta-ai-training-minors-chats = Chattar med Meta AI är en annan sak: EU-texten i Metas policy räknar upp även minderårigas chattar bland träningsdata.
meta-ai-training-shown-by-others = Enligt Metas AI-sida kan personer som syns på ett foto eller nämns i ett inlägg finnas med bland data; det kan vara ett barn i en vuxens offentliga inlägg.

## Varför

meta-ai-training-reason = För Europa anger Meta som skäl: dess AI ska kunna europeiska språk, kultur och referenser, och Meta vill bygga och erbjuda AI till användare, företag och forskare.

## Klagomål och rättsliga vägar

meta-ai-training-tidy-up = Det du kan göra: invända där det finns en rätt till det, även sent; visa inlägg bara för vänner; radera gamla offentliga inlägg; inte använda Meta AI.
meta-ai-training-complaint = Du kan klaga hos din dataskyddsmyndighet. För Meta har den irländska huvudansvaret i EU och EES; i Storbritannien är det ICO, i Schweiz FDPIC.
meta-ai-training-courts = Brådskande yrkanden om att stoppa träningen avslogs av två tyska domstolar, de regionala överdomstolarna i Köln (23 maj 2025) och Schleswig (12 augusti 2025); det i Schleswig kom för sent. Någon dom i huvudmålet är inte känd.

## Var det står

meta-ai-training-stated = Det står i Metas integritetspolicy, i EU-texten under ”Developing and improving AI at Meta” (på engelska). Metas sida om generativ AI säger vad som används och vad som inte används.

## Att stänga av AI-funktionen

meta-ai-training-blue-circle = Enligt konsumentrådgivning och pressuppgifter från 2025 går Meta AI med den blå ringen inte att stänga av, varken på WhatsApp eller på Instagram eller Messenger. Det enda man kan göra är att inte använda den.
meta-ai-training-objection-is-no-switch = En invändning gäller träningen, inte funktionen: den blå ringen blir kvar.

## Personer utan konto

meta-ai-training-without-account = Även personer utan konto kan finnas med bland uppgifterna, till exempel om de syns på ett foto eller nämns i ett inlägg. Metas AI-sida säger det och erbjuder ett formulär för data som Meta har från andra.

## När något inte fungerar

meta-ai-training-form-does-not-open = Om ett formulär inte öppnas, logga först in på Facebook eller Instagram. Hjälper inte det, ta den allmänna invändningssidan som EU-texten i Metas policy nämner.
meta-ai-training-facebook-menu = Menyerna ändras ofta; guider från 2025 för Europa anger den här vägen på Facebook: profilbilden, **Settings & privacy**, **Settings**, **Privacy Policy**, och i texten där länken **right to object** (namnen på engelska).
meta-ai-training-instagram-menu = I Instagram-appen, i Europa: profilen, menyn med tre streck, **Settings and activity**, **About**, **Privacy Policy**, och i texten där länken **right to object** (namnen på engelska). Ange din e-postadress och tryck på **Skicka**.

## Felaktiga påståenden

meta-ai-training-myth-notice = En text på den egna profilen: varken Metas texter eller de myndigheter och konsumentrådgivningar som jag bygger på nämner det som ett sätt att invända. I EU, EES, Schweiz och Storbritannien gör man det med Metas formulär.
meta-ai-training-myth-too-late = ”Efter den 26 maj 2025 går det inte att invända” är fel: det fungerar fortfarande, för framtiden.
meta-ai-training-myth-private-account = ”Ett privat konto är säkert” är bara halvt sant: namn, användarnamn, profilbild och offentlig aktivitet räknas som offentliga.
