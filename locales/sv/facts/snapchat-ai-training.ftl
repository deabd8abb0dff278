### Snapchats AI-träning: ett meddelande per uppgift och område i `facts/snapchat/ai-training.toml`.
### Alla får använda $announced och $effective, faktats dagar, färdiga att läsas.

# Läses efter ”Snapchat:”.
snapchat-ai-training-name = AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger om det gäller där.

snapchat-ai-training-scope-eea-gb = Det stod redan i policyn från den 7 april 2025; den som meddelats för den { $effective } behåller det. I EES och Storbritannien kan du ha rätt att invända.
snapchat-ai-training-scope-rest = Det stod redan i policyn från den 7 april 2025; den som meddelats för den { $effective } behåller det, i hela världen. Vilka rättigheter du har beror på lagen där du bor.

## Vad som ändras

snapchat-ai-training-what-planned = Enligt beskedet den { $announced } träder en ny policy och nya villkor i kraft den { $effective }, i hela världen. Som tidigare utvecklar Snap sina modeller, även generativ AI, med användarnas information; samtal med My AI förbättrar My AI.
snapchat-ai-training-what = Snap utvecklar sina modeller, även generativ AI, med användarnas information; samtal med My AI förbättrar My AI. Så står det, för hela världen, i policyn som meddelats för den { $effective }, och så stod det i den förra.
snapchat-ai-training-choice = Det är på som standard. Policyns text nämner inget reglage mot det; användare berättar om ett för offentligt innehåll, och det du har delat med My AI går att radera.
snapchat-ai-training-other-news = Också nytt, enligt beskedet: kontroll eller uppskattning av ålder, beroende på region; ansikten som grupperas i Memories, om du vill; och namnet SPECS för Snaps glasögon.

## Hur man säger nej

snapchat-ai-training-no-switch-named = Snaps policy, så som den meddelats, nämner inget reglage mot AI-träning. Den nämner två andra sätt: att radera det du har delat med My AI, och att invända där lagen ger dig den rätten.
snapchat-ai-training-clear-my-ai = Radera det du har delat med My AI, i appen (namnen på engelska; på Android under **Account Actions**):
    .step-1 = Tryck på din profil, sedan på kugghjulet (**Settings**).
    .step-2 = Öppna **Clear Data** under **Privacy Controls**.
    .step-3 = Välj **Clear My AI Data** och bekräfta.
snapchat-ai-training-reported-switch = Användare beskriver ett reglage för offentligt innehåll; namnen (på engelska) kan skilja sig: kugghjulet (**Settings**), **My Privacy & Data**, **Generative AI Settings**, **Allow use of public content**: av.

## Vem det gäller

snapchat-ai-training-everybody = Alla som använder Snapchat, i hela världen, enligt den meddelade policyn; särskilda tillägg ger fler rättigheter efter region.

## När

snapchat-ai-training-start-planned = Den nya policyn och de nya villkoren träder i kraft den { $effective }, enligt beskedet. Det är ingen sista dag att invända: den förra policyn hade redan den här användningen, och data från My AI går att radera när som helst.
snapchat-ai-training-start = Den nya policyn och de nya villkoren meddelades för den { $effective }. Det var ingen sista dag att invända: den förra policyn hade redan den här användningen, och data från My AI går att radera när som helst.

## Vilka data

snapchat-ai-training-my-ai = Det du skriver in i My AI och andra AI-funktioner, och det de svarar. Modeller lär sig av det, och det används även för personanpassning och annonser, enligt den meddelade policyn.
snapchat-ai-training-users-information = För utvecklingen av algoritmer, modeller och generativ AI talar den meddelade policyn om användarnas information i allmänhet.

## Privata meddelanden

snapchat-ai-training-private-content = Enligt policyns text används privat innehåll och meddelanden till vänner inte för personanpassning eller annonser. Någon sådan formulering om AI-träning är inte känd.
snapchat-ai-training-group-chats = Om My AI är med i en gruppchatt kan den läsa meddelandena där.

## Vad som gäller som standard

snapchat-ai-training-on = Det är på. Gör du inget får Snaps modeller lära sig av det du delar med AI-funktionerna.

## Den rättsliga grunden

snapchat-ai-training-bases-elsewhere = För EES och Storbritannien räknar Snap upp sina rättsliga grunder på en egen hjälpsida. Vad den säger om AI-träning gick inte att läsa.

## Vad som händer om man säger nej

snapchat-ai-training-clearing = Rensningen raderar din egen chatt med My AI, inte meddelanden i gruppchattar med den, och kan ta upp till 30 dagar.
snapchat-ai-training-public-only = Reglaget som användare beskriver gäller offentligt innehåll; att det också stoppar lärandet från samtal med My AI är inte känt.
snapchat-ai-training-ads-separate = Annonser är en annan sak: Snapchats hjälp beskriver **Settings**, **Ad Preferences** (på engelska), där annonser efter målgrupp, aktivitet och nätverk går att stänga av.

## Äldre data

snapchat-ai-training-still-possible = Det är inte för sent: det du har delat med My AI går att radera när som helst.
snapchat-ai-training-trained-models = Vad radering betyder för modeller som redan har lärt sig av det står inte i de texter som gick att läsa.

## Minderåriga

snapchat-ai-training-teen-ads = I EES och Storbritannien är personer under 18 automatiskt undantagna från annonser efter målgrupp, aktivitet och andras data. Det gäller annonser, inte AI-träning.
snapchat-ai-training-age-checks = Något undantag från AI-träning för personer under 18 är inte känt från den meddelade policyn; Snap får uppskatta eller kontrollera användarnas ålder, beroende på region.

## Varför

snapchat-ai-training-reason = Snap anger som ändamål: att utveckla och förbättra funktioner, algoritmer och modeller, och att göra My AI:s svar bättre.

## Klagomål och rättsliga vägar

snapchat-ai-training-object = Där lagen ger dig den rätten kan du invända mot att Snap använder dina data; policyn säger hur. Du kan också klaga hos din dataskyddsmyndighet, till exempel i EES och Storbritannien.

## Var det står

snapchat-ai-training-stated = Det står i Snaps integritetspolicy och användarvillkor, i versionerna som meddelats för den { $effective }.

## Hur länge data sparas

snapchat-ai-training-kept = Det du delar med My AI sparas tills du raderar det; raderingen kan ta upp till 30 dagar.

## När något inte fungerar

snapchat-ai-training-labels-differ = Namnen på reglaget för offentligt innehåll kan skilja sig. Om det finns i alla länder, och fortfarande finns med policyn som meddelats för den { $effective }, är inte bekräftat: titta i appens inställningar.
