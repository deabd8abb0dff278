### Vad boten säger om sig själv.

## Ett tomt omnämnande: två rader.

# $platforms: namn på de plattformar som det finns fakta om.
help-short = Jag berättar vad som händer med dina data hos { $platforms }, vem det gäller och hur man säger nej – med källor.
# $prefix: kommandots prefix.
help-short-ask = Fråga bara, till exempel: Hur säger jag nej till AI-träning på LinkedIn? Mer: **{ $prefix } hjälp**

## `help`.

# $platforms: namn på de plattformar som det finns fakta om.
help = Jag svarar på frågor om vad plattformar gör med dina data, ur kontrollerade fakta med källor. Jag har fakta om: { $platforms }.
# $prefix: kommandots prefix.
help-address-room = **Här i rummet**: nämn mig, börja med **{ $prefix }** eller svara på något av mina meddelanden.
help-address-direct = **Här i direktchatten**: skriv bara.
help-ask = **Fråga** med egna ord: hur man säger nej, vem det gäller, sedan när, vilka data, om privata meddelanden ingår, på vilken rättslig grund.
help-follow-up = **Fråga vidare**: ”och i Norge?” räcker i tio minuter. Om jag frågar tillbaka räcker en siffra.
# Kommandons ord: $platforms, $deadlines, $sources, $privacy.
help-words = **Med ett ord**: **{ $prefix } { $platforms }**, **{ $prefix } { $deadlines }**, **{ $prefix } { $sources }**, **{ $prefix } { $privacy }**.
# $command: ett kommandos ord.
help-reminders = **Påminnelser**: **{ $prefix } { $command }** visar vad som kommer när; moderatorer kan ställa in dem.
# För dem som får ändra ett rums inställningar. Kommandons ord: $remind, $more, $settings.
help-moderator = **Du får också**: **{ $prefix } { $remind }** gör att det här rummet påminns om datum och nyheter. Allt om det: **{ $prefix } { $more }**, **{ $prefix } { $settings }**.
help-limits = Jag ger ingen juridisk rådgivning. Det jag inte vet säger jag.

## Kapitlen i `help`. Varje rad: $prefix: kommandots prefix, $command: ett kommandos ord; sedan vad det gör.

help-remind = Påminnelser, med rader att kopiera:
help-settings = Rummets inställningar, med rader att kopiera:
help-privacy = Vad jag sparar och var jag har det ifrån, med rader att kopiera:
help-for-moderators = Det som ändrar något är bara för dem som får ändra rummets inställningar.
help-line-remind = **{ $prefix } { $command }**: datum och nyheter för en plattform, så många dagar före; utan siffror de vanliga dagarna
help-line-remind-all = **{ $prefix } { $command }**: samma sak för alla plattformar
help-line-remind-off = **{ $prefix } { $command }**: inga fler påminnelser om den plattformen
help-line-end = **{ $prefix } { $command }**: inga påminnelser alls längre
help-line-remind-on = **{ $prefix } { $command }**: ett eget datum
help-line-remind-move = **{ $prefix } { $command }**: det egna datumet nummer 2 kommer en annan dag
help-line-remind-remove = **{ $prefix } { $command }**: det egna datumet nummer 2 tas bort
help-line-check-up = **{ $prefix } { $command }**: påminner då och då om att se över inställningarna
help-line-hour = **{ $prefix } { $command }**: klockslaget för påminnelser
help-line-timezone = **{ $prefix } { $command }**: rummets tidszon
help-line-ping = **{ $prefix } { $command }**: påminnelser pingar alla; ”av” avslutar det
help-line-reminders = **{ $prefix } { $command }**: vad som kommer när; alla får fråga
help-line-settings = **{ $prefix } { $command }**: vad som är inställt; alla får fråga
help-line-language = **{ $prefix } { $command }**: jag svarar alltid på det här språket
help-line-language-auto = **{ $prefix } { $command }**: jag svarar på frågans språk
help-line-threads = **{ $prefix } { $command }**: varje fråga besvaras i en egen tråd; ”av” avslutar det
help-line-corrections = **{ $prefix } { $command }**: ett nytt meddelande säger när ett svar har ändrats; med ”redigera” redigerar jag svaret
help-line-reset = **{ $prefix } { $command }**: allt som från början, utom påminnelser
help-line-privacy = **{ $prefix } { $command }**: vad jag sparar, hur länge och vem som driver mig
help-line-forget-me = **{ $prefix } { $command }**: raderar mina anteckningar om dig direkt
help-line-sources = **{ $prefix } { $command }**: källorna till det jag senast berättade för dig
help-line-version = **{ $prefix } { $command }**: vilket program jag är och hur nya mina fakta är

## `privacy`.

privacy = Det här sparar jag:
privacy-text = **Texten i din fråga**: tills jag har svarat, sedan raderas den.
privacy-undecrypted = **Meddelanden som jag inte kan dekryptera än**: fortfarande krypterade, högst 24 timmar.
privacy-reply = **Mitt svar**: tills det är skickat.
privacy-row = **En anteckning om varje svar** (vilket meddelande, ämne, vilka uppgifter, region, språk; vem som frågade bara som hash med nyckel): 90 dagar, så att jag kan rätta ett svar.
privacy-memory = **Ditt språk, din region och din senaste fråga**: i arbetsminnet, tio minuter.
privacy-settled = **Ett rums inställningar, påminnelser och egna datum med deras texter**: tills de ändras eller jag lämnar rummet.
privacy-copy = **En kopia av dem, utan några texter**, ligger hos mitt konto på hemservern, så att inget går förlorat om en disk går sönder; den töms när jag lämnar rummet.
privacy-keys = **Krypteringsnycklar och rummens tillstånd**: så länge jag är inloggad.
privacy-never = Jag tar emot alla meddelanden i mina rum, som varje medlem gör, men tittar bara på dem som är riktade till mig. Mina loggar innehåller inga meddelanden och inga namn. Jag lämnar inget vidare till någon annan än hemservern.
# $name: vem som driver boten, $contact: hur man når dem.
privacy-operator = Jag drivs av { $name }.
privacy-operator-at = Jag drivs av { $name }, { $contact }.
privacy-operator-contact = De som driver mig når du här: { $contact }.
privacy-operator-unknown = Det är inte noterat vem som driver mig; fråga rummets moderatorer eller administratörerna för min hemserver.
privacy-rights = Av dem kan du begära information om dina data, rättelse eller radering, och du kan klaga hos en dataskyddsmyndighet.
# $prefix: kommandots prefix, $command: ett kommandos ord.
privacy-forget = **{ $prefix } { $command }** raderar direkt mina anteckningar om svar till dig och det jag minns om dig.

## `platforms` och `deadlines`.

platforms = Jag har fakta om de här plattformarna:
# $platform: ett namn, $changes: vad den gör, med namn.
platforms-row = **{ $platform }**: { $changes }
deadlines = Kommande datum:
deadlines-none = Jag känner inte till något kommande datum. Det här har ändrats hittills:

## `version`, och ord som syftar på en fråga före.

# $version: programmets version, $count: hur många plattformar det finns fakta om, $date: den senaste dag då en källa lästes.
version =
    { $count ->
        [one] Optout { $version }, med fakta om en plattform. Den nyaste källan lästes den { $date }.
       *[other] Optout { $version }, med fakta om { $count } plattformar. Den nyaste källan lästes den { $date }.
    }
nothing-before = Jag vet inte vilket svar du menar. Fråga om en plattform först, eller svara med det ordet på något av mina svar.

## När boten går med i ett rum, och när något går fel.

# $platforms: namn på de plattformar som det finns fakta om.
greeting = Hej! Jag berättar vad som händer med dina data hos { $platforms } och hur man säger nej.
# $prefix: kommandots prefix.
greeting-how = Nämn mig och fråga, eller skriv **{ $prefix } hjälp**. Jag svarar bara när någon vänder sig till mig; den som vill bli av med mig tar bort mig från rummet.
apology = Något gick fel hos mig, förlåt. Fråga gärna igen om några minuter.
late = Jag kom till din fråga först nu, en stund efter att du ställde den.
away = Jag var borta. Det jag fick frågor om för mer än ett dygn sedan låter jag ligga; fråga gärna igen om det fortfarande är viktigt.
unreadable = Jag kan inte läsa det här meddelandet: dess nyckel har inte nått mig. Kommer den inom ett dygn svarar jag; skriv det annars gärna igen.
budget = Du har fått så många svar som jag ger på tio minuter; tills de är över säger jag inget mer till dig.
verification = Jag deltar inte i verifiering, och du behöver inte verifiera mig: min enhet är signerad med mitt eget kontos nycklar, och att jämföra emojier med ett program bevisar inget.
# $date: dagen.
corrected = **Rättat den { $date }**: något som det här svaret bygger på har ändrats.
# $room: rummets namn, $needed: en behörighetsnivå.
muted = I { $room } fick jag en fråga, men jag får inte skriva där. Den som kan ändra behörigheterna kan ge mig behörighetsnivå { $needed } eller ta bort mig från rummet. Det här säger jag bara en gång.
