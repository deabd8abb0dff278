### Microsofts AI-træning med Copilot-chats: én besked pr. oplysning og område i `facts/microsoft/ai-training.toml`.

# Læses efter ”Microsoft:”.
microsoft-ai-training-name = AI-træning med Copilot-chats

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og hvad der gælder.

microsoft-ai-training-scope-us = I 2024 nævnte Microsoft USA blandt de lande, hvor der trænes. Ser du knappen, gælder det dig.
microsoft-ai-training-scope-left-out = Sådan som vejledninger citerer Microsofts hjælpesider, undtager de Brasilien, Kina uden Hongkong, Israel, Nigeria, Sydkorea og Vietnam indtil videre.
microsoft-ai-training-scope-eea = I en ældre vejledning er EØS undtaget; Microsofts liste over undtagelser, som den senere citeres, nævner det ikke. Privatlivserklæringen sagde ”nogle markeder”. Ser du knappen, gælder det dig.
microsoft-ai-training-scope-gb = I en ældre vejledning er Storbritannien undtaget; Microsofts liste over undtagelser, som den senere citeres, nævner det ikke. Privatlivserklæringen sagde ”nogle markeder”. Ser du knappen, gælder det dig.
microsoft-ai-training-scope-ch = Ingen tekst, der kunne læses, nævner Schweiz, hverken som omfattet eller som undtaget. Ser du knappen, gælder det dig.
microsoft-ai-training-scope-rest = Microsofts privatlivserklæring sagde ”nogle markeder” uden at nævne hvilke. Ser du knappen, gælder det dig.

## Hvad det handler om

microsoft-ai-training-what = På nogle markeder træner Microsoft ifølge sin privatlivserklæring fra juli 2026 sin AI på chats med Copilot til privat brug, medmindre du siger nej; hvilke, siger den ikke. Arbejds- og skolekonti er undtaget.
microsoft-ai-training-two-versions = Siden den 18. august 2026 kommer det, sådan som Microsofts hjælpesider citeres, også an på appen: i den opdaterede Copilot-app træner chats ikke grundmodeller, og der er ingen knap; i den ældre version må de, og der er en.

## Hvordan man siger nej

microsoft-ai-training-switch = Hvor knapperne findes, beskriver vejledninger vejen sådan, i browseren og i appen (navnene på engelsk):
    .step-1 = Klik på dit profilbillede, så på dit navn eller **Settings**; på en telefon **Account**.
    .step-2 = Åbn **Privacy**.
    .step-3 = Slå **Training on conversation activity** og **Training on voice conversations** fra; før hed de **Model training on text** og **Model training on voice**.
microsoft-ai-training-no-switch = Hvis knapperne mangler i browseren, så se i mobilappen. Mangler de overalt, er dit marked eller din version af appen måske ikke med.

## Hvornår

microsoft-ai-training-no-deadline = Der kendes ingen frist. Hvor træningen gælder, kan den slås fra når som helst, for senere chats.

## Hvilke data

microsoft-ai-training-content = Ifølge Microsofts hjælpesider, som de citeres: skrevne og talte Copilot-chats og billeder eller filer, der uploades dér; også afidentificerede data fra Bing og MSN, og hvordan folk reagerer på annoncer.
microsoft-ai-training-left-out-data = Undtaget: Copilot i Word, Excel, Outlook og lignende, både i private abonnementer og på arbejde eller i skole.

## Private beskeder

microsoft-ai-training-chats-themselves = Hvor træningen gælder, er chats med Copilot selve træningsdataene. Dokumenter og mails i Microsoft 365 træner ifølge Microsofts hjælpesider ikke grundmodellerne.

## Hvad der gælder som standard

microsoft-ai-training-on = Hvor træningen gælder, er den ifølge Microsofts hjælpesider og vejledninger slået til som standard. For enkelte EU-lande er det ikke bekræftet.

## Retsgrundlaget

microsoft-ai-training-bases = Microsofts privatlivserklæring nævner generelt samtykke, aftale, retlige forpligtelser og legitime interesser; hvilket af dem træningen bygger på, siger den ikke.

## Ældre data

microsoft-ai-training-future-only = At slå det fra virker ifølge Microsofts hjælpesider for senere chats; det, der er brugt før, tages ikke tilbage.
microsoft-ai-training-delete = Du kan når som helst slette enkelte Copilot-chats eller dem alle, i Copilot eller i privatlivsdashboardet på din Microsoft-konto.

## Hvad der sker, når man siger nej

microsoft-ai-training-other-uses = At slå det fra stopper kun træningen: Copilot-chats bruges stadig til at forbedre tjenesten, til sikkerhed og til annoncer.
microsoft-ai-training-ads-apart = Personaliserede annoncer har deres egne indstillinger, på Microsoft-kontoen under **Privacy** (på engelsk).

## Hvem der får data

microsoft-ai-training-recipients = Microsoft giver data til egne selskaber og til firmaer, der arbejder for Microsoft; de må ikke bruge dem til andre formål, siger privatlivserklæringen.
microsoft-ai-training-openai = I 2024 sagde Microsoft til pressen, at OpenAI ikke får kundedata til træning.

## Om mennesker læser med

microsoft-ai-training-reviewed = Mennesker læser nogle Copilot-chats for at forbedre produktet og for sikkerheden; ifølge Microsofts hjælpesider kan man ikke sige nej til det.

## Mindreårige

microsoft-ai-training-minors = Ifølge Microsofts hjælpesider, som vejledninger citerer dem, træner chats fra folk under 18, der er logget ind, ikke Microsofts AI.

## Hvorfor

microsoft-ai-training-reason = Microsoft nævner forbedring og udvikling af sine produkter som formålet.

## Klager og retsmidler

microsoft-ai-training-object = Microsofts privatlivserklæring giver ret til indsigelse overalt, ikke kun i Europa, og nævner en supportside om privatliv til det. Hvor der er en databeskyttelsesmyndighed, kan man også klage til den.

## Hvor længe data bliver gemt

microsoft-ai-training-kept = Ifølge Microsofts hjælpesider, som de citeres, gemmes Copilot-chats som standard i 18 måneder; du kan slette dem før.
microsoft-ai-training-kept-updated-app = For den opdaterede Copilot-app fra den 18. august 2026 blev der ikke fundet noget tidsrum.

## Folk uden konto

microsoft-ai-training-signed-out = Ifølge Microsofts hjælpesider, som vejledninger citerer dem, træner chats fra folk, der ikke er logget ind, ikke Microsofts AI.

## Virksomhedskonti

microsoft-ai-training-work-accounts = Chats med en arbejds- eller skolekonto træner ikke grundmodeller, siger Microsoft. Dér er der ikke noget at slå fra.
microsoft-ai-training-home-subscriptions = Med Microsoft 365 Personal eller Family træner det, du gør med Copilot i Office-apps, heller ikke grundmodeller.

## Når noget ikke virker

microsoft-ai-training-gaming = Copilot til spil i Windows har sine egne træningsknapper: i Game Bar, under privatlivsindstillingerne dér, skrev pressen i 2025.

## Hvor det står

microsoft-ai-training-stated = ”Nogle markeder” og muligheden for at sige nej stod i Microsofts privatlivserklæring fra juli 2026. Den fra september 2026 tillader AI-træning generelt; detaljer står i privatlivsspørgsmålene om Copilot.
