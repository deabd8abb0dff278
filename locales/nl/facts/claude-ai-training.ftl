### De AI-training van Claude: één bericht per uitspraak en per gebied van `facts/claude/ai-training.toml`.
### Elk bericht mag $announced en $effective gebruiken, de dagen van het feit, kant-en-klaar.

# Staat achter “Claude:”.
claude-ai-training-name = AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt, en sinds of vanaf wanneer.

claude-ai-training-scope-europe = Geen uitzondering voor Europa: dezelfde schakelaar als overal. Het staat aan, tenzij je het uitzet. Voor de EER, het VK en Zwitserland is Anthropic Ireland verantwoordelijk.
claude-ai-training-scope-rest = Dezelfde schakelaar als overal, voor de abonnementen Free, Pro en Max. Het staat aan, tenzij je het uitzet.

## Wat er verandert

claude-ai-training-what-planned = Anthropic, de maker van Claude, gaat zijn modellen wereldwijd trainen met chats en codeersessies van de abonnementen Free, Pro en Max, tenzij je dat uitzet. De nieuwe voorwaarden gaan in op { $effective }; eerst was 28 september 2025 aangekondigd.
claude-ai-training-what = Anthropic, de maker van Claude, mag zijn modellen wereldwijd trainen met chats en codeersessies van de abonnementen Free, Pro en Max, tenzij je dat uitzet. De voorwaarden hiervoor gingen in op { $effective }.
claude-ai-training-choice-planned = In het venster voor bestaande gebruikers staat de schakelaar al aan. Je kunt de keuze altijd wijzigen, met effect voor de toekomst.
claude-ai-training-choice = In het venster voor bestaande gebruikers stond de schakelaar al aan. Je kunt de keuze altijd wijzigen, met effect voor de toekomst.
claude-ai-training-policy-of-july = In het privacybeleid van 8 juli 2026 blijven dit en de schakelaar bestaan. Het beleid voor mensen zonder account beschrijft nu de fasen van de training, waar de gegevens vandaan komen en dat ze opnieuw mogen worden gebruikt voor nieuwere modellen.

## Hoe je bezwaar maakt

claude-ai-training-switch = Zet de training uit in de browser; als je bent ingelogd, brengt de link je meteen bij de instelling (namen in het Engels):
    .step-1 = Klik op je naam of initialen.
    .step-2 = Kies **Settings** en dan **Privacy**.
    .step-3 = Zet **Help improve Claude** uit.
claude-ai-training-app = In de app (namen in het Engels): tik op je naam, dan op **Settings** en **Privacy**, en zet **Help improve Claude** uit.
claude-ai-training-incognito = Incognitochats worden niet gebruikt om Claude te verbeteren, ook niet als de schakelaar aanstaat, tenzij de veiligheidscontrole ze markeert.

## Voor wie het geldt

claude-ai-training-plans = De particuliere abonnementen Free, Pro en Max, wereldwijd, ook Claude Code met zo’n account. Niet Claude voor werk, overheid of onderwijs en niet de API, tenzij de organisatie er zelf mee instemt.
claude-ai-training-early = Wie de nieuwe voorwaarden vóór { $effective } accepteert met de schakelaar aan, doet vanaf dat moment mee.

## Wanneer

claude-ai-training-choose-planned = Aan bestaande gebruikers wordt gevraagd uiterlijk op { $effective } te kiezen; eerst was dat 28 september 2025. Het is geen laatste dag om bezwaar te maken: je kunt de keuze altijd wijzigen, met effect voor de toekomst.
claude-ai-training-choose = Bestaande gebruikers kregen tot { $effective } de tijd om te kiezen; eerst was dat 28 september 2025. Het was geen laatste dag om bezwaar te maken: je kunt de keuze altijd wijzigen, met effect voor de toekomst.
claude-ai-training-no-new-day = Het privacybeleid van 8 juli 2026 noemt geen nieuwe dag waarop je uiterlijk moet kiezen.

## Welke gegevens

claude-ai-training-used = Zolang de schakelaar aanstaat: nieuwe chats en codeersessies, en oude die je weer oppakt, met wat je invoert en wat Claude antwoordt.
claude-ai-training-used-anyway = Ook als de schakelaar uitstaat, worden gesprekken gebruikt die de veiligheidscontrole markeert of die je beoordeelt of meldt: een duim omhoog of omlaag stuurt het gesprek mee.
claude-ai-training-filtered = Anthropic zegt dat het gevoelige gegevens filtert of onherkenbaar maakt en gegevens van gebruikers niet aan anderen verkoopt.

## Privéberichten

claude-ai-training-chats = Het gaat juist om je gesprekken met Claude: die worden gebruikt zolang de schakelaar aanstaat, ook wat je erin plakt. Incognitochats vallen erbuiten, tenzij de veiligheidscontrole ze markeert.

## Wat standaard is ingesteld

claude-ai-training-on-planned = Bestaande gebruikers zien een venster met een grote knop **Accept** (Engels) en een schakelaar voor de training die al aanstaat. Wie accepteert zonder die aan te raken, stemt ermee in. Nieuwe gebruikers kiezen bij het aanmelden.
claude-ai-training-on = Bestaande gebruikers zagen een venster met een grote knop **Accept** (Engels) en een schakelaar voor de training die al aanstond. Wie accepteerde zonder die aan te raken, stemde ermee in. Nieuwe gebruikers kiezen bij het aanmelden.

## De grondslag

claude-ai-training-bases = Voor de training noemt het privacybeleid van Anthropic gerechtvaardigd belang en toestemming naast elkaar. In de EER, het VK en Zwitserland kun je tegen het ene bezwaar maken en het andere intrekken.
claude-ai-training-bases-of-july = De versie van 8 juli 2026 noemt ook wetenschappelijk onderzoek. Welke grondslag in de EER, het VK en Zwitserland voor welk gebruik geldt, staat er niet in.
claude-ai-training-local-law = Buiten de EER, het VK en Zwitserland hangen je rechten volgens het beleid af van het recht waar je woont. De schakelaar is dezelfde.

## Oudere gegevens

claude-ai-training-not-too-late = Het is niet te laat: je kunt de training altijd uitzetten.
claude-ai-training-future-only = Uitzetten werkt voor de toekomst: nieuwe chats worden niet gebruikt en opgeslagen chats blijven buiten latere trainingsrondes. Rondes die al lopen en modellen die al zijn getraind, houden de gegevens.
claude-ai-training-old-chats = Oude chats die je niet weer oppakt, worden niet gebruikt. “Alle oude chats zijn gebruikt” klopt dus niet.

## Wat een bezwaar doet

claude-ai-training-undo = Je kunt het altijd aan- en uitzetten.

## Wie de gegevens krijgt

claude-ai-training-own-models = Anthropic traint zijn eigen modellen met de chats; verbonden bedrijven en dienstverleners mogen de gegevens verwerken. Het zegt dat het geen persoonsgegevens verkoopt.

## Minderjarigen

claude-ai-training-adults = Claude is voor mensen vanaf 18 jaar. Anthropic zegt dat het gegevens van jongere mensen niet bewust verzamelt of gebruikt.

## Waarom

claude-ai-training-reason = Anthropic noemt als redenen: betere modellen en beter herkennen van misbruik; een model ontwikkelen duurt 18 tot 24 maanden en vraagt gegevens over die hele tijd.

## Klachten en rechtsmiddelen

claude-ai-training-object = Zet de training uit en verwijder chats die buiten toekomstige training moeten blijven. Afhankelijk van de wet die voor jou geldt, kun je bezwaar maken of om wissen vragen: privacy@anthropic.com.
claude-ai-training-rights-page = Voor verzoeken over gegevens in zijn training, ook van mensen zonder account, heeft Anthropic een eigen pagina.
claude-ai-training-complaint = In de EER, het VK en Zwitserland kun je een klacht indienen bij je privacytoezichthouder. Daar is Anthropic Ireland in Dublin verantwoordelijk.

## Waar het staat

claude-ai-training-stated = In het privacybeleid en de voorwaarden voor particulieren van Anthropic staat dat chats voor training mogen worden gebruikt, tenzij je dat uitzet. Een helppagina beschrijft de schakelaar.

## Hoelang gegevens worden bewaard

claude-ai-training-kept = Staat de training aan, dan mag Anthropic gegevens tot vijf jaar bewaren; staat ze uit, dan noemt de documentatie 30 dagen. Gesprekken die je verwijdert, zijn volgens het beleid binnen 30 dagen uit de systemen.
claude-ai-training-feedback-kept = Feedback, zoals een duim omhoog met het gesprek erbij, wordt tot vijf jaar bewaard, hoe de schakelaar ook staat.

## Mensen zonder account

claude-ai-training-web-pages = Claude leert ook van openbare webpagina’s; daarop kunnen gegevens van mensen zonder account staan. De crawler ClaudeBot houdt zich aan robots.txt en leest geen pagina’s met een wachtwoord, zegt Anthropic. Afhankelijk van de wet die voor jou geldt, kun je bezwaar maken of om wissen vragen: privacy@anthropic.com.

## Werkaccounts

claude-ai-training-work-accounts = Claude voor werk, overheid en onderwijs en de API vallen erbuiten, tenzij de organisatie er zelf mee instemt, bijvoorbeeld in het Development Partner Program.

## Als er iets niet lukt

claude-ai-training-not-found = Vind je de schakelaar niet, neem dan de directe link. De schakelaar is er voor de abonnementen Free, Pro en Max; bij een account van je werk telt de overeenkomst van de organisatie.

## Of er mensen meelezen

claude-ai-training-review = Voordat iemand chats voor de training bekijkt, worden ze losgekoppeld van je gebruikers-ID, en slechts een klein aantal medewerkers heeft toegang, zegt Anthropic.

## Betalen

claude-ai-training-paying = Betalen houdt je er niet buiten: Free, Pro en Max hebben dezelfde schakelaar.

## Onjuiste beweringen

claude-ai-training-myth-opt-in = Sommigen noemen het een opt-in. In feite is het een opt-out: in het venster stond de schakelaar al aan, en het privacybeleid staat de training toe, tenzij je haar uitzet.
