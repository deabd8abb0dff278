### Hvad botten siger om sig selv.

## En tom omtale: to linjer.

# $platforms: navne på de platforme, der er fakta om.
help-short = Jeg fortæller, hvad der sker med dine data hos { $platforms }, hvem det gælder, og hvordan man siger nej – med kilder.
# $prefix: kommandoens præfiks.
help-short-ask = Spørg bare, for eksempel: Hvordan siger jeg nej til AI-træning på LinkedIn? Mere: **{ $prefix } hjælp**

## `help`.

# $platforms: navne på de platforme, der er fakta om.
help = Jeg svarer på spørgsmål om, hvad platforme gør med dine data, ud fra tjekkede fakta med kilder. Jeg har fakta om: { $platforms }.
# $prefix: kommandoens præfiks.
help-address-room = **Her i rummet**: nævn mig, begynd med **{ $prefix }**, eller svar på en af mine beskeder.
help-address-direct = **Her i den direkte samtale**: skriv bare.
help-ask = **Spørg** med dine egne ord: hvordan man siger nej, hvem det gælder, siden hvornår, hvilke data, om private beskeder er med, på hvilket retsgrundlag.
help-follow-up = **Spørg videre**: ”og i Norge?” er nok i ti minutter. Hvis jeg spørger tilbage, er et nummer nok.
# Kommandoers ord: $platforms, $deadlines, $sources, $privacy.
help-words = **Med ét ord**: **{ $prefix } { $platforms }**, **{ $prefix } { $deadlines }**, **{ $prefix } { $sources }**, **{ $prefix } { $privacy }**.
# $command: en kommandos ord.
help-reminders = **Påmindelser**: **{ $prefix } { $command }** viser, hvad der kommer hvornår; moderatorer kan bestille dem.
# For dem, der må ændre et rums indstillinger. Kommandoers ord: $remind, $more, $settings.
help-moderator = **Du må også**: med **{ $prefix } { $remind }** bliver rummet mindet om datoer og nyheder. Alt om det: **{ $prefix } { $more }**, **{ $prefix } { $settings }**.
help-limits = Jeg giver ikke juridisk rådgivning. Når der er noget, jeg ikke ved, siger jeg det.

## Kapitlerne i `help`. Hver linje: $prefix: kommandoens præfiks, $command: en kommandos ord; derefter hvad den gør.

help-remind = Påmindelser, med linjer til at kopiere:
help-settings = Rummets indstillinger, med linjer til at kopiere:
help-privacy = Hvad jeg gemmer, og hvor jeg har det fra, med linjer til at kopiere:
help-for-moderators = Det, der ændrer noget, er kun for dem, der må ændre rummets indstillinger.
help-line-remind = **{ $prefix } { $command }**: datoer og nyheder om en platform, så mange dage før; uden tal de sædvanlige dage
help-line-remind-all = **{ $prefix } { $command }**: det samme for alle platforme
help-line-remind-off = **{ $prefix } { $command }**: ikke mere om den platform
help-line-end = **{ $prefix } { $command }**: slut med alle påmindelser
help-line-remind-on = **{ $prefix } { $command }**: en egen dato
help-line-remind-move = **{ $prefix } { $command }**: egen dato nummer 2 kommer en anden dag
help-line-remind-remove = **{ $prefix } { $command }**: egen dato nummer 2 kommer ikke mere
help-line-check-up = **{ $prefix } { $command }**: engang imellem en påmindelse om at se indstillingerne igennem
help-line-hour = **{ $prefix } { $command }**: klokkeslættet for påmindelser
help-line-timezone = **{ $prefix } { $command }**: rummets tidszone
help-line-ping = **{ $prefix } { $command }**: påmindelser giver alle besked; ”fra” stopper det
help-line-reminders = **{ $prefix } { $command }**: hvad der kommer hvornår; alle må spørge
help-line-settings = **{ $prefix } { $command }**: hvad der er indstillet; alle må spørge
help-line-language = **{ $prefix } { $command }**: jeg svarer altid på dette sprog
help-line-language-auto = **{ $prefix } { $command }**: jeg svarer på spørgsmålets sprog
help-line-threads = **{ $prefix } { $command }**: hvert spørgsmål besvares i sin egen tråd; ”fra” stopper det
help-line-corrections = **{ $prefix } { $command }**: en ny besked fortæller, når et svar har ændret sig; med ”rediger” redigerer jeg svaret
help-line-reset = **{ $prefix } { $command }**: alt bliver som fra begyndelsen, undtagen påmindelser
help-line-privacy = **{ $prefix } { $command }**: hvad jeg gemmer, hvor længe, og hvem der driver mig
help-line-forget-me = **{ $prefix } { $command }**: sletter mine notater om dig med det samme
help-line-sources = **{ $prefix } { $command }**: kilderne til det, jeg sidst fortalte dig
help-line-version = **{ $prefix } { $command }**: hvilket program jeg er, og hvor nye mine fakta er

## `privacy`.

privacy = Det her gemmer jeg:
privacy-text = **Dit spørgsmåls tekst**: indtil jeg har svaret, så slettes den.
privacy-undecrypted = **Beskeder, som jeg ikke kan dekryptere endnu**: stadig krypterede, højst 24 timer.
privacy-reply = **Mit svar**: indtil det er sendt.
privacy-row = **Et notat om hvert svar** (hvilken besked, emne, oplysninger, region, sprog; hvem der spurgte, kun som hash med nøgle): 90 dage, så jeg kan rette et svar.
privacy-memory = **Dit sprog, din region og dit seneste spørgsmål**: i arbejdshukommelsen, ti minutter.
privacy-settled = **Et rums indstillinger, påmindelser og egne datoer med deres tekster**: indtil de ændres, eller jeg forlader rummet.
privacy-copy = **En kopi af dem uden nogen tekster** ligger ved min konto på hjemmeserveren, så intet går tabt, hvis en disk går i stykker; den tømmes, når jeg forlader rummet.
privacy-keys = **Krypteringsnøgler og rummenes tilstand**: så længe jeg er logget ind.
privacy-never = Jeg modtager alle beskeder i mine rum, som alle medlemmer gør, men ser kun på dem, der er rettet til mig. Mine logfiler indeholder ingen beskeder og ingen navne. Jeg giver intet videre til andre end hjemmeserveren.
# $name: hvem der driver botten, $contact: hvordan man får fat i dem.
privacy-operator = Jeg drives af { $name }.
privacy-operator-at = Jeg drives af { $name }, { $contact }.
privacy-operator-contact = Du får fat i dem, der driver mig, her: { $contact }.
privacy-operator-unknown = Det er ikke noteret, hvem der driver mig; spørg rummets moderatorer eller administratorerne af min hjemmeserver.
privacy-rights = Hos dem kan du bede om indsigt i dine data og om at få dem rettet eller slettet, og du kan klage til en databeskyttelsesmyndighed.
# $prefix: kommandoens præfiks, $command: en kommandos ord.
privacy-forget = **{ $prefix } { $command }** sletter med det samme mine notater om svar til dig og det, jeg husker om dig.

## `platforms` og `deadlines`.

platforms = Jeg har fakta om disse platforme:
# $platform: et navn, $changes: hvad den gør, ved navn.
platforms-row = **{ $platform }**: { $changes }
deadlines = Disse datoer ligger forude:
deadlines-none = Jeg kender ingen kommende dato. Det her har ændret sig indtil nu:

## `version`, og ord, der støtter sig til et tidligere spørgsmål.

# $version: programmets version, $count: hvor mange platforme der er fakta om, $date: den seneste dag, en kilde blev læst.
version =
    { $count ->
        [one] Optout { $version }, med fakta om én platform. Den nyeste kilde blev læst den { $date }.
       *[other] Optout { $version }, med fakta om { $count } platforme. Den nyeste kilde blev læst den { $date }.
    }
nothing-before = Jeg ved ikke, hvilket svar du mener. Spørg først om en platform, eller svar med dette ord på et af mine svar.

## Når botten kommer ind i et rum, og når noget går galt.

# $platforms: navne på de platforme, der er fakta om.
greeting = Hej! Jeg fortæller, hvad der sker med dine data hos { $platforms }, og hvordan man siger nej.
# $prefix: kommandoens præfiks.
greeting-how = Nævn mig og spørg, eller skriv **{ $prefix } hjælp**. Jeg svarer kun, når nogen henvender sig til mig; vil du af med mig, så fjern mig fra rummet.
apology = Noget gik galt hos mig, beklager. Spørg gerne igen om et par minutter.
late = Jeg er først nået til dit spørgsmål nu, et stykke tid efter at du stillede det.
away = Jeg var væk. Det, jeg blev spurgt om for mere end et døgn siden, lader jeg ligge; spørg gerne igen, hvis det stadig er vigtigt.
unreadable = Jeg kan ikke læse denne besked: dens nøgle er ikke nået frem til mig. Kommer den inden for et døgn, svarer jeg; ellers må du gerne skrive beskeden igen.
budget = Du har fået så mange svar, som jeg giver på ti minutter; indtil de er gået, siger jeg ikke mere til dig.
verification = Jeg deltager ikke i verificering, og du behøver ikke verificere mig: min enhed er signeret med min egen kontos nøgler, og at sammenligne emojier med et program beviser ingenting.
# $date: dagen.
corrected = **Rettet den { $date }**: noget, som dette svar bygger på, har ændret sig.
# $room: rummets navn, $needed: et rettighedsniveau.
muted = I { $room } blev jeg spurgt om noget, men jeg må ikke skrive der. Den, der kan ændre rettighederne, kan give mig rettighedsniveau { $needed } eller fjerne mig fra rummet. Det siger jeg kun én gang.
