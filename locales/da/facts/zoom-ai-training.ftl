### AI-træning hos Zoom, som ikke gør det med indhold: én besked pr. oplysning og område i
### `facts/zoom/ai-training.toml`. Hverken $announced eller $effective bruges: der er intet, der begynder.

# Læses efter ”Zoom:”.
zoom-ai-training-name = AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det ikke gælder.

zoom-ai-training-scope-rest = Zooms tekster siger det om kunders indhold og gør ingen undtagelse for en region. Privatlivserklæringen blev læst i en version fra august 2024.

## Hvad det er

zoom-ai-training-what = Nej: Zoom siger, at lyd, video, chat, skærmdeling, vedhæftede filer og lignende indhold fra kunderne ikke træner AI, hverken Zooms egen eller andres.
zoom-ai-training-since-2023 = I 2023 blev nye vilkår fra Zoom forstået som en tilladelse til at træne AI på opkald. Siden den 11. august 2023 har vilkårene udelukket det.

## Hvordan man siger nej, og hvornår

zoom-ai-training-nothing-to-object-to = Ifølge sine egne tekster træner Zoom ikke AI på dine opkald og chats, så der er ikke noget at sige nej til og ingen dag at overholde.

## Hvilke data

zoom-ai-training-content-only = Efter ordlyden handler Zooms løfte om indhold. Data om brug og teknisk diagnose nævnes ikke i det.

## Hvad der gælder som standard

zoom-ai-training-never = Du behøver ikke indstille noget: ifølge Zooms tekster bruges indhold ikke til at træne AI.

## Hvem der får data

zoom-ai-training-model-makers = Til AI Companion bruger Zoom egne modeller og andres, for eksempel fra OpenAI og Anthropic. Ifølge Zooms tekster træner kunders indhold heller ikke dem.

## Hvor det står

zoom-ai-training-stated = Zooms privatlivserklæring, læst i en version fra august 2024, og vilkårene fra august 2023 siger det. Se dér, hvad der gælder nu.

## At slå AI-funktionerne fra, virksomhedskonti

zoom-ai-training-companion = AI Companion er nødt til at bruge det, der siges eller skrives, for eksempel til et resumé; det er brug, ikke træning. Ejeren eller en administrator af en konto afgør, om den slags funktioner er slået til.

## Om mennesker læser med

zoom-ai-training-staff = Zoom siger, at de ansatte kun må se på indhold, hvis kontoens ejer eller administrator tillader det, eller hvor lov eller sikkerhed kræver det.
