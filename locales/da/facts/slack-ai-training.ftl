### Slacks AI-træning: én besked pr. oplysning og område i `facts/slack/ai-training.toml`.
### Ingen dag for udmelding eller virkning kendes, så hverken $announced eller $effective bruges.

# Læses efter ”Slack:”.
slack-ai-training-name = AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder.

slack-ai-training-scope-rest = Det gælder for hele workspaces, der ikke har sagt nej: en ejer afgør det, det kan enkelte medlemmer ikke. Der kendes ingen undtagelse for nogen region.

## Hvad det er

slack-ai-training-what = Slack, der hører til Salesforce, træner modeller, der forudsiger noget, for eksempel til søgeresultater og forslag til kanaler og emojier, på kundernes data. Det er slået til, indtil en ejer af workspacet siger nej pr. e-mail.
slack-ai-training-not-generative = Generativ AI er en anden sag: Slack siger, at den slags modeller kun trænes på kundedata, hvis kunden udtrykkeligt har sagt ja.

## Hvordan man siger nej

slack-ai-training-mail = Enkelte medlemmer kan ikke sige nej; det kan en ejer, pr. e-mail, for hele workspacet. Disse trin er fra 2024 og 2025, så se først på Slacks side:
    .step-1 = En Org Owner, Workspace Owner eller Primary Owner (på engelsk) skriver til feedback@slack.com.
    .step-2 = Som emne, på engelsk: **Slack Global model opt-out request**.
    .step-3 = I mailen: workspacets eller organisationens webadresse.

## Hvornår, og ældre data

slack-ai-training-no-day = Der kendes ingen sidste dag: så vidt vides, kan en ejer stadig sige nej. Siden hvornår det har kørt, vides heller ikke; det blev bredt kendt i maj 2024.
slack-ai-training-nothing-deleted = En vejledning siger, at et nej stopper senere træning og ikke sletter noget af det, Slack allerede har.

## Hvilke data, private beskeder

slack-ai-training-two-texts = Ifølge Slacks principper, som de citeres, analyseres beskeder, indhold, filer og data om brug. Et opslag på Slacks blog fra maj 2024 siger, at disse modeller bruger afidentificerede, samlede data og ikke tilgår indholdet af beskeder, hverken i direkte beskeder eller i kanaler.
slack-ai-training-no-leak = Slack siger, at disse modeller er bygget, så de ikke kan gengive kundernes data, og at ingen data slipper fra ét workspace til et andet.

## Hvad der gælder som standard

slack-ai-training-on = For modeller, der forudsiger noget, er det slået til for hvert workspace, der ikke har sagt nej. For generativ AI er det slået fra, indtil kunden udtrykkeligt siger ja.

## Hvad der sker, når man siger nej

slack-ai-training-own-workspace = Sådan som Slacks side citeres, forbedrer data fra et workspace, der har sagt nej, kun det workspace selv, ikke længere modeller for alle.

## Hvem der får data

slack-ai-training-model-makers = Firmaerne, der laver sprogmodellerne bag Slack AI, får ikke adgang til kundedata, ifølge en oversigt over den slags løfter og en mail fra Slacks support.

## Hvorfor

slack-ai-training-purpose = Slack nævner bedre søgeresultater og bedre forslag til kanaler og emojier.

## Klager, og hvem der afgør det

slack-ai-training-ask-owner = Afgørelsen ligger hos ejerne af et workspace, tit en arbejdsgiver. Som medlem kan du bede dem om at sige nej.

## Hvor det står

slack-ai-training-stated = Det står i Slacks privatlivsprincipper for søgning, læring og kunstig intelligens; et opslag på Slacks blog fra maj 2024 forklarer dem.

## Når noget ikke virker

slack-ai-training-no-switch = Der er ingen knap til dette i Slack, siger vejledninger; kun en e-mail fra en ejer virker. Kommer der intet svar, så se på Slacks side, hvad der gælder nu.

## Om mennesker læser med

slack-ai-training-no-access = Sådan som principperne citeres, siger Slack, at det ikke kan se indholdet, når det udvikler disse modeller; tekniske foranstaltninger forhindrer det.
