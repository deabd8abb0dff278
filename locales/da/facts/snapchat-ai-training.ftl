### Snapchats AI-træning: én besked pr. oplysning og område i `facts/snapchat/ai-training.toml`.
### Alle beskeder kan bruge $announced og $effective, ændringens dage, klar til at blive læst.

# Læses efter ”Snapchat:”.
snapchat-ai-training-name = AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, om det gælder.

snapchat-ai-training-scope-eea-gb = Det stod allerede i politikken fra den 7. april 2025; den, der er meldt ud til den { $effective }, beholder det. I EØS og Storbritannien har du måske ret til indsigelse.
snapchat-ai-training-scope-rest = Det stod allerede i politikken fra den 7. april 2025; den, der er meldt ud til den { $effective }, beholder det, i hele verden. Hvilke rettigheder du har, afhænger af loven, hvor du bor.

## Hvad der ændrer sig

snapchat-ai-training-what-planned = Som det blev meldt ud den { $announced }, træder en ny politik og nye vilkår i kraft den { $effective }, i hele verden. Som før udvikler Snap sine modeller, også generativ AI, med brugeres oplysninger; samtaler med My AI forbedrer My AI.
snapchat-ai-training-what = Snap udvikler sine modeller, også generativ AI, med brugeres oplysninger; samtaler med My AI forbedrer My AI. Det siger den politik, der er meldt ud til den { $effective }, i hele verden, og det sagde den forrige.
snapchat-ai-training-choice = Det er slået til som standard. Politikkens tekst nævner ingen knap, der slår det fra; brugere fortæller om en til offentligt indhold, og det, du har delt med My AI, kan slettes.
snapchat-ai-training-other-news = Også nyt ifølge udmeldingen: kontrol eller skøn af alder, afhængigt af regionen; ansigter samlet i grupper i Memories, hvis du vil; og navnet SPECS til Snaps briller.

## Hvordan man siger nej

snapchat-ai-training-no-switch-named = Snaps udmeldte politik nævner ingen knap, der slår AI-træning fra. Den nævner to andre veje: slet det, du har delt med My AI, og gør indsigelse, hvor loven giver dig den ret.
snapchat-ai-training-clear-my-ai = Slet det, du har delt med My AI, i appen (navnene på engelsk; på Android under **Account Actions**):
    .step-1 = Tryk på din profil, så på tandhjulet (**Settings**).
    .step-2 = Åbn **Clear Data** under **Privacy Controls**.
    .step-3 = Vælg **Clear My AI Data**, og bekræft.
snapchat-ai-training-reported-switch = Brugere beskriver en knap til offentligt indhold; navnene (på engelsk) kan være anderledes: tandhjulet (**Settings**), **My Privacy & Data**, **Generative AI Settings**, **Allow use of public content**: fra.

## Hvem det gælder

snapchat-ai-training-everybody = Alle, der bruger Snapchat, i hele verden, ifølge den udmeldte politik; ekstra meddelelser giver flere rettigheder alt efter region.

## Hvornår

snapchat-ai-training-start-planned = Den nye politik og de nye vilkår træder ifølge udmeldingen i kraft den { $effective }. Det er ikke en sidste dag til at sige nej: allerede den forrige politik omfattede denne brug, og data fra My AI kan slettes når som helst.
snapchat-ai-training-start = Den nye politik og de nye vilkår blev meldt ud til den { $effective }. Det var ikke en sidste dag til at sige nej: allerede den forrige politik omfattede denne brug, og data fra My AI kan slettes når som helst.

## Hvilke data

snapchat-ai-training-my-ai = Det, du skriver i My AI og andre AI-funktioner, og det, de svarer. Modeller lærer af det, og ifølge den udmeldte politik bruges det også til personalisering og annoncer.
snapchat-ai-training-users-information = Til at udvikle algoritmer, modeller og generativ AI taler den udmeldte politik generelt om brugernes oplysninger.

## Private beskeder

snapchat-ai-training-private-content = Ifølge politikkens tekst bruges privat indhold og beskeder, du sender til venner, ikke til personalisering eller annoncer. En sådan sætning om AI-træning er ikke kendt.
snapchat-ai-training-group-chats = Hvis My AI er med i en gruppechat, kan den læse beskederne dér.

## Hvad der gælder som standard

snapchat-ai-training-on = Det er slået til. Gør du ikke noget, må Snaps modeller lære af det, du deler med AI-funktionerne.

## Retsgrundlaget

snapchat-ai-training-bases-elsewhere = For EØS og Storbritannien angiver Snap sine retsgrundlag på en særskilt hjælpeside. Hvad den siger om AI-træning, kunne ikke læses.

## Hvad der sker, når man siger nej

snapchat-ai-training-clearing = Sletningen fjerner din egen chat med My AI, ikke beskeder i gruppechats med den, og kan tage op til 30 dage.
snapchat-ai-training-public-only = Den knap, brugere beskriver, gælder offentligt indhold; at den også stopper læring fra samtaler med My AI, vides ikke.
snapchat-ai-training-ads-separate = Annoncer er en anden sag: Snapchats hjælpesider beskriver **Settings**, **Ad Preferences** (på engelsk), hvor annoncer ud fra målgruppe, aktivitet og netværk kan slås fra.

## Ældre data

snapchat-ai-training-still-possible = Det er ikke for sent: det, du har delt med My AI, kan slettes når som helst.
snapchat-ai-training-trained-models = Hvad sletning betyder for modeller, der allerede har lært af det, står ikke i de tekster, der kunne læses.

## Mindreårige

snapchat-ai-training-teen-ads = I EØS og Storbritannien er folk under 18 automatisk undtaget fra annoncer ud fra målgruppe, aktivitet og data fra tredjeparter. Det gælder annoncer, ikke AI-træning.
snapchat-ai-training-age-checks = En undtagelse fra AI-træning for folk under 18 er ikke kendt fra den udmeldte politik; Snap kan skønne eller kontrollere brugeres alder, afhængigt af regionen.

## Hvorfor

snapchat-ai-training-reason = Snap siger, hvad det er til: at udvikle og forbedre funktioner, algoritmer og modeller og at gøre My AI’s svar bedre.

## Klager og retsmidler

snapchat-ai-training-object = Hvor loven giver dig ret til det, kan du gøre indsigelse mod Snaps brug af dine data; politikken siger hvordan. Du kan også klage til din databeskyttelsesmyndighed, for eksempel i EØS og Storbritannien.

## Hvor det står

snapchat-ai-training-stated = Det står i Snaps privatlivspolitik og vilkår, i de versioner, der er meldt ud til den { $effective }.

## Hvor længe data bliver gemt

snapchat-ai-training-kept = Det, du deler med My AI, gemmes, indtil du sletter det; sletningen kan tage op til 30 dage.

## Når noget ikke virker

snapchat-ai-training-labels-differ = Navnene på knappen til offentligt indhold kan være anderledes. Om den findes i alle lande, og stadig gør det under den politik, der er meldt ud til den { $effective }, er ikke bekræftet: se i appens indstillinger.
