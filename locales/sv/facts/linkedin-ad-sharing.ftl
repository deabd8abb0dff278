### LinkedIns delning av data med Microsoft för annonser: ett meddelande per uppgift och område i
### `facts/linkedin/ad-sharing.toml`. Alla får använda $announced och $effective, faktats dagar, färdiga att läsas.

# Läses efter ”LinkedIn:”.
linkedin-ad-sharing-name = delning av data med Microsoft för annonser

## Vad det betyder var. Läses efter en rad som nämner regionen och säger om det gäller där, och sedan eller från när.

linkedin-ad-sharing-scope-eea = LinkedIns policy hänvisar här till det europeiska integritetsmeddelandet, och det nämner ingen delning med Microsoft för annonser.
linkedin-ad-sharing-scope-ch = LinkedIn behandlar Schweiz som EU och EES. Blanda inte ihop det med AI-träningen: den gäller även Schweiz.
linkedin-ad-sharing-scope-gb = LinkedIns europeiska integritetsmeddelande gäller även Storbritannien och nämner ingen delning med Microsoft för annonser. En äldre hjälptext undantog inte landet, och LinkedIns egen lista efter region gick inte att läsa.
linkedin-ad-sharing-scope-us = Det är på tills du stänger av det. LinkedIns meddelande för delstater i USA har detaljerna.
linkedin-ad-sharing-scope-ca-hk = Enligt policyns text hör Kanada och Hongkong inte till de undantagna platserna. Kolla om dina inställningar visar reglaget.
linkedin-ad-sharing-scope-rest = Enligt policyn är bara EU, EES, Schweiz och, som det verkar, Storbritannien undantagna. Det är på tills du stänger av det.

## Vad som ändras

linkedin-ad-sharing-what-planned = Från den { $effective } ger LinkedIn i många länder sitt moderbolag Microsoft mer av medlemmarnas data, så att Microsofts bolag kan visa mer personanpassade annonser och utveckla sina annonstjänster.
linkedin-ad-sharing-what = Sedan den { $effective } ger LinkedIn i många länder sitt moderbolag Microsoft mer av medlemmarnas data, så att Microsofts bolag kan visa mer personanpassade annonser och utveckla sina annonstjänster.
linkedin-ad-sharing-not-in-europe = Det gäller inte i EU, EES och Schweiz, och enligt policyns text inte heller i Storbritannien. På andra håll är det på som standard, och du kan stänga av det.

## Hur man säger nej

linkedin-ad-sharing-switch = Där det gäller, stäng av delningen; är du inloggad leder länken direkt till inställningen (namnen på engelska):
    .step-1 = Klicka på **Me** (din bild) och sedan på **Settings & Privacy**.
    .step-2 = Öppna **Advertising data**.
    .step-3 = Öppna **Data sharing with our affiliates and select partners** och stäng av det.
linkedin-ad-sharing-nothing-to-switch = För den här delningen finns inget att stänga av i EU, EES och Schweiz. Annonser som bygger på din profil är en annan sak: dem kan du stänga av under **Advertising data** (på engelska).
linkedin-ad-sharing-look-in-uk = I Storbritannien finns enligt de publicerade texterna inget att stänga av; kolla ändå om länken visar ett reglage.
linkedin-ad-sharing-more-switches = Fler reglage på samma sida, på engelska: **Ads off LinkedIn**, **Data from others for ads** och **Measure ad success**.
linkedin-ad-sharing-browser-signal = I USA räknas, enligt en äldre kopia av LinkedIns hjälpsida, även webbläsarsignalen Global Privacy Control som ett nej.

## Vem det gäller

linkedin-ad-sharing-reports-differ = Vissa rapporter blandar ihop det med AI-träningen och säger att det även drabbar EU, Storbritannien och Schweiz. LinkedIns policytext säger emot dem.

## När

linkedin-ad-sharing-start-planned = Den { $effective } börjar det, där det gäller. Det är en start, ingen sista dag: reglaget finns både före och efter.
linkedin-ad-sharing-start = Den { $effective } började det, där det gäller. Det var en start, ingen sista dag: du kan fortfarande stänga av det.

## Vilka data

linkedin-ad-sharing-shared-data = Där det gäller delas profildata, aktivitet i flödet och hur du reagerar på annonser; det som dina inställningar förbjuder LinkedIn att använda för annonser delas inte.

## Vad som gäller som standard

linkedin-ad-sharing-on = Där det gäller är det på för alla som inte stänger av det.

## Den rättsliga grunden

linkedin-ad-sharing-consent-in-europe = I EU, EES och Schweiz gäller den här delningen inte. För egna annonser behöver LinkedIn ditt samtycke där, om de bygger på observerat eller förmodat beteende eller på data från annat håll; annonser efter profildata stöder sig på berättigat intresse.

## Äldre data

linkedin-ad-sharing-at-microsoft = Vad Microsoft gör med data som det redan har ställer du in i ditt Microsoft-konto, under **Privacy** (på engelska).

## Vad som händer om man säger nej

linkedin-ad-sharing-still-ads = När du har stängt av ser du fortfarande annonser från Microsoft; de är bara inte anpassade med LinkedIn-data.
linkedin-ad-sharing-ads-only = Det här reglaget gäller bara annonser; AI-träningen har ett eget.

## Vem som får data

linkedin-ad-sharing-microsoft = Där det gäller: Microsoft och dess dotterbolag, för deras annonstjänster, till exempel Microsoft Advertising. Utomstående annonsörer får inte dessa data; de får högst hashade identifierare eller enhetsidentifierare, data som du går med på att lämna, eller sådant som vem som helst på LinkedIn ändå kan se.
linkedin-ad-sharing-microsoft-advertising = Microsoft Advertising, tidigare Bing Ads, är Microsofts egen plattform för annonser: företag bokar annonser där som till exempel visas bredvid sökresultat.
linkedin-ad-sharing-anywhere = Enligt LinkedIns meddelande för Kalifornien från den 23 februari 2026 får Microsoft visa sådana annonser var som helst, även utanför sina egna tjänster.

## Varför

linkedin-ad-sharing-purpose = LinkedIn anger två ändamål: mer personanpassade annonser från Microsofts bolag och utveckling av deras annonstjänster.

## Annonsörer

linkedin-ad-sharing-accelerate = Accelerate är LinkedIns egen AI för företag som annonserar; den hjälper till med deras kampanjer. Microsoft Advertising är något annat.

## Var det står

linkedin-ad-sharing-stated = Det står i LinkedIns integritetspolicy; det europeiska integritetsmeddelandet (European Regional Privacy Notice) säger vad som gäller i Europa, och meddelandet för Kalifornien ger fler detaljer för USA.

## När något inte fungerar

linkedin-ad-sharing-switch-names = Reglaget har flera namn, på engelska: **Data sharing with our affiliates and select partners**, **Share data with affiliates and partners**, tidigare **Data sharing**. Länken leder direkt dit.
