### Reddits licenser til AI-firmaer: én besked pr. oplysning og område i `facts/reddit/ai-licensing.toml`.
### Her er hverken $announced eller $effective: ingen enkelt dag er noteret.

# Læses efter ”Reddit:”.
reddit-ai-licensing-name = licenser til AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder.

reddit-ai-licensing-scope-europe = Ingen undtagelse for Europa: også versionen af Reddits brugeraftale for EØS, Storbritannien og Schweiz tillader AI-træning. Den første kendte aftale, med Google, blev meldt ud i februar 2024.
reddit-ai-licensing-scope-rest = Reddits brugeraftale tillader også AI-træning her. Den første kendte aftale, med Google, blev meldt ud i februar 2024.

## Hvad det er

reddit-ai-licensing-what = Reddit giver AI-firmaer licens til offentlige opslag og kommentarer, i hele verden. Ifølge en aftale meldt ud i februar 2024 må Google træne sin AI på dem; ifølge en anden fra 2024 har OpenAI adgang, og ChatGPT må vise dem i sine svar.

## Hvordan man siger nej

reddit-ai-licensing-no-switch = Der er ingen opt-out: Reddit har ikke i nogen region en knap imod, at AI-firmaer får licens til offentlige opslag. Det, der hjælper, er at slette opslag og ikke skrive offentligt.
reddit-ai-licensing-delete-first = Slet dine opslag og kommentarer på Reddit enkeltvis, og først derefter kontoen. Sletter du kun kontoen, forbliver de synlige, bare uden dit navn.
reddit-ai-licensing-request = I EØS, Storbritannien og Schweiz har du ret til indsigelse og sletning: brug Reddits formular, eller skriv til redditdatarequests@reddit.com. Om en indsigelse stopper licenserne, vides ikke.

## Hvem det gælder

reddit-ai-licensing-everybody = Alle, der skriver offentligt på Reddit, i hele verden. Ingen region er undtaget.

## Hvornår

reddit-ai-licensing-running = Den første kendte aftale, med Google, blev meldt ud i februar 2024; siden præcis hvilken dag opslag er givet videre, vides ikke. Der er ingen sidste dag til at gøre indsigelse.
reddit-ai-licensing-notice = For EØS, Storbritannien og Schweiz lover Reddit at varsle væsentlige ændringer af vilkårene mindst 30 dage i forvejen.

## Hvilke data

reddit-ai-licensing-public = Licensen gælder det, der er offentligt: opslag, kommentarer, brugernavne, offentlige profildata, karma og lignende.
reddit-ai-licensing-not-licensed = Licensen gælder ikke, siger Reddit: private beskeder, modmail, e-mailadresser, browserhistorik og IP-adresser.

## Private beskeder

reddit-ai-licensing-public-chats = Beskeder i offentlige chats er noget andet: Reddits privatlivspolitik fra den 1. juli 2026 regner dem for offentligt indhold.

## Hvad der gælder som standard

reddit-ai-licensing-included = Alt offentligt indhold på Reddit er med, og der er ikke noget at slå fra.

## Retsgrundlaget

reddit-ai-licensing-licence = Reddit henviser til sin brugeraftale fra den 1. juli 2026: du beholder ejerskabet, men giver Reddit en verdensomspændende, tidsubegrænset og uigenkaldelig licens, som kan gives videre, udtrykkeligt også til at træne AI.
reddit-ai-licensing-no-basis-of-its-own = Ifølge politikkens tekst fra den 1. juli 2026 nævner de retsgrundlag, Reddit angiver for EØS, Storbritannien og Schweiz, ikke licenser til AI-firmaer som et formål for sig. Hvad europæiske myndigheder siger til det, vides ikke.

## Hvad indstillingerne og sletning gør

reddit-ai-licensing-ads-only = Reddits privatlivsindstillinger lader dig bestemme over annoncer; ingen af dem ændrer noget ved licenserne til AI-firmaer.
reddit-ai-licensing-deletions = Reddit siger: firmaer med en aftale skal respektere det, når du sletter noget på Reddit, og må ikke bruge indholdet til at identificere eller overvåge folk.

## Ældre data

reddit-ai-licensing-trained-models = Hvad sletning ændrer i modeller, der allerede er trænet, vides ikke; en kommentator tvivler på, at de bliver trænet forfra.
reddit-ai-licensing-perpetual = Ifølge brugeraftalen fra den 1. juli 2026 er den licens, du giver Reddit, tidsubegrænset og uigenkaldelig.

## Hvem der får data

reddit-ai-licensing-partners = Man kender til Google (meldt ud i februar 2024, ifølge medierne for omkring 60 millioner amerikanske dollars om året) og OpenAI (2024). Andre, der vil have større mængder, skal have en aftale og betale.
reddit-ai-licensing-talks = I september 2025 skrev Bloomberg, at Reddit forhandlede på ny med Google og ville have betaling efter brug. Der kendes intet resultat.
reddit-ai-licensing-lawsuits = Reddit har sagsøgt firmaer, som det beskylder for at tage opslag uden aftale: Anthropic i juni 2025 og SerpApi, Oxylabs, AWMProxy og Perplexity i oktober 2025. I midten af 2026 kendtes ingen dom.

## Mindreårige

reddit-ai-licensing-minimum-age = Ifølge vilkårene er Reddit for folk på 13 år og derover, med en højere aldersgrænse, hvor loven kræver det. En undtagelse fra licenserne for mindreårige nævnes ikke.

## Hvorfor

reddit-ai-licensing-reason = Reddit siger, at det vil forblive åbent, men kun give adgang i stor skala til partnere med en aftale, der beskytter brugerne. Det tjener også penge på det.

## Klager og retsmidler

reddit-ai-licensing-complaint = I EØS, Storbritannien og Schweiz kan du klage til din databeskyttelsesmyndighed. Reddit Netherlands B.V. har ansvaret for EØS og Schweiz, Reddit, Inc. for Storbritannien.
reddit-ai-licensing-ask-elsewhere = Også uden for EØS, Storbritannien og Schweiz kan man bede Reddit om en kopi af sine data eller om at få kontoen slettet, med en formular eller på redditdatarequests@reddit.com.
reddit-ai-licensing-post-less = Ifølge politikkens tekst handler det om offentligt indhold: det, du ikke skriver offentligt, eller skriver under et navn, der ikke peger på dig, fortæller mindre om dig.

## Hvor det står

reddit-ai-licensing-stated = Licensen står i Reddits brugeraftale; privatlivspolitikken og politikken for offentligt indhold (Public Content Policy) siger, hvad der er offentligt, og at andre betaler for større mængder.
