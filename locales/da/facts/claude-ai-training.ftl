### Claudes AI-træning: én besked pr. oplysning og område i `facts/claude/ai-training.toml`.
### Alle beskeder kan bruge $announced og $effective, ændringens dage, klar til at blive læst.

# Læses efter ”Claude:”.
claude-ai-training-name = AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder, og siden eller fra hvornår.

claude-ai-training-scope-europe = Ingen undtagelse for Europa: den samme knap som overalt. Det er slået til, medmindre du slår det fra. For EØS, Storbritannien og Schweiz har Anthropic Ireland ansvaret.
claude-ai-training-scope-rest = Den samme knap som overalt, for abonnementerne Free, Pro og Max. Det er slået til, medmindre du slår det fra.

## Hvad der ændrer sig

claude-ai-training-what-planned = Anthropic, der laver Claude, vil træne sine modeller på chats og kodesessioner fra abonnementerne Free, Pro og Max, i hele verden, medmindre du slår det fra. De nye vilkår træder i kraft den { $effective }; først blev den 28. september 2025 meldt ud.
claude-ai-training-what = Anthropic, der laver Claude, må træne sine modeller på chats og kodesessioner fra abonnementerne Free, Pro og Max, i hele verden, medmindre du slår det fra. Vilkårene for det trådte i kraft den { $effective }.
claude-ai-training-choice-planned = I vinduet til nuværende brugere er knappen slået til på forhånd. Valget kan ændres når som helst, med virkning for fremtiden.
claude-ai-training-choice = I vinduet til nuværende brugere var knappen slået til på forhånd. Valget kan ændres når som helst, med virkning for fremtiden.
claude-ai-training-policy-of-july = Privatlivspolitikken fra den 8. juli 2026 beholder dette og knappen. Politikken for folk uden konto beskriver nu træningens trin, hvor dataene kommer fra, og at de må bruges igen til nyere modeller.

## Hvordan man siger nej

claude-ai-training-switch = Slå træningen fra i browseren; når du er logget ind, fører linket direkte til indstillingen (navnene på engelsk):
    .step-1 = Klik på dit navn eller dine initialer.
    .step-2 = Vælg **Settings**, så **Privacy**.
    .step-3 = Slå **Help improve Claude** fra.
claude-ai-training-app = I appen (navnene på engelsk): tryk på dit navn, så **Settings**, **Privacy**, og slå **Help improve Claude** fra.
claude-ai-training-incognito = Inkognitochats bruges ikke til at forbedre Claude, heller ikke når knappen er slået til, medmindre sikkerhedskontrollen markerer dem.

## Hvem det gælder

claude-ai-training-plans = De private abonnementer Free, Pro og Max, i hele verden, også Claude Code med sådan en konto. Ikke Claude til arbejde, myndigheder eller uddannelse og heller ikke API’et, medmindre organisationen selv siger ja.
claude-ai-training-early = Accepterer man de nye vilkår før den { $effective } med knappen slået til, er man med fra da af.

## Hvornår

claude-ai-training-choose-planned = Nuværende brugere bliver bedt om at vælge senest den { $effective }; først var det den 28. september 2025. Det er ikke en sidste dag til at sige nej: valget kan ændres når som helst, med virkning for fremtiden.
claude-ai-training-choose = Nuværende brugere fik indtil den { $effective } til at vælge; først var det den 28. september 2025. Det var ikke en sidste dag til at sige nej: valget kan ændres når som helst, med virkning for fremtiden.
claude-ai-training-no-new-day = Privatlivspolitikken fra den 8. juli 2026 sætter ingen ny frist for at vælge.

## Hvilke data

claude-ai-training-used = Mens knappen er slået til: nye chats og kodesessioner, og gamle, som du tager op igen, med det, du skriver, og det, Claude svarer.
claude-ai-training-used-anyway = Også når knappen er slået fra, bruges samtaler, der markeres til sikkerhedskontrol, eller som du vurderer eller rapporterer: en tommel op eller ned sender samtalen med.
claude-ai-training-filtered = Anthropic siger, at følsomme data filtreres eller sløres, og at brugeres data ikke sælges til andre.

## Private beskeder

claude-ai-training-chats = Dine samtaler med Claude er netop det, der bruges, så længe knappen er slået til, også det, du indsætter i dem. Inkognitochats er undtaget, medmindre sikkerhedskontrollen markerer dem.

## Hvad der gælder som standard

claude-ai-training-on-planned = Nuværende brugere ser et vindue med en stor knap **Accept** (på engelsk) og en træningsknap, der allerede er slået til. Accepterer man uden at røre den, siger man ja. Nye brugere vælger, når de opretter en konto.
claude-ai-training-on = Nuværende brugere så et vindue med en stor knap **Accept** (på engelsk) og en træningsknap, der allerede var slået til. Accepterede man uden at røre den, sagde man ja. Nye brugere vælger, når de opretter en konto.

## Retsgrundlaget

claude-ai-training-bases = Til træning nævner Anthropics privatlivspolitik legitime interesser og samtykke side om side. I EØS, Storbritannien og Schweiz kan du gøre indsigelse mod det ene og trække det andet tilbage.
claude-ai-training-bases-of-july = Versionen fra den 8. juli 2026 nævner også videnskabelig forskning. Hvilket grundlag der bærer hvilken brug i EØS, Storbritannien og Schweiz, siger den ikke.
claude-ai-training-local-law = Uden for EØS, Storbritannien og Schweiz afhænger dine rettigheder ifølge politikken af loven, hvor du bor. Knappen er den samme.

## Ældre data

claude-ai-training-not-too-late = Det er ikke for sent: du kan slå træningen fra når som helst.
claude-ai-training-future-only = At slå det fra virker for fremtiden: nye chats bruges ikke, og gemte holdes ude af senere træningsrunder. Runder, der er begyndt, og modeller, der er trænet, beholder dataene.
claude-ai-training-old-chats = Gamle chats, som du ikke tager op igen, bruges ikke. Så ”alle gamle chats blev taget” er forkert.

## Hvad der sker, når man siger nej

claude-ai-training-undo = Du kan slå det til og fra når som helst.

## Hvem der får data

claude-ai-training-own-models = Anthropic træner sine egne modeller på chattene; tilknyttede selskaber og tjenesteudbydere kan behandle dataene. Anthropic siger, at personoplysninger ikke sælges.

## Mindreårige

claude-ai-training-adults = Claude er for folk på 18 år og derover. Anthropic siger, at data fra yngre ikke bevidst samles ind eller bruges.

## Hvorfor

claude-ai-training-reason = Anthropic nævner disse grunde: bedre modeller og bedre opdagelse af misbrug; at udvikle en model tager 18 til 24 måneder og kræver data over den tid.

## Klager og retsmidler

claude-ai-training-object = Slå træningen fra, og slet chats, der skal holdes ude af fremtidig træning. Alt efter loven, hvor du bor, kan du gøre indsigelse eller bede om sletning: privacy@anthropic.com.
claude-ai-training-rights-page = Til anmodninger om data i træningen, også fra folk uden konto, har Anthropic en særskilt side.
claude-ai-training-complaint = I EØS, Storbritannien og Schweiz kan du klage til din databeskyttelsesmyndighed. Anthropic Ireland i Dublin har ansvaret dér.

## Hvor det står

claude-ai-training-stated = Anthropics privatlivspolitik og forbrugervilkår siger, at chats må bruges til træning, medmindre du siger nej. En hjælpeside beskriver knappen.

## Hvor længe data bliver gemt

claude-ai-training-kept = Med træningen slået til må Anthropic gemme data i op til fem år; med den slået fra nævner dokumentationen 30 dage. Samtaler, du sletter, er ifølge politikken væk fra systemerne inden for 30 dage.
claude-ai-training-feedback-kept = Feedback, for eksempel en tommel op sammen med samtalen, gemmes i op til fem år, uanset om knappen er slået til eller fra.

## Folk uden konto

claude-ai-training-web-pages = Claude lærer også af offentlige websider, som kan indeholde data om folk uden konto. Robotten ClaudeBot respekterer robots.txt og læser ingen sider med adgangskode, siger Anthropic. Alt efter loven, hvor du bor, kan du gøre indsigelse eller bede om sletning: privacy@anthropic.com.

## Arbejdskonti

claude-ai-training-work-accounts = Claude til arbejde, myndigheder og uddannelse samt API’et er undtaget, medmindre organisationen selv siger ja, for eksempel til Development Partner Program.

## Når noget ikke virker

claude-ai-training-not-found = Hvis du ikke finder knappen, så brug det direkte link. Knappen findes for abonnementerne Free, Pro og Max; for en konto fra dit arbejde gælder organisationens aftale.

## Om mennesker læser med

claude-ai-training-review = Før nogen gennemgår chats til træning, adskilles de fra dit bruger-id, og kun et lille antal ansatte har adgang, siger Anthropic.

## At betale

claude-ai-training-paying = Det hjælper ikke at betale: Free, Pro og Max har den samme knap.

## Forkerte påstande

claude-ai-training-myth-opt-in = Nogle kalder det opt-in. I praksis er det opt-out: i vinduet var knappen slået til på forhånd, og privatlivspolitikken tillader træningen, medmindre du siger nej.
