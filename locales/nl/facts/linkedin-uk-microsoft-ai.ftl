### LinkedIn-gegevens voor Microsofts AI: één bericht per uitspraak en per gebied van `facts/linkedin/uk-microsoft-ai.toml`.
### Elk bericht mag $effective gebruiken, de dag van het feit, kant-en-klaar.

# Staat achter “LinkedIn:”.
linkedin-uk-microsoft-ai-name = gegevens voor Microsofts AI (VK)

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt of het geldt, en sinds of vanaf wanneer.

linkedin-uk-microsoft-ai-scope-gb = De Europese privacyverklaring heeft een eigen rij voor het VK. Het staat aan tot je het uitzet, en de schakelaar is dezelfde als voor LinkedIns eigen AI-training.
linkedin-uk-microsoft-ai-scope-europe = LinkedIns Europese privacyverklaring noemt dit delen alleen voor het VK. LinkedIns eigen AI-training is iets anders: die geldt ook hier.
linkedin-uk-microsoft-ai-scope-rest = Hier geldt een andere bepaling: volgens het privacybeleid mag LinkedIn openbare content met Microsoft delen om diensten van Microsoft te leveren of te ontwikkelen. AI-training wordt daar niet genoemd.

## Wat er verandert

linkedin-uk-microsoft-ai-what-planned = Vanaf { $effective } deelt LinkedIn content van zijn leden in het VK, zoals posts, reacties, artikelen en video’s, ook met moederbedrijf Microsoft, zodat Microsoft eigen AI-modellen kan trainen. LinkedIns eigen AI-training staat daar los van.
linkedin-uk-microsoft-ai-what = Sinds { $effective } deelt LinkedIn content van zijn leden in het VK, zoals posts, reacties, artikelen en video’s, ook met moederbedrijf Microsoft, zodat Microsoft eigen AI-modellen kan trainen. LinkedIns eigen AI-training staat daar los van.
linkedin-uk-microsoft-ai-not-in-the-eu = Binnen Europa gaat dit alleen om het VK: voor de EU, de EER en Zwitserland staat zoiets niet in LinkedIns Europese privacyverklaring. In het VK staat het standaard aan, en de schakelaar voor AI-training stopt het.

## Hoe je bezwaar maakt

linkedin-uk-microsoft-ai-switch = In het VK stopt één schakelaar zowel dit als LinkedIns eigen AI-training:
    .step-1 = Klik op **Ik** (je foto) en dan op **Instellingen en privacy**.
    .step-2 = Open **Gegevensprivacy**.
    .step-3 = Kies onder **Hoe LinkedIn je gegevens gebruikt** voor **Gegevens voor verbetering van generatieve AI**.
    .step-4 = Zet **Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt** uit.
linkedin-uk-microsoft-ai-nothing-to-switch = In de EU, de EER en Zwitserland valt er hiertegen niets uit te zetten. LinkedIns eigen AI-training heeft daar wel een schakelaar.
linkedin-uk-microsoft-ai-switch-elsewhere = Buiten de EU, de EER, Zwitserland en het VK geldt de AI-schakelaar volgens LinkedIns helppagina ook voor training van AI die content maakt door verbonden bedrijven zoals Microsoft.

## Wanneer

linkedin-uk-microsoft-ai-start-planned = Op { $effective } begint het in het VK. Dat is een begin, geen laatste dag: je kunt het daarna nog uitzetten.
linkedin-uk-microsoft-ai-start = Op { $effective } begon het in het VK. Dat was een begin, geen laatste dag: je kunt het nog steeds uitzetten.

## Welke gegevens

linkedin-uk-microsoft-ai-content = In het VK: je posts, reacties, artikelen, gezamenlijke artikelen en de video’s die je maakt; video’s van LinkedIn Learning en de uitgeschreven tekst ervan; gegevens van bedrijfspagina’s; vacatures.
linkedin-uk-microsoft-ai-public-content = Buiten de EU, de EER, Zwitserland en het VK mag volgens het privacybeleid content die je openbaar deelt, zoals openbare posts, naar Microsoft gaan.

## Privéberichten

linkedin-uk-microsoft-ai-messages-not-listed = Volgens de lijst in de Europese privacyverklaring horen berichten niet bij wat LinkedIn in het VK voor Microsofts AI deelt.

## Wat standaard is ingesteld

linkedin-uk-microsoft-ai-on = In het VK doet iedereen mee die het niet uitzet.

## De grondslag

linkedin-uk-microsoft-ai-legitimate-interests = In het VK beroept LinkedIn zich op gerechtvaardigd belang, niet op toestemming. Je kunt het altijd uitzetten.

## Oudere gegevens

linkedin-uk-microsoft-ai-not-too-late = Het is niet te laat: in het VK begint het op { $effective }, en je kunt het voor en na die dag uitzetten.
linkedin-uk-microsoft-ai-still-possible = Het is niet te laat: in het VK kun je het altijd uitzetten.
linkedin-uk-microsoft-ai-trained-stays = Volgens LinkedIns helppagina werkt de schakelaar voor de toekomst en maakt hij gedane training niet ongedaan. Wat er gebeurt met content die Microsoft al heeft, zeggen LinkedIns teksten niet.
linkedin-uk-microsoft-ai-before = Ook vóór { $effective } mocht volgens LinkedIns privacybeleid openbare content van leden in het VK al naar Microsoft gaan om diensten van Microsoft te leveren of te ontwikkelen; AI-training werd daar niet genoemd.

## Wat een bezwaar doet

linkedin-uk-microsoft-ai-not-all = De schakelaar stopt niet alles: personalisatie, rangschikking, beveiligings-AI en advertenties gaan door.
linkedin-uk-microsoft-ai-future-only = Volgens LinkedIns helppagina werkt uitzetten voor de toekomst; wat is getraind, blijft. Het kan altijd.
linkedin-uk-microsoft-ai-not-said-elsewhere = Of de AI-schakelaar buiten de EU, de EER, Zwitserland en het VK ook voorkomt dat openbare content voor andere doelen naar Microsoft gaat, zeggen LinkedIns teksten niet.

## Wie de gegevens krijgt

linkedin-uk-microsoft-ai-microsoft = In het VK: Microsoft, LinkedIns moederbedrijf. Volgens de Europese privacyverklaring mag het er zijn AI-modellen mee trainen en verbeteren, onder zijn eigen privacybeleid.
linkedin-uk-microsoft-ai-microsoft-elsewhere = Dat alleen gegevens uit het VK bij Microsoft kunnen komen, zou niet kloppen: buiten de EU, de EER, Zwitserland en het VK mag volgens het privacybeleid openbare content naar Microsoft gaan om diensten van Microsoft te leveren of te ontwikkelen. AI-training wordt daar niet genoemd.

## Waarom

linkedin-uk-microsoft-ai-reason = LinkedIn noemt als redenen: Microsofts AI moet eerlijk, nauwkeurig en relevant zijn, diverse gemeenschappen weerspiegelen en voor iedereen even goed werken, en Microsoft moet zijn producten kunnen verbeteren, ook voor LinkedIn en zijn leden.

## Klachten en rechtsmiddelen

linkedin-uk-microsoft-ai-object = In het VK: zet het eerst uit. Je hebt ook recht van bezwaar, met LinkedIns formulier; LinkedIn beoordeelt zulke bezwaren. Je kunt een klacht indienen bij de ICO.

## Waar het staat

linkedin-uk-microsoft-ai-stated = Het staat in LinkedIns Europese privacyverklaring (European Regional Privacy Notice), in de rij voor mensen in het VK. Wat buiten de EU, de EER, Zwitserland en het VK geldt, staat in het privacybeleid bij het delen met verbonden diensten.

## Bedrijfspagina’s

linkedin-uk-microsoft-ai-company-pages = In het VK horen ook gegevens van bedrijfspagina’s en vacatures bij wat LinkedIn voor Microsofts AI deelt, vanaf { $effective }.

## Onjuiste beweringen

linkedin-uk-microsoft-ai-myth-all-of-europe = “Microsoft traint zijn AI met LinkedIn-posts uit heel Europa” staat niet in LinkedIns verklaring: die noemt dit delen alleen voor het VK.
