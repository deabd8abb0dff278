### Rättigheter som gäller oavsett plattform: ett meddelande per uppgift i `facts/general/rights.toml`.

# Läses där en plattform och dess ändring står i andra svar.
general-rights-name = Alla plattformar

## Hur man säger nej

general-rights-object = I EU, EES och Storbritannien får du när som helst invända där ett företag stöder sig på berättigat intresse (artikel 21 i GDPR). Det måste sluta, om det inte visar egna tvingande skäl. Många plattformar har ett reglage eller ett formulär för det.
general-rights-object-in-switzerland = I Schweiz får ingen behandla dina data mot din uttryckliga vilja utan ett skäl som rättfärdigar det (artikel 30 och 31 i den federala dataskyddslagen). Även där går det alltså att förbjuda en plattform det.
general-rights-object-to-ads = Mot direkt marknadsföring räknas en invändning alltid, utan något skäl (artikel 21.2 och 21.3 i GDPR).

## Rättsliga grunder

general-rights-legitimate-interests = ”Berättigat intresse” (artikel 6.1 f i GDPR) låter ett företag använda data utan att fråga, så länge dina intressen och rättigheter inte väger tyngre. I gengäld måste det upplysa dig om din rätt att invända.
general-rights-consent = Samtycke (artikel 6.1 a och artikel 7 i GDPR) begärs i förväg och kan återkallas när som helst: opt-in. Vid opt-out sker det tills du säger nej.

## Vad som händer om man säger nej

general-rights-after-objecting = Efter en invändning enligt artikel 21 i GDPR får data inte längre användas för det ändamålet, om inte företaget visar tvingande skäl som väger tyngre än dina.
general-rights-erasure = I EU, EES och Storbritannien får du också begära att data raderas, till exempel efter en invändning som godtagits (artikel 17 i GDPR). GDPR säger inte vad som händer med en modell som har tränats med dem.

## Hur lång tid det får ta

general-rights-one-month = I EU, EES och Storbritannien måste ett företag svara på en begäran inom en månad; det får ta två månader till om den är komplicerad, och måste säga det (artikel 12.3 i GDPR).

## Klagomål

general-rights-complaint = I EU, EES och Storbritannien kan du klaga hos en dataskyddsmyndighet, utan kostnad: oftast den i landet där du bor eller arbetar (artikel 77 i GDPR).
general-rights-complaint-in-germany = I Tyskland tar myndigheten i din delstat emot klagomål om företag, inte den federala.
general-rights-complaint-in-switzerland = I Schweiz kan du anmäla en överträdelse till den federala dataskyddsmyndigheten (FDPIC), som kan inleda en utredning, och gå till en civil domstol (artikel 32 och 49 i den federala dataskyddslagen).
general-rights-unanswered = Det går också att gå till domstol, oavsett om du har klagat eller inte (artikel 79 i GDPR). En jurist eller en konsumentorganisation kan svara på om det är värt det.

## Var det står

general-rights-stated = Det står i GDPR, i UK GDPR och för Schweiz i den federala dataskyddslagen.
