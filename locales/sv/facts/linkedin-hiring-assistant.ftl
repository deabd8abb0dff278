### LinkedIns Hiring Assistant: ett meddelande per uppgift och område i `facts/linkedin/hiring-assistant.toml`.
### Ingen dag är känd för det här faktat, så inget meddelande har någon variabel.

# Läses efter ”LinkedIn:”.
linkedin-hiring-assistant-name = Hiring Assistant

## Vad det betyder var. Läses efter en rad som nämner regionen och säger att det gäller där.

linkedin-hiring-assistant-scope-europe = LinkedIns europeiska integritetsmeddelande nämner den bland AI-funktionerna. Du kan invända med ett formulär; reglaget för AI-träning stoppar den inte.
linkedin-hiring-assistant-scope-rest = LinkedIns produktsida talar om data från mer än en miljard medlemmar, och integritetspolicyn låter LinkedIn rekommendera medlemmar till rekryterare. Någon lista över regioner hittades inte.

## Vad det är

linkedin-hiring-assistant-what = Hiring Assistant är LinkedIns AI för rekryterare: den jämför medlemmars profiler och cv:n med det en tjänst kräver, sammanfattar och förklarar vem som kan passa. Det är en användning av dina data, inte träning av AI.
linkedin-hiring-assistant-choice = Den är på som standard, och reglaget för AI-träning stoppar den inte. I EU, EES, Schweiz och Storbritannien kan du invända med ett formulär.

## Hur man säger nej

linkedin-hiring-assistant-form = I EU, EES, Schweiz och Storbritannien invänder du med LinkedIns formulär (artikel 21 i GDPR); reglaget för AI-träning stoppar inte det här. LinkedIns hjälpsida berättar mer om dina rättigheter.
linkedin-hiring-assistant-less-data = Du kan också ge den mindre: enligt det europeiska integritetsmeddelandet läser den bara delar av profilen som är ifyllda, och cv:n och svar på urvalsfrågor bara om du har gjort dem tillgängliga.
linkedin-hiring-assistant-ask-elsewhere = Utanför EU, EES, Schweiz och Storbritannien kan du, enligt integritetspolicyn, be LinkedIn sluta använda vissa eller alla dina data; någon rätt att invända enligt GDPR finns inte där.

## När

linkedin-hiring-assistant-no-day = LinkedIns europeiska integritetsmeddelande har nämnt Hiring Assistant åtminstone sedan versionen från den 27 februari 2025. Det finns ingen sista dag att invända; i EU, EES, Schweiz och Storbritannien kan du göra det när som helst.

## Vilka data

linkedin-hiring-assistant-profile = Från din profil, enligt det europeiska integritetsmeddelandet: arbetslivserfarenhet, plats, utbildning, kompetenser, sammanfattning, certifikat och licenser, ideellt arbete, publikationer och patent.
linkedin-hiring-assistant-made-available = Även, enligt det europeiska integritetsmeddelandet: din status ”Open to Work” med önskemål, och dina cv:n och svar på urvalsfrågor om du har gjort dem tillgängliga.

## Privata meddelanden

linkedin-hiring-assistant-messages-not-listed = Enligt listan i LinkedIns europeiska integritetsmeddelande hör meddelanden inte till de data som Hiring Assistant använder.

## Den rättsliga grunden

linkedin-hiring-assistant-legitimate-interests = I EU, EES, Schweiz och Storbritannien stöder sig LinkedIn på berättigat intresse, inte på samtycke. Du kan invända när som helst.

## Äldre data

linkedin-hiring-assistant-any-time = Det är inte för sent: i EU, EES, Schweiz och Storbritannien kan du invända när som helst.

## Vad som händer om man säger nej

linkedin-hiring-assistant-weighed = En invändning är inget reglage: enligt det europeiska integritetsmeddelandet prövar LinkedIn den och kan avslå den, till exempel på grund av ett tvingande intresse.
linkedin-hiring-assistant-not-the-training-switch = Att stänga av **Data for Generative AI Improvement** (på engelska) stoppar inte Hiring Assistant: det reglaget gäller träning av AI som skapar innehåll, inte användningen av din profil.

## Vem som får data

linkedin-hiring-assistant-recruiters = Företag som rekryterar med LinkedIns produkter Recruiter och Jobs: de ser vilka medlemmar som passar en tjänst, med en sammanfattning och förklaring av AI.

## Varför

linkedin-hiring-assistant-reason = LinkedIn anger som skäl: lättare rekrytering och jobbsökning, kunder som snabbare hittar lämpliga kandidater, medlemmar som hittas för jobb som passar dem, och ett bredare urval där underrepresenterade grupper finns med.

## Klagomål och rättsliga vägar

linkedin-hiring-assistant-object = I EU, EES, Schweiz och Storbritannien: skicka först invändningsformuläret. Hjälper inte det kan du klaga hos din dataskyddsmyndighet.

## Var det står

linkedin-hiring-assistant-stated = Det står i LinkedIns europeiska integritetsmeddelande (European Regional Privacy Notice), på raden om AI-funktioner; dessutom har LinkedIn en hjälpsida och en produktsida om det.

## Om människor läser med

linkedin-hiring-assistant-people-decide = LinkedIn säger att Hiring Assistant inte fattar egna beslut: rekryterare ställer kraven, och människor är fortfarande med i rekryteringen.
