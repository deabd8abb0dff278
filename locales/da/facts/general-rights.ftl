### Rettigheder, der gælder uanset platform: én besked pr. oplysning i `facts/general/rights.toml`.

# Læses, hvor en platform og dens ændring står i andre svar.
general-rights-name = På tværs af platforme

## Hvordan man siger nej

general-rights-object = I EU, EØS og Storbritannien kan man når som helst gøre indsigelse, hvor en virksomhed henviser til legitime interesser (artikel 21 i GDPR). Så skal den stoppe, medmindre den påviser egne vægtige grunde. Mange platforme har en knap eller en formular til det.
general-rights-object-in-switzerland = I Schweiz må ingen behandle dine data mod din udtrykkelige vilje uden en grund, der berettiger det (artikel 30 og 31 i den schweiziske databeskyttelseslov). Også dér kan man altså forbyde en platform det.
general-rights-object-to-ads = Mod direkte markedsføring gælder en indsigelse altid, helt uden begrundelse (artikel 21, stk. 2 og 3, i GDPR).

## Retsgrundlag

general-rights-legitimate-interests = ”Legitime interesser” (artikel 6, stk. 1, litra f, i GDPR) lader en virksomhed bruge data uden at spørge, så længe dine interesser og rettigheder ikke vejer tungere. Til gengæld skal den oplyse om din ret til indsigelse.
general-rights-consent = Samtykke (artikel 6, stk. 1, litra a, og artikel 7 i GDPR) bliver der spurgt om på forhånd, og det kan trækkes tilbage når som helst: opt-in. Ved opt-out sker det, indtil du gør indsigelse.

## Hvad der sker, når man siger nej

general-rights-after-objecting = Når du har gjort indsigelse efter artikel 21 i GDPR, må dataene ikke længere bruges til det formål, medmindre virksomheden påviser vægtige grunde, der vejer tungere end dine.
general-rights-erasure = I EU, EØS og Storbritannien kan du også bede om at få data slettet, for eksempel efter en vellykket indsigelse (artikel 17 i GDPR). Hvad der sker med en model, der er trænet med dem, siger GDPR ikke.

## Hvor lang tid det må tage

general-rights-one-month = I EU, EØS og Storbritannien skal en virksomhed svare på en henvendelse inden for en måned; er sagen kompliceret, må det tage to måneder mere, og det skal den sige (artikel 12, stk. 3, i GDPR).

## Klager

general-rights-complaint = I EU, EØS og Storbritannien kan du gratis klage til en databeskyttelsesmyndighed: som regel den i det land, hvor du bor eller arbejder (artikel 77 i GDPR).
general-rights-complaint-in-germany = I Tyskland er det din delstats myndighed, der tager imod klager over virksomheder, ikke forbundsmyndigheden.
general-rights-complaint-in-switzerland = I Schweiz kan du melde en overtrædelse til den føderale databeskyttelsesmyndighed (FDPIC), som kan indlede en undersøgelse, og gå til en civil domstol (artikel 32 og 49 i den schweiziske databeskyttelseslov).
general-rights-unanswered = Man kan også gå til domstolene, uanset om man har klaget (artikel 79 i GDPR). Spørg en advokat eller en forbrugerorganisation, om det er umagen værd.

## Hvor det står

general-rights-stated = Det står i GDPR, i UK GDPR og for Schweiz i den schweiziske databeskyttelseslov.
