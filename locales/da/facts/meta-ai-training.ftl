### Metas AI-træning: én besked pr. oplysning og område i `facts/meta/ai-training.toml`.
### Alle beskeder kan bruge $announced og $effective, ændringens dage, klar til at blive læst.

# Læses efter ”Meta:”.
meta-ai-training-name = AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder, og siden eller fra hvornår.

meta-ai-training-scope-eea = Det er slået til, indtil du gør indsigelse med Metas formular. Det kan du gøre når som helst og uden begrundelse.
meta-ai-training-scope-ch = Du kan bruge de samme indsigelsesformularer som i EU. I 2024 havde Meta lovet den schweiziske myndighed (FDPIC) ikke at træne på schweiziske data; med planen fra den { $announced } gælder det ikke mere.
meta-ai-training-scope-gb = I Storbritannien har det kørt siden efteråret 2024, tidligere end i EU. Du kan gøre indsigelse med Metas formular; Meta afgør det fra sag til sag.
meta-ai-training-scope-rest = Her har det kørt i længere tid, siden før den { $effective }. Der er ingen generel ret til indsigelse: Metas formularer kan sendes alle steder fra, men Meta behøver ikke imødekomme dem, hvor ingen lov kræver det.

## Hvad der ændrer sig

meta-ai-training-what-planned = Fra den { $effective } træner Meta sin generative AI på det, voksne lægger op offentligt på Facebook og Instagram i EU, EØS og Schweiz, og på chats med Meta AI. I Storbritannien er det sket siden efteråret 2024, andre steder i længere tid.
meta-ai-training-what = Siden den { $effective } har Meta trænet sin generative AI på det, voksne lægger op offentligt på Facebook og Instagram i EU, EØS og Schweiz, og på chats med Meta AI. I Storbritannien er det sket siden efteråret 2024, andre steder i længere tid.
meta-ai-training-choice = Det er slået til som standard. I EU, EØS, Schweiz og Storbritannien kan du gøre indsigelse med en formular, med virkning for fremtiden; andre steder er der ingen generel ret til det.
meta-ai-training-policy-2026 = Privatlivspolitikken fra den 23. juli 2026 dækker som noget nyt apps, du forbinder, for eksempel kalender og mail, og AI, der handler for dig. Metas meddelelse gentager, at det, du deler med AI-funktioner, forbedrer Metas AI, medmindre du har gjort indsigelse.

## Hvordan man siger nej

meta-ai-training-facebook-form = I EU, EØS, Schweiz og Storbritannien: send Metas formular til Facebook:
    .step-1 = Log ind på Facebook, og åbn formularen.
    .step-2 = Skriv den e-mailadresse, der hører til din konto; begrundelsen må gerne være tom.
    .step-3 = Tryk på **Submit** (på engelsk). Der kommer en bekræftelse pr. e-mail.
meta-ai-training-instagram-form = Send på samme måde formularen til Instagram, mens du er logget ind på Instagram.
meta-ai-training-whatsapp = På WhatsApp bruges personlige chats ikke, kun det, nogen deler med Meta AI (blå cirkel, @MetaAI).
meta-ai-training-no-general-right = Uden for EU, EØS, Schweiz og Storbritannien er der ingen generel ret til indsigelse: Metas formularer kan sendes alle steder fra, men Meta behøver ikke imødekomme dem, hvor ingen lov kræver det. Det kan du stadig gøre: kun dele opslag med venner, slette gamle offentlige opslag og lade være med at bruge Meta AI.

## Hvem det gælder

meta-ai-training-adults = Det gælder voksne med en konto på Facebook eller Instagram, for det, de lægger op offentligt, og alle, der bruger Meta AI, også på WhatsApp.
meta-ai-training-private-accounts = En privat konto er ikke helt undtaget: navn, brugernavn, profilbillede og det, du gør i offentlige grupper og på offentlige sider, regnes for offentligt.

## Hvornår

meta-ai-training-start-planned = Den { $effective } begynder det i EU, EØS og Schweiz; i Storbritannien har det kørt siden efteråret 2024, andre steder i længere tid. Den dag er en begyndelse, ikke en sidste dag: hvor der er en ret til indsigelse, kan du også bruge den bagefter, men så kun for fremtiden.
meta-ai-training-start = Den { $effective } begyndte det i EU, EØS og Schweiz; i Storbritannien har det kørt siden efteråret 2024, andre steder i længere tid. Den dag var en begyndelse, ikke en sidste dag: hvor der er en ret til indsigelse, kan du stadig bruge den, for fremtiden.

## Hvilke data

meta-ai-training-public-content = Fra voksne: offentlige opslag, fotos og billedtekster, videoer, kommentarer, anmeldelser, aktivitet i offentlige grupper og på sider, avatarer; navn, brugernavn og profilbillede. Gammelt indhold bruges også.
meta-ai-training-ai-chats = Også det, du eller andre skriver eller siger til Meta AI, også på WhatsApp, og det, den svarer.
meta-ai-training-left-out = Bruges ikke, ifølge Meta: private beskeder med venner og familie, medmindre nogen i chatten deler dem med Meta AI, og offentligt indhold fra konti for personer under 18.

## Private beskeder

meta-ai-training-private-messages = Meta siger, at private beskeder med venner og familie ikke træner Metas AI, medmindre du eller en anden i chatten deler dem med Meta AI.
meta-ai-training-whatsapp-messages = WhatsApp læser ikke dine chats til AI-træning: beskeder og opkald er krypteret fra ende til anden. Kun det, nogen sender til Meta AI, går fra dine chats til Meta.
meta-ai-training-advanced-chat-privacy = Ifølge pressen forhindrer **Advanced chat privacy** (på engelsk) i en WhatsApp-chats indstillinger, at andre trækker den chat ind i Meta AI. Det er slået fra som standard og gælder kun den ene chat.

## Hvad der gælder som standard

meta-ai-training-on-planned = Det er slået til for alle, der ikke gør indsigelse. Gør du ikke noget, bruger Meta dit offentlige indhold, også gamle opslag, og dine chats med Meta AI: fra den { $effective } i EU, EØS og Schweiz, andre steder allerede nu.
meta-ai-training-on = Det er slået til for alle, der ikke har gjort indsigelse. Gør du ikke noget, bruger Meta dit offentlige indhold, også gamle opslag, og dine chats med Meta AI.

## Retsgrundlaget

meta-ai-training-legitimate-interests = I EU, EØS og Storbritannien henviser Meta til legitime interesser (artikel 6, stk. 1, litra f, i GDPR og UK GDPR), ikke til samtykke. Du kan gøre indsigelse.
meta-ai-training-authorities-in-the-eu = Oberlandesgericht Köln godtog legitime interesser som grundlag den 23. maj 2025, i en hastesag og efter en foreløbig vurdering. Den irske myndighed, der har ansvaret for Meta i EU, stoppede ikke træningen, men erklærede den heller ikke lovlig. Der kendes ingen dom i hovedsagen.
meta-ai-training-ico = Den britiske myndighed (ICO) har ikke godkendt træningen: den 13. september 2024 sagde den, at den fortsat ville holde øje med den. Efter samtaler med myndigheden havde Meta gjort det enklere at gøre indsigelse.
meta-ai-training-basis-in-switzerland = For Schweiz nævner Meta ifølge en presseomtale også sin legitime interesse. I juni 2024 havde Meta forsikret den schweiziske myndighed (FDPIC) om, at der ikke ville blive trænet på schweiziske data; i planen fra den { $announced } er de med.
meta-ai-training-no-objection-by-law = Uden for EU, EØS, Schweiz og Storbritannien er der ifølge politikkens tekst ingen generel ret til at gøre indsigelse mod denne træning.

## Ældre data

meta-ai-training-not-too-late = Det er ikke for sent: i EU, EØS og Schweiz holder en indsigelse før den { $effective } dit offentlige indhold ude fra begyndelsen.
meta-ai-training-still-possible = Det er ikke for sent: i EU, EØS, Schweiz og Storbritannien virker formularen stadig, for fremtiden. Indsigelser fra 2024 gælder fortsat.
meta-ai-training-trained-stays = Det, der er gået ind i en model, bliver i den. Uden en indsigelse bruger Meta alt dit offentlige indhold, også fra før den { $effective }.
meta-ai-training-late-objection = Holder en sen indsigelse også ældre opslag ude af fremtidig træning? Forbrugerrådgivningen i Tyskland læser det sådan, at den nok kun dækker det, der lægges op bagefter.

## Hvad der sker, når man siger nej

meta-ai-training-future-only = En indsigelse virker kun for fremtiden: det, modellen har lært, bliver i den. Andre kan stadig lægge noget op om dig, og Meta AI er ikke slået fra.
meta-ai-training-future-only-in-the-uk = I Storbritannien afgør Meta en indsigelse fra sag til sag. Imødekommer Meta den, virker den kun for fremtiden: det, modellen har lært, bliver i den, og Meta AI er ikke slået fra.
meta-ai-training-linked-accounts = Vejledninger er uenige om, hvorvidt én indsigelse dækker alle konti, der er forbundet i **Accounts Center** (på engelsk). Den sikre vej: én formular til Facebook, én til Instagram og én til hver konto, der ikke er forbundet.
meta-ai-training-without-a-reason = I EU og EØS accepterer Meta i praksis indsigelser uden begrundelse.

## Hvem der får data

meta-ai-training-own-ai = Meta træner sin egen AI med dataene. Ifølge politikken tilbyder Meta den AI til brugere, virksomheder, forskere og andre tredjeparter.
meta-ai-training-controllers = I EU og EØS er Meta Platforms Ireland Ltd ansvarlig for dine data; andre steder er det Meta Platforms, Inc. i USA.
meta-ai-training-transfers = Til overførsler til USA nævner politikken fra den 23. juli 2026 to databeskyttelsesrammer: EU–USA og Schweiz–USA.

## Mindreårige

meta-ai-training-minors-public = Offentligt indhold fra konti for personer under 18 træner ifølge Meta ikke Metas AI.
meta-ai-training-minors-chats = Chats med Meta AI er en anden sag: EU-teksten i Metas politik nævner også mindreåriges chats blandt træningsdataene.
meta-ai-training-shown-by-others = Ifølge Metas AI-side kan folk, der ses på et foto eller nævnes i et opslag, være i dataene; det kan være et barn i en voksens offentlige opslag.

## Hvorfor

meta-ai-training-reason = For Europa nævner Meta disse grunde: Metas AI skal kende europæiske sprog, kultur og referencer, og Meta vil bygge og tilbyde AI til brugere, virksomheder og forskere.

## Klager og retsmidler

meta-ai-training-tidy-up = Det kan du gøre: gør indsigelse, hvor der er ret til det, også sent; vis kun opslag til venner; slet gamle offentlige opslag; lad være med at bruge Meta AI.
meta-ai-training-complaint = Du kan klage til din databeskyttelsesmyndighed. For Meta er den irske den ledende i EU og EØS; i Storbritannien er det ICO, i Schweiz FDPIC.
meta-ai-training-courts = Hasteanmodninger om at stoppe træningen blev afslået af to tyske domstole, Oberlandesgericht Köln (23. maj 2025) og Oberlandesgericht Schleswig (12. august 2025); den i Schleswig kom for sent. Der kendes ingen dom i hovedsagen.

## Hvor det står

meta-ai-training-stated = Det står i Metas privatlivspolitik, i EU-teksten under ”Developing and improving AI at Meta” (på engelsk). Metas side om generativ AI siger, hvad der bruges, og hvad der ikke bruges.

## At slå AI-funktionen fra

meta-ai-training-blue-circle = Ifølge forbrugerrådgivning og presse fra 2025 kan Meta AI med den blå cirkel ikke slås fra, hverken på WhatsApp, Instagram eller Messenger. Man kan kun lade være med at bruge den.
meta-ai-training-objection-is-no-switch = En indsigelse gælder træningen, ikke funktionen: den blå cirkel bliver.

## Folk uden konto

meta-ai-training-without-account = Folk uden konto kan også være i dataene, for eksempel når de ses på et foto eller nævnes i et opslag. Metas AI-side siger det og har en formular til data, som Meta har fra tredjeparter.

## Når noget ikke virker

meta-ai-training-form-does-not-open = Hvis en formular ikke åbner, så log først ind på Facebook eller Instagram. Virker det stadig ikke, så brug den generelle indsigelsesside, som EU-teksten i Metas politik nævner.
meta-ai-training-facebook-menu = Menuerne ændrer sig tit; vejledninger fra 2025 for Europa viser denne vej på Facebook (navnene på engelsk): profilbilledet, **Settings & privacy**, **Settings**, **Privacy Policy**, og i teksten dér linket **right to object**.
meta-ai-training-instagram-menu = I Instagram-appen, i Europa (navnene på engelsk): profilen, menuen med tre streger, **Settings and activity**, **About**, **Privacy Policy**, og i teksten dér linket **right to object**. Skriv din e-mailadresse, og tryk på **Submit**.

## Forkerte påstande

meta-ai-training-myth-notice = En tekst lagt op på profilen: hverken Metas tekster eller de myndigheder og den forbrugerrådgivning, jeg støtter mig til, nævner det som en måde at gøre indsigelse på. I EU, EØS, Schweiz og Storbritannien sker det med Metas formular.
meta-ai-training-myth-too-late = ”Efter den 26. maj 2025 er en indsigelse umulig” er forkert: den virker stadig, for fremtiden.
meta-ai-training-myth-private-account = ”En privat konto er sikker” er kun halvt rigtigt: navn, brugernavn, profilbillede og offentlig aktivitet regnes for offentligt.
