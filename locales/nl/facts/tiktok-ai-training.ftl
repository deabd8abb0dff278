### De AI-training van TikTok: één bericht per uitspraak en per gebied van `facts/tiktok/ai-training.toml`.
### Het feit heeft geen eigen dag.

# Staat achter “TikTok:”.
tiktok-ai-training-name = AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt.

tiktok-ai-training-scope-eea-gb = Dat staat in TikToks beleid voor Europa. Een eenvoudige schakelaar is er niet, maar het privacyrecht geeft je een recht van bezwaar.
tiktok-ai-training-scope-ch = TikToks beleid voor Europa geldt ook voor Zwitserland. Een eenvoudige schakelaar is er niet; je kunt TikTok een verzoek sturen.
tiktok-ai-training-scope-rest = Dat staat ook in een ouder beleid voor de VS; TikToks nieuwere teksten voor plaatsen buiten Europa zijn niet gelezen. Je kunt een verzoek sturen, maar TikTok hoeft het niet overal in te willigen.

## Wat het is

tiktok-ai-training-what = TikTok gebruikt informatie over mensen om zijn modellen voor machine learning en zijn algoritmen te trainen, te testen en te verbeteren. Zo staat het in zijn privacybeleid van 30 november 2025 voor de EU, de EER, het VK en Zwitserland.
tiktok-ai-training-choice = TikToks beleid voor Europa beschrijft hier geen schakelaar voor. Volgens één onderzoek kan bezwaar maken alleen met een aanvraagformulier.

## Hoe je bezwaar maakt

tiktok-ai-training-request = Een eenvoudige schakelaar is er niet. Stuur TikTok een verzoek via het privacyformulier en schrijf dat je bezwaar maakt tegen het gebruik van je gegevens om AI te trainen. Op de weg door menu’s en privacyteksten telde één onderzoek 19 stappen.
tiktok-ai-training-by-region = In de EU, de EER en het VK berust zo’n verzoek op privacyrecht (artikel 21 van de AVG en de UK GDPR). Elders hoeft TikTok het volgens hetzelfde onderzoek niet in te willigen.

## Voor wie het geldt

tiktok-ai-training-everybody = De zin over training in TikToks beleid voor Europa spreekt in het algemeen van informatie; een uitzondering is er niet in gevonden.

## Wanneer

tiktok-ai-training-no-last-day = Een laatste dag om bezwaar te maken is niet bekend: een verzoek kun je altijd sturen.

## Welke gegevens

tiktok-ai-training-no-list = Volgens de teksten die konden worden gelezen, mag informatie worden gebruikt die TikTok verzamelt; welke daarvan voor training wordt gebruikt, staat er niet.
tiktok-ai-training-drafts = Volgens één onderzoek van TikToks beleid vallen ook privévideo’s en concepten die nooit zijn geplaatst eronder, niet alleen openbare video’s.

## Privéberichten

tiktok-ai-training-direct-messages = Niets wat kon worden gelezen, zondert directe berichten uit. Volgens een ouder beleid voor de VS verzamelt TikTok de inhoud ervan; of het daarmee traint, staat er niet.

## Wat standaard is ingesteld

tiktok-ai-training-on = Volgens TikToks beleid voor Europa gebeurt het zonder het je eerst te vragen; doe je niets, dan mag TikTok je informatie hiervoor gebruiken.

## De grondslag

tiktok-ai-training-right-to-object = In de EU, de EER en het VK heb je een recht van bezwaar (artikel 21 van de AVG en de UK GDPR). Welke grondslag TikTok voor deze training noemt, kon niet worden gelezen.
tiktok-ai-training-elsewhere = Buiten de EU, de EER en het VK hoeft TikTok volgens één onderzoek een verzoek tegen training niet in te willigen. TikToks beleid voor Europa geldt ook voor Zwitserland.

## Wat een bezwaar doet

tiktok-ai-training-not-certain = Hoe TikTok een bezwaar uitvoert, en wat er gebeurt met gegevens die al zijn gebruikt, staat niet in de teksten die konden worden gelezen.

## Klachten en rechtsmiddelen

tiktok-ai-training-complaint = Een bezwaar gaat naar TikTok, via het aanvraagformulier. Je kunt ook een klacht indienen bij je privacytoezichthouder; in de EU en de EER heeft de Ierse de leiding. In het VK is het de ICO, in Zwitserland de FDPIC.

## Waar het staat

tiktok-ai-training-stated = Het staat in TikToks privacybeleid voor de EER, het VK en Zwitserland van 30 november 2025, bij de doelen.

## Als er iets niet lukt

tiktok-ai-training-hidden = Je ziet geen schakelaar over het hoofd: volgens één onderzoek is er geen, alleen de weg door de privacyteksten naar een aanvraagformulier. De link gaat naar TikToks privacyformulier.

## Onjuiste beweringen

tiktok-ai-training-myth-remix = De optie **Allow AI to remix content** (Engels), in april 2026 getest in de VS en daarna gepauzeerd, was geen schakelaar voor training: het ging om clips die anderen van een video maken, en TikTok zei dat het geen training was.
