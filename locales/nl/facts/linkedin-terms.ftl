### De voorwaarden van LinkedIn: één bericht per uitspraak en per gebied van `facts/linkedin/terms.toml`.
### Elk bericht mag $announced en $effective gebruiken, de dagen van het feit, kant-en-klaar.

# Staat achter “LinkedIn:”.
linkedin-terms-name = nieuwe voorwaarden

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt, en sinds of vanaf wanneer.

linkedin-terms-scope-europe = Voor Europa is er daarnaast een eigen privacyverklaring.
linkedin-terms-scope-rest = De nieuwe gebruikersovereenkomst en het nieuwe privacybeleid gelden wereldwijd, vanaf dezelfde dag.

## Wat er verandert

linkedin-terms-what-planned = Op { $effective } gaan wereldwijd een nieuwe gebruikersovereenkomst en een nieuw privacybeleid in. Ze vervangen de versies van 20 november 2024 en 18 september 2024.
linkedin-terms-what = Op { $effective } gingen wereldwijd een nieuwe gebruikersovereenkomst en een nieuw privacybeleid in. Ze vervingen de versies van 20 november 2024 en 18 september 2024.
linkedin-terms-rules = Nieuw in de overeenkomst: ze rekent elk dochterbedrijf van Microsoft tot LinkedIns verbonden bedrijven, verbiedt uitdrukkelijk media die woorden of daden van mensen vervalsen (deepfakes), wijst op de mogelijkheid van beroep tegen sommige besluiten van LinkedIn en laat het aan jou om te controleren wat AI oplevert.
linkedin-terms-european-notice = Sinds de versie van 21 augustus 2026 omvat de Europese privacyverklaring (EU, EER, Zwitserland, VK) ook meer gegevens voor identiteitscontroles, en daarnaast leeftijdscontroles. Wat ze over AI-training zegt, is niet veranderd.

## Hoe je bezwaar maakt

linkedin-terms-no-opt-out = Tegen de voorwaarden zelf kun je geen bezwaar maken: wie LinkedIn blijft gebruiken, accepteert ze; wie het er niet mee eens is, kan alleen het account sluiten.
linkedin-terms-own-switches = AI-training en, waar het geldt, gegevens delen voor advertenties hebben eigen schakelaars; vraag me ernaar.

## Voor wie het geldt

linkedin-terms-worldwide = De nieuwe gebruikersovereenkomst en het nieuwe privacybeleid gelden wereldwijd.

## Wanneer

linkedin-terms-start = Dit geldt wereldwijd. Er is geen dag waarop je uiterlijk bezwaar moet maken: wie LinkedIn blijft gebruiken, accepteert de voorwaarden.
linkedin-terms-start-of-notice = De Europese privacyverklaring heeft een nieuwere versie, met ingang van 21 augustus 2026 (EU, EER, Zwitserland, VK).
linkedin-terms-future-notices = Volgens de overeenkomst kondigt LinkedIn belangrijke wijzigingen van deze teksten aan, zodat je ze kunt bekijken voordat ze ingaan. Dat hoeft niet als de wet een wijziging meteen eist of als het om een nieuw ingevoerde dienst of functie gaat.

## Welke gegevens

linkedin-terms-identity-data = In de Europese verklaring van 21 augustus 2026 komen erbij: voor accountherstel en inloggen in twee stappen je naam, geboortejaar, plaats, soort identiteitsbewijs en een afgeschermde kopie ervan met alleen naam en gezicht zichtbaar; voor identiteitscontroles de naam op het bewijs, telefoonnummer en andere namen.
linkedin-terms-age-data = Voor leeftijdscontroles komen in de Europese verklaring van 21 augustus 2026 erbij: je verklaring of je meerderjarig bent en, als je dat niet bent, je geboortedatum.

## De grondslag

linkedin-terms-basis-of-notice = In de Europese verklaring van 21 augustus 2026 berusten ID-gegevens voor accountherstel en identiteitscontroles op je toestemming, die je altijd kunt intrekken; leeftijdscontroles berusten op gerechtvaardigd belang, en je kunt bezwaar maken.

## Minderjarigen

linkedin-terms-minimum-age = De overeenkomst stelt een minimumleeftijd van 16, of hoger waar de wet dat vraagt.
linkedin-terms-age-checks = Sinds de versie van 21 augustus 2026 noemt de Europese verklaring het handhaven van de minimumleeftijd als doel, om wie jonger dan 16 is te beschermen en de veiligheid van 16- en 17-jarigen te waarborgen. Daarvoor noemt ze je verklaring of je meerderjarig bent en, als je dat niet bent, je geboortedatum.

## Wie de gegevens krijgt

linkedin-terms-affiliates = De overeenkomst noemt LinkedIns verbonden bedrijven voluit: Microsoft en elk dochterbedrijf, zoals GitHub.
linkedin-terms-id-firms = In de EU, de EER, Zwitserland en het VK horen sinds 21 augustus 2026 ook bedrijven die identiteitsbewijzen controleren bij de dienstverleners.

## Klachten en rechtsmiddelen

linkedin-terms-remedies = Volgens de overeenkomst kun je beroep aantekenen tegen sommige besluiten van LinkedIn die jou raken. Wie de voorwaarden niet accepteert, kan het account sluiten.

## Waar het staat

linkedin-terms-stated = Het staat in LinkedIns gebruikersovereenkomst en privacybeleid, en voor Europa in de Europese privacyverklaring (European Regional Privacy Notice).

## Betalen

linkedin-terms-payment = Lukt betalen met je betaalmiddel niet, dan mag LinkedIn een tweede belasten dat is opgeslagen. Gewijzigde prijzen gelden voor de toekomst, na redelijke aankondiging.

## Onjuiste beweringen

linkedin-terms-myth-january = Eén blog meldt nieuwe voorwaarden van 14 januari 2026; de gearchiveerde teksten tonen tot augustus 2026 geen zo’n versie.
