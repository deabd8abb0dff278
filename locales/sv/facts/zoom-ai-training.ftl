### AI-träning hos Zoom, som inte har någon med innehåll: ett meddelande per uppgift och område i
### `facts/zoom/ai-training.toml`. Varken $announced eller $effective används: det finns inget som börjar.

# Läses efter ”Zoom:”.
zoom-ai-training-name = AI-träning

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det inte gäller där.

zoom-ai-training-scope-rest = Zooms texter säger det om kunders innehåll och gör inget undantag för någon region. Integritetspolicyn lästes i en version från augusti 2024.

## Vad det är

zoom-ai-training-what = Nej: Zoom säger att kundernas ljud, video, chatt, skärmdelning, bilagor och liknande innehåll inte tränar någon AI, varken Zooms egen eller andras.
zoom-ai-training-since-2023 = År 2023 uppfattades nya villkor från Zoom som ett tillstånd att träna AI med samtal. Sedan den 11 augusti 2023 utesluter villkoren det.

## Hur man säger nej, och till när

zoom-ai-training-nothing-to-object-to = Zoom tränar inte AI med dina samtal och chattar, enligt sina egna texter, så det finns inget att säga nej till och ingen dag att passa.

## Vilka data

zoom-ai-training-content-only = Enligt ordalydelsen gäller Zooms löfte innehåll. Data om användning och teknisk diagnostik nämns inte i det.

## Vad som gäller som standard

zoom-ai-training-never = Du behöver inte ställa in något: enligt Zooms texter används innehåll inte för att träna AI.

## Vem som får data

zoom-ai-training-model-makers = För sin AI Companion använder Zoom egna och andras modeller, till exempel från OpenAI och Anthropic. Enligt Zooms texter används kunders innehåll inte för att träna dem heller.

## Var det står

zoom-ai-training-stated = Det står i Zooms integritetspolicy, läst i en version från augusti 2024, och i villkoren från augusti 2023. Titta där efter vad som gäller nu.

## Att stänga av AI-funktionerna, företagskonton

zoom-ai-training-companion = AI Companion måste använda det som sägs eller skrivs, till exempel för en sammanfattning; det är användning, inte träning. Kontots ägare eller en administratör avgör om sådana funktioner är på.

## Om människor läser med

zoom-ai-training-staff = Zoom säger att dess personal får titta på innehåll bara om kontots ägare eller administratör tillåter det, eller där lag eller säkerhet kräver det.
