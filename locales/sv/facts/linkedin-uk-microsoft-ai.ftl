### LinkedIn-data för Microsofts AI: ett meddelande per uppgift och område i `facts/linkedin/uk-microsoft-ai.toml`.
### Alla får använda $effective, faktats dag, färdig att läsas.

# Läses efter ”LinkedIn:”.
linkedin-uk-microsoft-ai-name = data för Microsofts AI (Storbritannien)

## Vad det betyder var. Läses efter en rad som nämner regionen och säger om det gäller där, och sedan eller från när.

linkedin-uk-microsoft-ai-scope-gb = Det europeiska integritetsmeddelandet har en egen rad för Storbritannien. Det är på tills du stänger av det, och reglaget är detsamma som för LinkedIns egen AI-träning.
linkedin-uk-microsoft-ai-scope-europe = LinkedIns europeiska integritetsmeddelande nämner den här delningen bara för Storbritannien. LinkedIns egen AI-träning är en annan sak: den gäller även här.
linkedin-uk-microsoft-ai-scope-rest = Här gäller en annan klausul: integritetspolicyn låter LinkedIn dela offentligt innehåll med Microsoft för att erbjuda eller utveckla Microsofts tjänster. AI-träning nämns inte där.

## Vad som ändras

linkedin-uk-microsoft-ai-what-planned = Från den { $effective } delar LinkedIn även innehåll från sina medlemmar i Storbritannien, till exempel inlägg, kommentarer, artiklar och videor, med moderbolaget Microsoft, så att Microsoft kan träna egna AI-modeller. LinkedIns egen AI-träning är en sak för sig.
linkedin-uk-microsoft-ai-what = Sedan den { $effective } delar LinkedIn även innehåll från sina medlemmar i Storbritannien, till exempel inlägg, kommentarer, artiklar och videor, med moderbolaget Microsoft, så att Microsoft kan träna egna AI-modeller. LinkedIns egen AI-träning är en sak för sig.
linkedin-uk-microsoft-ai-not-in-the-eu = I Europa gäller det bara Storbritannien: för EU, EES och Schweiz tar LinkedIns europeiska integritetsmeddelande inte upp någon sådan delning. I Storbritannien är det på som standard, och reglaget för AI-träning stoppar det.

## Hur man säger nej

linkedin-uk-microsoft-ai-switch = I Storbritannien stoppar ett och samma reglage både detta och LinkedIns egen AI-träning (namnen på engelska):
    .step-1 = Klicka på **Me** (din bild) och sedan på **Settings & Privacy**.
    .step-2 = Öppna **Data privacy**.
    .step-3 = Välj **Data for Generative AI Improvement** (data för förbättring av generativ AI) under **How LinkedIn uses your data**.
    .step-4 = Stäng av **Use my data for training content creation AI models**.
linkedin-uk-microsoft-ai-nothing-to-switch = För den här delningen finns inget att stänga av i EU, EES och Schweiz. LinkedIns egen AI-träning har däremot ett reglage där.
linkedin-uk-microsoft-ai-switch-elsewhere = Utanför EU, EES, Schweiz och Storbritannien täcker AI-reglaget, enligt LinkedIns hjälpsida, även att närstående bolag som Microsoft tränar AI som skapar innehåll.

## När

linkedin-uk-microsoft-ai-start-planned = Den { $effective } börjar det i Storbritannien. Det är en start, ingen sista dag: du kan stänga av det även efteråt.
linkedin-uk-microsoft-ai-start = Den { $effective } började det i Storbritannien. Det var en start, ingen sista dag: du kan fortfarande stänga av det.

## Vilka data

linkedin-uk-microsoft-ai-content = I Storbritannien: dina inlägg, kommentarer, artiklar, gemensamma artiklar och videor du gör; videor från LinkedIn Learning och deras avskrifter; data från företagssidor; jobbannonser.
linkedin-uk-microsoft-ai-public-content = Utanför EU, EES, Schweiz och Storbritannien låter integritetspolicyn innehåll som du delar offentligt, till exempel offentliga inlägg, gå till Microsoft.

## Privata meddelanden

linkedin-uk-microsoft-ai-messages-not-listed = Enligt listan i det europeiska integritetsmeddelandet hör meddelanden inte till det som LinkedIn delar för Microsofts AI i Storbritannien.

## Vad som gäller som standard

linkedin-uk-microsoft-ai-on = I Storbritannien är alla med som inte stänger av det.

## Den rättsliga grunden

linkedin-uk-microsoft-ai-legitimate-interests = I Storbritannien stöder sig LinkedIn på berättigat intresse, inte på samtycke. Du kan säga nej när som helst.

## Äldre data

linkedin-uk-microsoft-ai-not-too-late = Det är inte för sent: i Storbritannien börjar det den { $effective }, och du kan stänga av det både före och efter den dagen.
linkedin-uk-microsoft-ai-still-possible = Det är inte för sent: i Storbritannien kan du stänga av det när som helst.
linkedin-uk-microsoft-ai-trained-stays = Enligt LinkedIns hjälpsida gäller reglaget framåt och gör inte gjord träning ogjord. Vad som händer med innehåll som Microsoft redan har säger LinkedIns texter inte.
linkedin-uk-microsoft-ai-before = Redan före den { $effective } lät LinkedIns integritetspolicy offentligt innehåll från medlemmar i Storbritannien gå till Microsoft, för att erbjuda eller utveckla Microsofts tjänster; AI-träning nämndes inte där.

## Vad som händer om man säger nej

linkedin-uk-microsoft-ai-not-all = Reglaget stoppar inte allt: inte personanpassning, rangordning eller säkerhets-AI, och inte annonser.
linkedin-uk-microsoft-ai-future-only = Enligt LinkedIns hjälpsida gäller avstängningen framåt; träning som är gjord finns kvar. Du kan göra det när som helst.
linkedin-uk-microsoft-ai-not-said-elsewhere = Om AI-reglaget utanför EU, EES, Schweiz och Storbritannien även hindrar att offentligt innehåll går till Microsoft för andra ändamål säger LinkedIns texter inte.

## Vem som får data

linkedin-uk-microsoft-ai-microsoft = I Storbritannien: Microsoft, LinkedIns moderbolag. Enligt det europeiska integritetsmeddelandet får Microsoft använda dessa data för att träna och förbättra sina AI-modeller, enligt sina egna integritetspolicyer.
linkedin-uk-microsoft-ai-microsoft-elsewhere = Det vore fel att säga att bara data från Storbritannien kan nå Microsoft: utanför EU, EES, Schweiz och Storbritannien låter integritetspolicyn offentligt innehåll gå till Microsoft, för att erbjuda eller utveckla Microsofts tjänster. AI-träning nämns inte där.

## Varför

linkedin-uk-microsoft-ai-reason = LinkedIn anger som skäl: Microsofts AI ska vara rättvis, korrekt och relevant, spegla olika grupper och fungera lika bra för alla, och Microsoft ska kunna förbättra sina produkter, även för LinkedIn och dess medlemmar.

## Klagomål och rättsliga vägar

linkedin-uk-microsoft-ai-object = I Storbritannien: stäng av det först. Du har också rätt att invända, med LinkedIns formulär; LinkedIn prövar sådana invändningar. Du kan klaga hos ICO.

## Var det står

linkedin-uk-microsoft-ai-stated = Det står i LinkedIns europeiska integritetsmeddelande (European Regional Privacy Notice), på raden för personer i Storbritannien. Vad som gäller utanför EU, EES, Schweiz och Storbritannien står i integritetspolicyn, under delning med närliggande tjänster.

## Företagssidor

linkedin-uk-microsoft-ai-company-pages = I Storbritannien ingår även data från företagssidor och jobbannonser i det som LinkedIn delar för Microsofts AI, från den { $effective }.

## Felaktiga påståenden

linkedin-uk-microsoft-ai-myth-all-of-europe = ”Microsoft tränar sin AI med LinkedIn-inlägg från hela Europa” är inte vad LinkedIns integritetsmeddelande säger: det nämner den här delningen bara för Storbritannien.
