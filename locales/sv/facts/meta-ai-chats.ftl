### Metas användning av AI-chattar för annonser: ett meddelande per uppgift och område i `facts/meta/ai-chats.toml`.
### Alla får använda $announced och $effective, faktats dagar, färdiga att läsas.

# Läses efter ”Meta:”.
meta-ai-chats-name = AI-chattar för annonser

## Vad det betyder var. Läses efter en rad som nämner regionen och säger om det gäller där, och sedan eller från när.

meta-ai-chats-scope-eu = Metas meddelande undantar EU och talar bara om ”senare”; inget datum är känt. EU-texten i policyn räknar inte upp några AI-chattar bland data för annonser.
meta-ai-chats-scope-gb = Metas meddelande undantar Storbritannien och talar bara om ”senare”; inget datum är känt.
meta-ai-chats-scope-kr = Metas meddelande undantar Sydkorea vid starten; inget senare datum är känt.
meta-ai-chats-scope-eea-outside-the-eu = Rapporter nämner EU, Storbritannien och Sydkorea som undantagna. Ingen nämner Island, Liechtenstein eller Norge.
meta-ai-chats-scope-ch = Metas meddelande undantar EU, Storbritannien och Sydkorea; Schweiz nämns inte. Två schweiziska facktidningar rapporterade i oktober 2025 att Schweiz är undantaget tills vidare; ingen bekräftelse från Meta hittades.
meta-ai-chats-scope-rest = Det gäller alla som använder Meta AI. Det finns inget reglage mot det.

## Vad som ändras

meta-ai-chats-what-planned = Från den { $effective } använder Meta även det som folk skriver och säger till Meta AI, på Facebook, Instagram, Messenger, WhatsApp och med smarta glasögon, för att välja annonser och inlägg åt dem. Vid starten är EU, Storbritannien och Sydkorea undantagna.
meta-ai-chats-what = Sedan den { $effective } använder Meta även det som folk skriver och säger till Meta AI, på Facebook, Instagram, Messenger, WhatsApp och med smarta glasögon, för att välja annonser och inlägg åt dem. EU, Storbritannien och Sydkorea var undantagna vid starten.
meta-ai-chats-no-choice = Där det gäller går det inte att säga nej, annat än genom att inte använda Meta AI.
meta-ai-chats-policy-2026 = I integritetspolicyn från den 23 juli 2026 räknar EU-texten fortfarande inte upp några AI-chattar bland data för annonser; det gör den andra texten. Nytt: Meta AI:s svar anpassas efter intressen, plats och profil.

## Hur man säger nej

meta-ai-chats-no-switch = Där det gäller går det inte att säga nej: bara den som inte använder Meta AI håller sina chattar utanför.
meta-ai-chats-what-remains = Det som återstår, där det gäller: inte använda Meta AI, ta ut WhatsApp ur **Kontocenter** och justera **Ad preferences** (på engelska).
meta-ai-chats-nothing-to-object-to = I EU, Storbritannien och Sydkorea finns än så länge inget att säga nej till: Metas meddelande undantar dem, och inget senare datum är känt. AI-träningen är en annan sak; fråga mig om den.

## Vem det gäller

meta-ai-chats-users-of-meta-ai = Det gäller dem som använder Meta AI, på de platser där det gäller. Den som inte använder den har inga chattar som kan användas.

## När

meta-ai-chats-start-planned = Den { $effective } börjar det, där det gäller; Metas meddelanden om det skickas ut från den 7 oktober 2025. Den dagen är en start, ingen sista dag att invända: det går inte att invända.
meta-ai-chats-start = Den { $effective } började det, där det gäller; Metas meddelanden om det skickades ut från den 7 oktober 2025. Den dagen var en start, ingen sista dag att invända: det gick inte tidigare heller.
meta-ai-chats-later-in-europe = För EU och Storbritannien talade Meta bara om ”senare”; inget datum är känt.

## Vilka data

meta-ai-chats-chats = Där det gäller: det du skriver och säger till Meta AI på Facebook, Instagram, Messenger och WhatsApp och med smarta glasögon.
meta-ai-chats-linked-whatsapp = Där det gäller räknas chattar med Meta AI på WhatsApp bara om WhatsApp är kopplat i **Kontocenter**.
meta-ai-chats-sensitive-topics = Meta säger sig inte använda chattar om ämnen som religion, sexuell läggning, politik och hälsa för annonser.

## Privata meddelanden

meta-ai-chats-messages-between-people = ”Meta läser alla privata meddelanden för annonser” är fel: det handlar om chattar med Meta AI. Meddelanden mellan människor som är krypterade från ände till ände används inte.
meta-ai-chats-advanced-chat-privacy = Enligt pressuppgifter hindrar **Advanced chat privacy** (på engelska) i en WhatsApp-chatts inställningar att andra drar in den chatten i Meta AI. Det är av som standard och gäller bara den chatten.

## Vad som gäller som standard

meta-ai-chats-on-planned = Där det gäller börjar det den { $effective } av sig självt för alla som använder Meta AI; det går inte att stänga av.
meta-ai-chats-on = Där det gäller är det på för alla som använder Meta AI; det går inte att stänga av.

## Den rättsliga grunden

meta-ai-chats-consent-in-the-eu = Enligt sin policy stöder Meta personanpassade annonser i EU på ditt samtycke; policyns lista över data för det innehåller inga AI-chattar.

## Äldre data

meta-ai-chats-earlier-chats = Chattar från tiden före den { $effective } hålls utanför detta.

## Vad som händer om man säger nej

meta-ai-chats-preferences-are-no-switch = Där det gäller ändrar **Ad preferences** (på engelska) och flödets inställningar vilka annonser och inlägg du ser. De hindrar inte att dina chattar med Meta AI används.
meta-ai-chats-training-is-separate = Metas invändningsformulär gäller en annan sak, träningen av dess AI.

## Varför

meta-ai-chats-reason = Meta säger att annonser och föreslagna inlägg ska passa människors intressen bättre.

## Var det står

meta-ai-chats-stated = Meta meddelade det den { $announced }. Det står i integritetspolicyn i versionen från den { $effective }, i texten för regioner utanför EU; i EU-texten står det inte.

## Att stänga av AI-funktionen

meta-ai-chats-blue-circle = Enligt konsumentrådgivning och pressuppgifter från 2025 går Meta AI med den blå ringen inte att stänga av, varken på WhatsApp eller på Instagram eller Messenger. Det enda man kan göra är att inte använda den.

## Felaktiga påståenden

meta-ai-chats-myth-europe = Att det började i EU eller Storbritannien den { $effective } är fel: båda var undantagna vid starten.
