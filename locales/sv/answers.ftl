### Vad svar består av. Uppgifter om ändringar står i `facts/`, en fil per ändring.
### Dagar, tal, listor och namn på regioner kommer färdiga att läsas. Den enda markeringen är **namn**.

## Första raden: vad som förstods.

# $platform: plattformens namn, $change: vad den gör, med dess namn.
answer-subject = **{ $platform }, { $change }:**
# $region: den region som frågan gällde.
answer-subject-in = **{ $platform }, { $change }, { $region }:**

## ”Gäller det mig?” Svaret börjar med ja eller nej där källorna tillåter det.

answer-yes = Ja, det gäller.
# $since: dagen.
answer-yes-since = Ja, det gäller sedan den { $since }.
answer-yes-from = Inte än: det gäller från den { $since }.
answer-yes-today = Ja, det gäller från i dag, den { $since }.
answer-yes-by-text = Ja, enligt de publicerade texterna; en tydlig bekräftelse saknas.
answer-no = Nej, det gäller inte.
answer-no-by-text = Nej, inte enligt de publicerade texterna; en tydlig bekräftelse saknas.
answer-disputed = Det är omstritt: källorna säger emot varandra.
answer-reported = Det rapporteras, men är inte officiellt bekräftat.
answer-unclear = Det är oklart: källorna säger inget om det.
answer-depends = Det beror på regionen.

## Vad som gäller i en region när frågan gällde något annat.

ruling-applies = Det gäller.
# $since: dagen.
ruling-applies-since = Det gäller sedan den { $since }.
ruling-applies-from = Det gäller från den { $since }.
ruling-applies-today = Det gäller från i dag, den { $since }.
ruling-applies-not = Det gäller inte.
ruling-unclear = Om det gäller är oklart.
# Ett område som ingen text nämner. $state: den stat som det hör ihop med.
answer-territory = Texterna nämner inte det här området. Om de behandlar det som landet det hör ihop med ({ $state }) eller som alla andra platser är inte känt.
answer-territory-alike = Texterna nämner inte det här området, men de behandlar landet det hör ihop med ({ $state }) och alla andra platser lika.
# En rad i en lista. $regions: platser, $ruling: en av meningarna ovan.
ruling-row = **{ $regions }**: { $ruling }
# Sägs efter ett sådant besked.
caveat-by-text = Så framgår det av de publicerade texterna; en tydlig bekräftelse saknas.
# De här två sägs också före en uppgift.
caveat-disputed = Här säger källorna emot varandra.
caveat-reported = Det här rapporteras, men är inte officiellt bekräftat.

## Vad plattformen stöder sig på, och vad som gäller för den som inte gör något.

basis-legitimate-interests = Plattformen stöder sig på ”berättigat intresse”, inte på samtycke.
basis-consent = Plattformen stöder sig på samtycke.
basis-contract = Plattformen stöder sig på sitt avtal med dig.
basis-none-named = Plattformen anger ingen rättslig grund.
default-on = Det är på som standard: det sker om du inte säger nej.
default-off = Det är av som standard: det sker bara om du säger ja.
default-choice = Du får frågan och måste välja.
default-applies = Det gäller alla; det finns inget att ställa in.
default-never = Det sker inte, så det finns inget att ställa in.

## Hur långt en ändring har kommit.

# Något som en plattform inte gör.
phase-never = Sker inte.
# $announced: dagen då det blev känt.
phase-announced = Meddelat den { $announced }; från när det gäller är inte känt.
phase-running = Gäller; sedan när är inte noterat.
# $days: hela dagar från i dag, minst 1. $effective: dagen.
phase-upcoming =
    { $days ->
        [one] Träder i kraft i morgon, den { $effective }.
       *[other] Träder i kraft om { $days } dagar, den { $effective }.
    }
phase-today = Träder i kraft i dag, den { $effective }.
phase-in-force = Gäller sedan den { $effective }.
# $superseded: dagen då en annan ändring ersatte den.
phase-superseded = Gäller inte längre: ersatt den { $superseded }.

## Vad som står under svaret.

# $aspect: en av `aspect-…` nedan.
answer-not-known = Jag har ingen belagd uppgift om detta: { $aspect }. Det här vet jag:
answer-stated-in = Det står i källorna nedan.
# $date: dagen då den äldsta källan lästes.
checked-on = Kontrollerat den { $date }.
checked-long-ago = Kontrollerat den { $date }; det är mer än sex månader sedan, inställningar kan ha flyttats.
checked-unknown = Det är inte noterat vilken dag det senast kontrollerades.
# Den dagen ligger efter den som tas för i dag: klockan är ställd tillbaka, som i en demonstration.
checked-later = Kontrollerat den { $date } (klockan ställd tillbaka).
# Vad som inte fick plats. $prefix: kommandots prefix, $command: ett kommandos ord.
more = Det finns mer om detta: **{ $prefix } { $command }**
# $count: rader i en lista som inte fick plats.
rows-more =
    { $count ->
        [one] och en till
       *[other] och { $count } till
    }
sources = Källor:
# $publisher: ett namn, $title: på källans språk.
source = { $publisher }, { $title }
# $count: källor som inte är uppräknade.
sources-more =
    { $count ->
        [one] och en till
       *[other] och { $count } till
    }
# Det som står före en adress där den syns. $label: vad länken heter.
before-address = { $label }:
# En dags nummer i ett datum. $day: från 1 till 31.
day-of-month = { $day }
link-settings = Öppna inställningen
link-form = Öppna formuläret
link-page = Läs förklaringen
# $host: myndighetens webbadress.
link-authority = Dataskyddsmyndighet ({ $host })

## Var man klagar.

# $region: landet. En länk följer.
authority = Dataskyddsmyndighet, { $region }:
# $name: vad folk kallar den, $full: dess namn på dess eget språk.
# $country: dess kod; en myndighet med flera namn har det som används på svenska.
authority-names =
    { $country ->
        [CH] FDPIC (Federal Data Protection and Information Commissioner)
        [FI] Dataombudsmannen (Dataombudsmannens byrå)
       *[other] { $name } ({ $full })
    }
authority-where = Säg vilket land du bor i, så nämner jag landets dataskyddsmyndighet.

## Över plattformsgränserna.

across = **Alla plattformar:**
# $region: den region som frågan gällde.
across-in = **Alla plattformar, { $region }:**
ways = Var man säger nej, plattform för plattform:
# $subject: en ändring med sin plattform. En länk följer, eller nästa meddelande.
ways-row = **{ $subject }**:
ways-none = ingen sida för det; fråga mig vad man kan göra

## Platser som CLDR inte har något namn på, eller ett annat än det vanliga.

region-efta = EFTA
region-eu = EU
region-eea = EU/EES
region-designated-countries = LinkedIns ”Designated Countries” (EU/EES, Schweiz)
# Varje plats som ingen annan rad i listan nämner.
region-rest = alla andra platser

## Flera ändringar.

overview = Det här har jag fakta om:
# $subject: en ändring med sin plattform, $phase: hur långt den har kommit.
overview-row = **{ $subject }**: { $phase }
overview-more = Fråga om ett av de här ämnena, så får du steg och detaljer.

## Frågor tillbaka.

choose = Vad menar du? Det räcker med en siffra:
# $platform: plattformens namn, $change: vad den gör.
change-of = { $platform }, { $change }
# $choice: en fråga, $region: den region som den gäller.
choice-in = { $choice } ({ $region })

# En fråga per aspekt. $change: en ändring med sin plattform.
choice-overview = { $change }: vad ändras?
choice-opt-out = { $change }: hur säger jag nej?
choice-affected = { $change }: vem gäller det?
choice-deadline = { $change }: sedan när?
choice-data = { $change }: vilka data används?
choice-private-messages = { $change }: används privata meddelanden?
choice-default = { $change }: är det på som standard?
choice-legal-basis = { $change }: är det lagligt?
choice-past-data = { $change }: är det för sent, och hur är det med äldre data?
choice-opt-out-effect = { $change }: vad händer om jag säger nej?
choice-recipients = { $change }: vem får data?
choice-minors = { $change }: vad gäller för minderåriga?
choice-reason = { $change }: varför gör de det?
choice-remedies = { $change }: var kan jag klaga?
choice-source = { $change }: var står det?
choice-other-platforms = { $change }: vilka fler gör det?
choice-retention = { $change }: hur länge sparas data?
choice-feature-off = { $change }: hur stänger jag av AI-funktionen?
choice-non-users = { $change }: vad gäller för personer utan konto?
choice-organizations = { $change }: vad gäller för företagskonton?
choice-trouble = { $change }: vad gör jag om inställningen saknas?
choice-human-review = { $change }: läser människor det?
choice-price = { $change }: kan jag betala i stället?
choice-myth = { $change }: hjälper det att lägga upp en text på profilen?

# Vad en aspekt kallas efter ett kolon.
aspect-overview = vad som ändras
aspect-opt-out = hur man säger nej
aspect-affected = vem det gäller
aspect-deadline = när
aspect-data = vilka data
aspect-private-messages = privata meddelanden
aspect-default = vad som gäller som standard
aspect-legal-basis = den rättsliga grunden
aspect-past-data = äldre data
aspect-opt-out-effect = vad som händer om man säger nej
aspect-recipients = vem som får data
aspect-minors = minderåriga
aspect-reason = skälet
aspect-remedies = klagomål och rättsliga vägar
aspect-source = källan
aspect-other-platforms = andra plattformar
aspect-retention = hur länge data sparas
aspect-feature-off = att stänga av AI-funktionen
aspect-non-users = personer utan konto
aspect-organizations = företagskonton
aspect-trouble = en inställning som saknas eller ett formulär som inte fungerar
aspect-human-review = om människor läser det
aspect-price = att betala i stället
aspect-myth = texter som läggs upp på profilen

## Inget svar.

decline-out-of-scope = Det kan jag inte hjälpa till med. Jag vet bara vad plattformar gör med dina data och hur man säger nej.
# $service: en tjänsts namn, så som frågan skriver det eller som tjänsten själv skriver det.
decline-service = Jag har inga fakta om { $service }, så jag säger inget om det.
# $change: en ändring med sin plattform.
decline-aspect = Jag känner till { $change }, men inte det du frågar om där.
decline-aspect-alone = Jag har inga belagda fakta om det.
# $languages: språken som förstås, $answers: de som svaren finns på, vart och ett på sig självt.
decline-language = Det här språket förstår jag inte än. Du kan fråga mig på: { $languages }. Jag svarar på: { $answers }.
# Där de är desamma.
decline-language-alike = Det här språket förstår jag inte än. Du kan fråga mig på: { $languages }.
# Står före ett svar på ett annat språk än frågans.
# $language: frågans språk, på sig självt. $answers: de som svaren finns på.
another-language = Jag förstår dig ({ $language }), men skriver än så länge bara: { $answers }.
# $prefix: kommandots prefix, $command: ett kommandos ord, så som de nog var menade.
did-you-mean = Menade du **{ $prefix } { $command }**?
examples = Det här kan du fråga mig:
example-first = Hur säger jag nej till AI-träning på LinkedIn?
example-second = Gäller LinkedIns delning av data för annonser även Schweiz?
