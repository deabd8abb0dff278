### Metas brug af AI-chats til annoncer: én besked pr. oplysning og område i `facts/meta/ai-chats.toml`.
### Alle beskeder kan bruge $announced og $effective, ændringens dage, klar til at blive læst.

# Læses efter ”Meta:”.
meta-ai-chats-name = AI-chats til annoncer

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, om det gælder, og siden eller fra hvornår.

meta-ai-chats-scope-eu = Metas udmelding undtager EU og taler kun om ”senere”; der kendes ingen dato. EU-teksten i politikken nævner ingen AI-chats blandt dataene til annoncer.
meta-ai-chats-scope-gb = Metas udmelding undtager Storbritannien og taler kun om ”senere”; der kendes ingen dato.
meta-ai-chats-scope-kr = Metas udmelding undtager Sydkorea i begyndelsen; der kendes ingen senere dato.
meta-ai-chats-scope-eea-outside-the-eu = Medierne nævner EU, Storbritannien og Sydkorea som undtaget. Ingen nævner Island, Liechtenstein eller Norge.
meta-ai-chats-scope-ch = Metas udmelding undtager EU, Storbritannien og Sydkorea; den nævner ikke Schweiz. To schweiziske fagmedier skrev i oktober 2025, at Schweiz er undtaget indtil videre; en bekræftelse fra Meta blev ikke fundet.
meta-ai-chats-scope-rest = Det gælder alle, der bruger Meta AI. Der er ingen knap, der slår det fra.

## Hvad der ændrer sig

meta-ai-chats-what-planned = Fra den { $effective } bruger Meta også det, folk skriver og siger til Meta AI, på Facebook, Instagram, Messenger, WhatsApp og med smartbriller, til at vælge deres annoncer og opslag. I begyndelsen er EU, Storbritannien og Sydkorea undtaget.
meta-ai-chats-what = Siden den { $effective } har Meta også brugt det, folk skriver og siger til Meta AI, på Facebook, Instagram, Messenger, WhatsApp og med smartbriller, til at vælge deres annoncer og opslag. EU, Storbritannien og Sydkorea var undtaget i begyndelsen.
meta-ai-chats-no-choice = Hvor det gælder, kan man ikke sige nej, kun lade være med at bruge Meta AI.
meta-ai-chats-policy-2026 = I privatlivspolitikken fra den 23. juli 2026 nævner EU-teksten stadig ingen AI-chats blandt dataene til annoncer; det gør den anden tekst. Nyt: Meta AI’s svar tilpasses efter interesser, sted og profil.

## Hvordan man siger nej

meta-ai-chats-no-switch = Hvor det gælder, kan man ikke sige nej: kun ved ikke at bruge Meta AI holder man sine chats ude.
meta-ai-chats-what-remains = Det kan du stadig gøre, hvor det gælder (navnene på engelsk): lade være med at bruge Meta AI, tage WhatsApp ud af **Accounts Center** og tilpasse **Ad preferences**.
meta-ai-chats-nothing-to-object-to = I EU, Storbritannien og Sydkorea er der indtil nu ikke noget at sige nej til: Metas udmelding undtager dem, og der kendes ingen senere dato. AI-træning er en anden sag; spørg mig om den.

## Hvem det gælder

meta-ai-chats-users-of-meta-ai = Det gælder folk, der bruger Meta AI, på de steder, hvor det gælder. Hvis man ikke bruger den, er der ingen chats, der kan bruges.

## Hvornår

meta-ai-chats-start-planned = Den { $effective } begynder det, hvor det gælder; Metas meddelelser om det sendes ud fra den 7. oktober 2025. Den dag er en begyndelse, ikke en sidste dag til at sige nej: man kan ikke sige nej.
meta-ai-chats-start = Den { $effective } begyndte det, hvor det gælder; Metas meddelelser om det blev sendt ud fra den 7. oktober 2025. Den dag var en begyndelse, ikke en sidste dag til at sige nej: det kunne man heller ikke før.
meta-ai-chats-later-in-europe = For EU og Storbritannien talte Meta kun om ”senere”; der kendes ingen dato.

## Hvilke data

meta-ai-chats-chats = Hvor det gælder: det, du skriver og siger til Meta AI på Facebook, Instagram, Messenger og WhatsApp og med smartbriller.
meta-ai-chats-linked-whatsapp = Hvor det gælder, tæller chats med Meta AI på WhatsApp kun, hvis WhatsApp er forbundet i **Accounts Center** (på engelsk).
meta-ai-chats-sensitive-topics = Meta siger, at chats om emner som religion, seksuel orientering, politik og helbred ikke bruges til annoncer.

## Private beskeder

meta-ai-chats-messages-between-people = ”Meta læser alle private beskeder til annoncer” er forkert: det handler om chats med Meta AI. Beskeder mellem mennesker, der er krypteret fra ende til anden, bruges ikke.
meta-ai-chats-advanced-chat-privacy = Ifølge pressen forhindrer **Advanced chat privacy** (på engelsk) i en WhatsApp-chats indstillinger, at andre trækker den chat ind i Meta AI. Det er slået fra som standard og gælder kun den ene chat.

## Hvad der gælder som standard

meta-ai-chats-on-planned = Hvor det gælder, begynder det af sig selv den { $effective } for alle, der bruger Meta AI; det kan ikke slås fra.
meta-ai-chats-on = Hvor det gælder, er det slået til for alle, der bruger Meta AI; det kan ikke slås fra.

## Retsgrundlaget

meta-ai-chats-consent-in-the-eu = Ifølge politikken bygger Meta personaliserede annoncer i EU på dit samtykke; politikkens liste over data til det nævner ingen AI-chats.

## Ældre data

meta-ai-chats-earlier-chats = Chats fra før den { $effective } indgår ikke i dette.

## Hvad der sker, når man siger nej

meta-ai-chats-preferences-are-no-switch = Hvor det gælder, ændrer **Ad preferences** (på engelsk) og feedets indstillinger, hvilke annoncer og opslag du ser. Det forhindrer ikke, at dine chats med Meta AI bruges.
meta-ai-chats-training-is-separate = Metas indsigelsesformular handler om noget andet, nemlig træningen af Metas AI.

## Hvorfor

meta-ai-chats-reason = Meta siger, at annoncer og foreslåede opslag skal passe bedre til folks interesser.

## Hvor det står

meta-ai-chats-stated = Meta meldte det ud den { $announced }. Det står i privatlivspolitikken i versionen fra den { $effective }, i teksten for regioner uden for EU; i EU-teksten står det ikke.

## At slå AI-funktionen fra

meta-ai-chats-blue-circle = Ifølge forbrugerrådgivning og presse fra 2025 kan Meta AI med den blå cirkel ikke slås fra, hverken på WhatsApp, Instagram eller Messenger. Man kan kun lade være med at bruge den.

## Forkerte påstande

meta-ai-chats-myth-europe = At det begyndte i EU eller Storbritannien den { $effective }, er forkert: begge var undtaget i begyndelsen.
