### De AI-training van Snapchat: één bericht per uitspraak en per gebied van `facts/snapchat/ai-training.toml`.
### Elk bericht mag $announced en $effective gebruiken, de dagen van het feit, kant-en-klaar.

# Staat achter “Snapchat:”.
snapchat-ai-training-name = AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt of het geldt.

snapchat-ai-training-scope-eea-gb = Het stond al in het beleid van 7 april 2025 en blijft staan in het beleid dat voor { $effective } is aangekondigd. In de EER en het VK heb je mogelijk een recht van bezwaar.
snapchat-ai-training-scope-rest = Het stond al in het beleid van 7 april 2025 en blijft staan in het beleid dat voor { $effective } is aangekondigd, wereldwijd. Welke rechten je hebt, hangt af van de wet die voor jou geldt.

## Wat er verandert

snapchat-ai-training-what-planned = Zoals aangekondigd op { $announced }, gaan op { $effective } wereldwijd een nieuw beleid en nieuwe voorwaarden in. Net als voorheen ontwikkelt Snap zijn modellen, ook generatieve AI, met informatie van gebruikers; gesprekken met My AI verbeteren My AI.
snapchat-ai-training-what = Snap ontwikkelt zijn modellen, ook generatieve AI, met informatie van gebruikers; gesprekken met My AI verbeteren My AI. Zo staat het wereldwijd in het beleid dat voor { $effective } was aangekondigd, en zo stond het in het beleid daarvoor.
snapchat-ai-training-choice = Het staat standaard aan. De tekst van het beleid noemt er geen schakelaar tegen; gebruikers melden er een voor openbare content, en wat je met My AI hebt gedeeld, kan worden gewist.
snapchat-ai-training-other-news = Ook nieuw, zoals aangekondigd: controles of schattingen van leeftijd, afhankelijk van de regio; gezichten groeperen in Memories, als je dat wilt; en de naam SPECS voor de bril van Snap.

## Hoe je bezwaar maakt

snapchat-ai-training-no-switch-named = Snaps beleid, zoals aangekondigd, noemt geen schakelaar tegen AI-training. Het noemt twee andere manieren: wissen wat je met My AI hebt gedeeld, en bezwaar maken waar de wet je dat recht geeft.
snapchat-ai-training-clear-my-ai = Wis in de app wat je met My AI hebt gedeeld (namen in het Engels; op Android staat het onder **Account Actions**):
    .step-1 = Tik op je profiel en dan op het tandwiel (**Settings**).
    .step-2 = Open onder **Privacy Controls** het punt **Clear Data**.
    .step-3 = Kies **Clear My AI Data** en bevestig.
snapchat-ai-training-reported-switch = Gebruikers beschrijven een schakelaar voor openbare content; de namen (Engels) kunnen afwijken: het tandwiel (**Settings**), **My Privacy & Data**, **Generative AI Settings**, **Allow use of public content**: uit.

## Voor wie het geldt

snapchat-ai-training-everybody = Iedereen die Snapchat gebruikt, wereldwijd, volgens het aangekondigde beleid; extra verklaringen geven per regio meer rechten.

## Wanneer

snapchat-ai-training-start-planned = Het nieuwe beleid en de nieuwe voorwaarden gaan zoals aangekondigd in op { $effective }. Dat is geen laatste dag om bezwaar te maken: dit gebruik stond al in het vorige beleid, en gegevens van My AI kun je altijd wissen.
snapchat-ai-training-start = Het nieuwe beleid en de nieuwe voorwaarden waren aangekondigd voor { $effective }. Dat was geen laatste dag om bezwaar te maken: dit gebruik stond al in het vorige beleid, en gegevens van My AI kun je altijd wissen.

## Welke gegevens

snapchat-ai-training-my-ai = Wat je invoert in My AI en andere AI-functies, en wat ze teruggeven. Modellen leren ervan, en het wordt ook gebruikt voor personalisatie en advertenties, volgens het aangekondigde beleid.
snapchat-ai-training-users-information = Voor het ontwikkelen van algoritmen, modellen en generatieve AI spreekt het aangekondigde beleid in het algemeen van informatie van gebruikers.

## Privéberichten

snapchat-ai-training-private-content = Volgens de tekst van het beleid worden privécontent en berichten die je naar vrienden stuurt niet gebruikt voor personalisatie of advertenties. Zo’n zin over AI-training is niet bekend.
snapchat-ai-training-group-chats = Zit My AI in een groepschat, dan kan het de berichten daar lezen.

## Wat standaard is ingesteld

snapchat-ai-training-on = Het staat aan. Doe je niets, dan mogen Snaps modellen leren van wat je met zijn AI-functies deelt.

## De grondslag

snapchat-ai-training-bases-elsewhere = Voor de EER en het VK noemt Snap zijn grondslagen op een aparte helppagina. Wat daar over AI-training staat, kon niet worden gelezen.

## Wat een bezwaar doet

snapchat-ai-training-clearing = Wissen verwijdert je eigen chat met My AI, niet berichten in groepschats met My AI, en kan tot 30 dagen duren.
snapchat-ai-training-public-only = De schakelaar die gebruikers beschrijven, gaat over openbare content; dat hij ook het leren van gesprekken met My AI stopt, is niet bekend.
snapchat-ai-training-ads-separate = Advertenties zijn iets anders: Snapchats helppagina’s beschrijven **Settings**, **Ad Preferences** (Engels), waar je advertenties op basis van doelgroep, activiteit en netwerk kunt uitzetten.

## Oudere gegevens

snapchat-ai-training-still-possible = Het is niet te laat: wat je met My AI hebt gedeeld, kun je altijd wissen.
snapchat-ai-training-trained-models = Wat wissen betekent voor modellen die er al van hebben geleerd, staat niet in de teksten die konden worden gelezen.

## Minderjarigen

snapchat-ai-training-teen-ads = In de EER en het VK krijgt wie jonger dan 18 is automatisch geen advertenties op basis van doelgroep, activiteit en gegevens van derden. Dat gaat over advertenties, niet over AI-training.
snapchat-ai-training-age-checks = Een uitzondering op AI-training voor wie jonger dan 18 is, is uit het aangekondigde beleid niet bekend; Snap mag de leeftijd van gebruikers schatten of controleren, afhankelijk van de regio.

## Waarom

snapchat-ai-training-reason = Snap zegt waarvoor: om functies, algoritmen en modellen te ontwikkelen en te verbeteren, en om My AI beter te laten antwoorden.

## Klachten en rechtsmiddelen

snapchat-ai-training-object = Waar de wet je dat recht geeft, kun je bezwaar maken tegen Snaps gebruik van je gegevens; het beleid zegt hoe. Je kunt ook een klacht indienen bij je privacytoezichthouder, bijvoorbeeld in de EER en het VK.

## Waar het staat

snapchat-ai-training-stated = Het staat in Snaps privacybeleid en gebruiksvoorwaarden, in de versies die zijn aangekondigd voor { $effective }.

## Hoelang gegevens worden bewaard

snapchat-ai-training-kept = Wat je met My AI deelt, wordt bewaard tot je het wist; wissen kan tot 30 dagen duren.

## Als er iets niet lukt

snapchat-ai-training-labels-differ = De namen van de schakelaar voor openbare content kunnen afwijken. Of hij in elk land bestaat, en nog bestaat onder het beleid dat is aangekondigd voor { $effective }, is niet bevestigd: kijk in de instellingen van de app.
