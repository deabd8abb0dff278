### X’ AI-træning, med Grok og hos andre virksomheder: én besked pr. oplysning og område i
### `facts/x/ai-training.toml`. Der er ingen dag for det hele; dage skrives, hvor de kendes.

# Læses efter ”X:”.
x-ai-training-name = AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder.

x-ai-training-scope-eea = Teksterne fra X og xAI gør ingen undtagelse for EU og EØS. En forpligtelse fra 2024 i Irland sætter en grænse; hvilke opslag der bruges i dag, vides ikke.
x-ai-training-scope-gb-ch = Den forpligtelse, X påtog sig i Irland, dækker kun EU og EØS, hverken Storbritannien eller Schweiz. Du kan slå træningen fra.
x-ai-training-scope-rest = Det er slået til, indtil du slår det fra, og det kan du gøre når som helst.

## Hvad det er

x-ai-training-what = X bruger offentlige opslag og det, du skriver til Grok, og det, Grok svarer, til at træne Grok og anden AI. Dataene går til xAI, der laver Grok.
x-ai-training-others-train = Ifølge X’ privatlivspolitik har andre virksomheder, der får data fra X, siden den 15. november 2024 i nogle tilfælde også måttet bruge dem til egne formål, for eksempel til at træne deres AI, medmindre du siger nej.
x-ai-training-choice = Det er slået til som standard. Du kan slå det fra når som helst, med virkning for fremtiden.

## Hvordan man siger nej

x-ai-training-switch = Ifølge nyere vejledninger slår du træningen fra sådan i browseren, med virkning for fremtiden (navnene på engelsk):
    .step-1 = Klik på **More**, så på **Settings and privacy**.
    .step-2 = Åbn **Privacy and safety**, så **Data sharing and personalization**.
    .step-3 = Åbn **Grok & Third-party Collaborators**; i vejledninger fra 2024 hedder det **Grok**.
    .step-4 = Fjern fluebenet ved træning og finjustering.
x-ai-training-partners = X siger ikke klart, hvilken knap der stopper andre virksomheder. Vejledninger råder til også at fjerne fluebenet under **Data sharing with business partners** (på engelsk); ifølge X’ politik dækker det ikke al deling.
x-ai-training-grok-app = Groks eget websted og app har deres egen knap, ifølge vejledninger under **Data**: **Improve the Model** (på engelsk).

## Hvem det gælder

x-ai-training-public-accounts = Det gælder konti med offentlige opslag og alle, der bruger Grok. Opslag fra beskyttede konti er undtaget; sådan citeres X’ hjælpeside.

## Hvornår

x-ai-training-no-last-day = Der er ingen sidste dag: knappen har været der siden juli 2024 og virker når som helst, for fremtiden. Opslag er blevet brugt siden omkring maj 2024.
x-ai-training-others-since = Andre virksomheders brug har stået i X’ privatlivspolitik siden versionen fra den 15. november 2024, som X meldte ud den 16. oktober 2024.

## Hvilke data

x-ai-training-posts-and-chats = Offentlige opslag og i Grok det, du skriver, dine interaktioner og svarene; sådan som X’ hjælpeside citeres, tæller offentlige profildata og reaktioner på opslag også med.
x-ai-training-wide-policy = X’ privatlivspolitik går videre: den lader X træne AI-modeller på oplysninger, som X samler ind, og på offentlige oplysninger, uden en liste.

## Private beskeder

x-ai-training-direct-messages = Knappen og omtalen af den handler om offentlige opslag og chats med Grok, ikke om direkte beskeder. X’ privatlivspolitik udelukker dem dog ikke: X samler dem ind, og politikken nævner ingen undtagelser fra træning.
x-ai-training-protected-posts = Opslag fra beskyttede konti træner ikke Grok; sådan citeres X’ hjælpeside.

## Hvad der gælder som standard

x-ai-training-on = Det er slået til for alle, der ikke har slået det fra: i juli 2024 indstillede X det sådan uden varsel. Gør du ikke noget, må X bruge dine offentlige opslag og dine chats med Grok.
x-ai-training-look-in-eu = Om knappen i dag er slået til eller fra for konti i EU og EØS, står ikke i de tekster, der kunne læses. Se i dine indstillinger.

## Retsgrundlaget

x-ai-training-legitimate-interests = For EU, EØS, Storbritannien og Schweiz henviser xAI til legitime interesser for at træne sine modeller, også på voksnes offentlige X-opslag, og henviser til en ret til indsigelse i indstillingerne. Hvilket grundlag X selv nævner, kunne ikke læses.
x-ai-training-irish-authority = For EU og EØS har den irske myndighed siden den 11. april 2025 undersøgt, om Grok lovligt blev trænet på offentlige opslag. Der blev ikke fundet nogen afgørelse.
x-ai-training-license = Ifølge X’ vilkår giver du X en licens til dit indhold, som omfatter træning af AI, generativ eller ej.

## Ældre data

x-ai-training-still-possible = Det er ikke for sent: knappen virker stadig. Ifølge medieomtale kan ældre opslag allerede være i det, der er trænet; der blev ikke fundet noget løfte om at tage dem ud.
x-ai-training-undertaking = For EU og EØS forpligtede X sig den 4. september 2024 varigt til ikke at træne Grok på offentlige opslag indsamlet fra den 7. maj til den 1. august 2024.

## Hvad der sker, når man siger nej

x-ai-training-future-only = At slå det fra virker for fremtiden: ifølge medieomtale kan ældre opslag allerede være i det, der er trænet. Træningen skal slås fra særskilt for hver konto.
x-ai-training-residue = Sådan som X’ hjælpeside citeres, forhindrer knappen ikke en model i brug i at lære gennem normal brug af X’ funktioner, der kører på Grok.

## Hvem der får data

x-ai-training-xai = xAI, der laver Grok, får offentlige opslag og chats med Grok.

## Mindreårige

x-ai-training-minors = X og Grok er for folk fra 13 år; til og med 17 år skal forældre give lov til Grok. En generel undtagelse fra træning for mindreårige blev ikke fundet.
x-ai-training-minors-in-europe = For EU, EØS, Storbritannien og Schweiz nævner xAI kun offentlige X-opslag fra folk over 18 som træningsdata; for chats med Grok nævnes ingen sådan grænse.

## Hvorfor

x-ai-training-reason = X nævner disse grunde: præcise og relevante svar, bedre sprogforståelse, humor og balance i politik.

## Klager og retsmidler

x-ai-training-object = Slå først træningen fra. Anmodninger om dine data går til X via privatlivsformularen, om Groks eget websted og app til privacy@x.ai.
x-ai-training-complaint = Du kan klage til din databeskyttelsesmyndighed. I EU og EØS er den irske den ledende; din egen tager også imod klager. I Storbritannien er det ICO, i Schweiz FDPIC.
x-ai-training-canada = I Canada har databeskyttelsesmyndigheden (OPC) ifølge en artikel undersøgt X siden februar 2025.

## Hvor det står

x-ai-training-stated = Det står i X’ privatlivspolitik og vilkår; for Groks eget websted og app og for Europa i xAI’s privatlivspolitik med tillæg. X’ hjælpeside om Grok beskriver knappen.

## Hvor længe data bliver gemt

x-ai-training-retention = Slettede chats med Grok fjernes inden for 30 dage, og på Groks eget websted og app også private chats, medmindre lov eller sikkerhed kræver andet.

## Folk uden konto

x-ai-training-without-account = I EU, EØS, Storbritannien og Schweiz kan folk uden konto også sende xAI en indsigelse, via privatlivsportalen eller til privacy@x.ai.

## Når noget ikke virker

x-ai-training-renamed = Ifølge vejledninger har siden fået nyt navn: i 2024 **Grok**, siden da **Grok & Third-party Collaborators** (på engelsk). Linket kommer også fra vejledninger.
x-ai-training-app = I appen, ifølge en vejledning fra 2024 (navnene på engelsk): tryk på dit billede, så **Settings and Support**, **Settings and privacy**, **Privacy and safety**, **Grok**.

## Forkerte påstande

x-ai-training-myth-vanished = ”Muligheden for at sige nej forsvandt den 15. november 2024” var en frygt i pressen. X’ privatlivspolitik fra 2026 taler stadig om at sige nej, og vejen blev nævnt igen i april 2025.
