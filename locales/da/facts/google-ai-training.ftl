### Googles AI-træning med Gemini-chats: én besked pr. oplysning og område i `facts/google/ai-training.toml`.

# Læses efter ”Google:”.
google-ai-training-name = AI-træning med Gemini-chats

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder.

google-ai-training-scope-eea = Google Ireland har ansvaret for denne træning. Den er slået til for voksne, indtil du slår **Keep Activity** (på engelsk) fra, og det kan du gøre når som helst.
google-ai-training-scope-ch = Også her har Google Ireland ansvaret for denne træning. Den er slået til for voksne, indtil du slår **Keep Activity** (på engelsk) fra.
google-ai-training-scope-gb = I Storbritannien er det Google LLC, der har ansvaret, ikke Google Ireland. Træningen er slået til for voksne, indtil du slår **Keep Activity** (på engelsk) fra.
google-ai-training-scope-rest = Googles tekster om Gemini gælder i hele verden. Træningen er slået til for voksne, indtil du slår **Keep Activity** (på engelsk) fra.

## Hvad det handler om

google-ai-training-what = Mens **Keep Activity** (på engelsk) er slået til, gemmer Google det, du skriver og uploader i Gemini, og bruger det til at forbedre sine tjenester; træning af generativ AI hører med. Mennesker læser nogle af chattene.
google-ai-training-choice = Slå **Keep Activity** (på engelsk) fra, eller brug en midlertidig chat: den slags chats træner ingen modeller, medmindre du sender feedback på dem.
google-ai-training-only-gemini = Det handler om Gemini-apps, i hele verden. Jeg har ingen fakta om Gmail, Søgning og Googles andre tjenester.

## Hvordan man siger nej

google-ai-training-switch = Slå lagringen fra; så slutter også træningen med senere chats. Når du er logget ind, fører linket direkte til din Gemini-aktivitet (navnene på engelsk):
    .step-1 = Find **Keep Activity** øverst på siden.
    .step-2 = Vælg **Turn off** (slå fra) eller **Turn off and delete activity** (slå fra og slet) for også at slette det, der er gemt.
google-ai-training-app = I appen, siger vejledninger: tryk på dit billede, så **Gemini Apps Activity**, og slå **Keep Activity** fra (navnene på engelsk).
google-ai-training-temporary-chat = Til en enkelt samtale kan du begynde en midlertidig chat (**Temporary chat** på engelsk): den træner ingen modeller og gemmes kun i 72 timer.

## Hvornår

google-ai-training-no-deadline = Der er ingen frist: træningen har kørt længe, og **Keep Activity** (på engelsk) kan slås fra hvilken dag som helst.
google-ai-training-uploads-start = Siden den 2. september 2025 bruges også en stikprøve af nye uploads, for eksempel filer og fotos, mens **Keep Activity** (på engelsk) er slået til.

## Hvilke data

google-ai-training-content = Mens **Keep Activity** (på engelsk) er slået til: dine chats med Gemini og, siden september 2025, en stikprøve af det, du uploader.
google-ai-training-live = Lyd samt den video og de skærme, du deler i Gemini Live, bruges ikke, medmindre du tillader det. Udskrifterne af den slags samtaler bruges, så længe **Keep Activity** (på engelsk) er slået til.
google-ai-training-anonymized = Indstillingerne stopper ikke brugen af data, som Google har gjort anonyme.

## Private beskeder

google-ai-training-chats-themselves = Dine samtaler med Gemini er selve træningsdataene, så længe **Keep Activity** (på engelsk) er slået til. Google fraråder at skrive noget fortroligt. Jeg har ingen fakta om, hvorvidt Gmail eller andre beskeder træner AI.

## Hvad der gælder som standard

google-ai-training-on = **Keep Activity** (på engelsk) er slået til som standard for folk fra 18 år. Gør du ikke noget, bliver dine chats gemt og brugt.

## Retsgrundlaget

google-ai-training-legitimate-interests = Efter EU’s og Storbritanniens ret henviser Google til legitime interesser, når det træner sine modeller på det, folk gør i Gemini-apps, ikke til samtykke. At gemme stemmeoptagelser er noget af det, Google beder om samtykke til.
google-ai-training-who-is-responsible = Google Ireland har ansvaret for denne træning i EU, EØS og Schweiz; for folk i Storbritannien er det Google LLC.

## Ældre data

google-ai-training-still-possible = Det er ikke for sent: du kan slå **Keep Activity** (på engelsk) fra når som helst, med virkning for senere chats, og slette det, der er gemt.
google-ai-training-reviewed-stays = Chats, som mennesker har gennemgået, adskilles fra din konto og gemmes i op til tre år, også hvis du sletter din aktivitet.

## Hvad der sker, når man siger nej

google-ai-training-not-everything = At slå det fra stopper ikke al brug: senere chats gemmes stadig i 72 timer, til at svare og af hensyn til sikkerheden, og mennesker kan gennemgå dem til det.
google-ai-training-feedback = Hvis du sender feedback på en chat, kan den chat bruges, selv om **Keep Activity** (på engelsk) er slået fra.
google-ai-training-search-apart = Indstillingen gælder kun Gemini-apps. For Søgning og dens AI-svar gælder ifølge Googles hjælpesider en anden: **Web & App Activity** (på engelsk).

## Hvem der får data

google-ai-training-reviewers = Nogle chats går til mennesker, der gennemgår dem, blandt andet hos firmaer, der arbejder for Google. Først adskilles chattene fra kontoen.

## Om mennesker læser med

google-ai-training-reviewed-while-off = Også når **Keep Activity** (på engelsk) er slået fra, kan mennesker gennemgå chats for at beskytte Google, brugerne og offentligheden.

## Mindreårige

google-ai-training-minors = Ifølge Googles hjælpesider er indstillingen først slået til som standard fra 18 år; en version fra maj 2024 siger, at yngre selv kan slå den til.

## Hvorfor

google-ai-training-reason = Google siger, at modellerne skal klare forespørgsler bedre og blive bedre til sikkerhed, sprog og fakta.

## Klager og retsmidler

google-ai-training-object = I EU, EØS og Storbritannien må du gøre indsigelse mod brugen af dine data og klage til din databeskyttelsesmyndighed; det siger Googles politik.
google-ai-training-form = I EU er der, ifølge en presseomtale af en vejledning fra den franske myndighed fra oktober 2025, også en formular fra Google; den er langsommere og kræver skærmbilleder.
google-ai-training-delete = Du kan når som helst slette gemte Gemini-chats eller lade dem blive slettet automatisk.

## Hvor længe data bliver gemt

google-ai-training-kept = Når **Keep Activity** (på engelsk) er slået til, slettes Gemini-chats efter 18 måneder; du kan vælge 3 eller 36 måneder eller aldrig. Når det er slået fra, og i midlertidige chats, gemmes de i 72 timer.

## At slå AI-funktionen fra

google-ai-training-gemini-stays = Du kan blive ved med at bruge Gemini, når **Keep Activity** (på engelsk) er slået fra; chattene gemmes så ikke længere i din aktivitet. Ifølge Googles hjælpesider virker de fleste forbundne apps ikke i det tilfælde.

## Folk uden konto

google-ai-training-signed-out = Bruger man Gemini uden login, gælder ifølge Googles hjælpesider den almindelige privatlivspolitik; chattene er ikke knyttet til en Google-konto, og de særlige regler for Gemini-apps gælder ikke.

## Virksomhedskonti

google-ai-training-workspace = Med en arbejds- eller skolekonto bliver chats og filer ifølge Googles hjælpesider hverken læst af mennesker, der gennemgår dem, eller brugt til at forbedre den generative AI. Dér kan kun administratoren slå **Keep Activity** (på engelsk) fra.

## Når noget ikke virker

google-ai-training-names = Indstillingen hed tidligere **Gemini Apps Activity**; det nye navn **Keep Activity** blev meldt ud for september 2025 (begge på engelsk). Linket fører direkte til den.

## Hvor det står

google-ai-training-stated = Googles Privacy Hub for Gemini-apps beskriver indstillingen, gennemgangen, og hvor længe chats gemmes; privatlivspolitikken nævner, hvem der har ansvaret, og retsgrundlagene i Europa.
