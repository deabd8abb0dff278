### LinkedIns villkor: ett meddelande per uppgift och område i `facts/linkedin/terms.toml`.
### Alla får använda $announced och $effective, faktats dagar, färdiga att läsas.

# Läses efter ”LinkedIn:”.
linkedin-terms-name = nya villkor

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där, och sedan eller från när.

linkedin-terms-scope-europe = För Europa finns dessutom ett eget integritetsmeddelande.
linkedin-terms-scope-rest = Det nya användaravtalet och den nya integritetspolicyn gäller i hela världen, från samma dag.

## Vad som ändras

linkedin-terms-what-planned = Den { $effective } träder ett nytt användaravtal och en ny integritetspolicy i kraft i hela världen. De ersätter versionerna från den 20 november 2024 och den 18 september 2024.
linkedin-terms-what = Den { $effective } trädde ett nytt användaravtal och en ny integritetspolicy i kraft i hela världen. De ersatte versionerna från den 20 november 2024 och den 18 september 2024.
linkedin-terms-rules = Nytt i avtalet: det räknar alla Microsofts dotterbolag till LinkedIns närstående bolag, förbjuder uttryckligen medier som förfalskar vad människor säger eller gör (deepfakes), hänvisar till överklagande av vissa av LinkedIns beslut och överlåter åt dig att kontrollera det som AI ger ifrån sig.
linkedin-terms-european-notice = Sedan versionen från den 21 augusti 2026 omfattar det europeiska integritetsmeddelandet (EU, EES, Schweiz, Storbritannien) även mer data för identitetskontroller, och dessutom ålderskontroller. Det som står om AI-träning är oförändrat.

## Hur man säger nej

linkedin-terms-no-opt-out = Till villkoren kan man inte säga nej: den som fortsätter att använda LinkedIn godtar dem; den som inte håller med kan bara stänga kontot.
linkedin-terms-own-switches = AI-träningen och, där den gäller, delningen av data för annonser har egna reglage; fråga mig om dem.

## Vem det gäller

linkedin-terms-worldwide = Det nya användaravtalet och den nya integritetspolicyn gäller i hela världen.

## När

linkedin-terms-start = Det här gäller i hela världen. Det finns ingen sista dag att säga nej: den som fortsätter att använda LinkedIn godtar villkoren.
linkedin-terms-start-of-notice = Det europeiska integritetsmeddelandet har en nyare version, gällande från den 21 augusti 2026 (EU, EES, Schweiz, Storbritannien).
linkedin-terms-future-notices = Enligt avtalet meddelar LinkedIn väsentliga ändringar av de här texterna så att man kan läsa dem innan de börjar gälla. LinkedIn får avstå från det om lagen kräver en ändring direkt, eller om ändringen gäller en nylanserad tjänst eller funktion.

## Vilka data

linkedin-terms-identity-data = Det europeiska integritetsmeddelandet från den 21 augusti 2026 lägger till: för kontoåterställning och tvåstegsinloggning namn, födelseår, plats, typ av id-handling och en maskad kopia där bara namn och ansikte syns; för identitetskontroller namnet på id-handlingen, telefonnummer och andra namn.
linkedin-terms-age-data = För ålderskontroller lägger det europeiska integritetsmeddelandet från den 21 augusti 2026 till din uppgift om du är myndig och, om du inte är det, ditt födelsedatum.

## Den rättsliga grunden

linkedin-terms-basis-of-notice = I det europeiska integritetsmeddelandet från den 21 augusti 2026 bygger id-uppgifter för kontoåterställning och identitetskontroller på ditt samtycke, som du kan återkalla när som helst; ålderskontroller bygger på berättigat intresse, och du kan invända.

## Minderåriga

linkedin-terms-minimum-age = Avtalet anger en lägsta ålder på 16 år, eller högre där lagen kräver det.
linkedin-terms-age-checks = Sedan versionen från den 21 augusti 2026 anger det europeiska integritetsmeddelandet som ändamål att upprätthålla åldersgränsen, för att skydda personer under 16 och trygga dem som är 16 och 17. För det listas din uppgift om du är myndig och, om du inte är det, ditt födelsedatum.

## Vem som får data

linkedin-terms-affiliates = Avtalet räknar upp LinkedIns närstående bolag: Microsoft och alla dotterbolag, till exempel GitHub.
linkedin-terms-id-firms = I EU, EES, Schweiz och Storbritannien hör sedan den 21 augusti 2026 även företag som kontrollerar id-handlingar till tjänsteleverantörerna.

## Klagomål och rättsliga vägar

linkedin-terms-remedies = Enligt avtalet kan du överklaga vissa av LinkedIns beslut som rör dig. Den som inte godtar villkoren kan stänga kontot.

## Var det står

linkedin-terms-stated = Det står i LinkedIns användaravtal och integritetspolicy, och för Europa i det europeiska integritetsmeddelandet (European Regional Privacy Notice).

## Betalning

linkedin-terms-payment = Om ditt betalningssätt inte fungerar får LinkedIn ta betalt via ett annat som är registrerat. Ändrade priser gäller framåt, efter rimlig förvarning.

## Felaktiga påståenden

linkedin-terms-myth-january = En blogg rapporterar om nya villkor från den 14 januari 2026; i de arkiverade texterna finns ingen sådan version fram till augusti 2026.
