### De AI-training van LinkedIn: één bericht per uitspraak en per gebied van `facts/linkedin/ai-training.toml`.
### Elk bericht mag $announced en $effective gebruiken, de dagen van het feit, kant-en-klaar.

# Staat achter “LinkedIn:”.
linkedin-ai-training-name = AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt, en sinds of vanaf wanneer.

linkedin-ai-training-scope-eea = Het staat aan tot je het uitzet, en dat kan altijd.
linkedin-ai-training-scope-ch = LinkedIn behandelt Zwitserland hier als de EU. Gegevens delen met Microsoft voor advertenties is iets anders: dat geldt niet in Zwitserland.
linkedin-ai-training-scope-gb = Binnen Europa komt er alleen in het VK iets bij: vanaf { $effective } deelt LinkedIn posts en andere content ook met Microsoft, voor Microsofts eigen AI. Dezelfde schakelaar geldt voor beide.
linkedin-ai-training-scope-ca = Stilgelegd van december 2024 tot { $effective }, op verzoek van de Canadese privacytoezichthouder. Je kunt het uitzetten.
linkedin-ai-training-scope-hk = Stilgelegd van 11 oktober 2024 tot { $effective }, op verzoek van de toezichthouder van Hongkong (PCPD). Je kunt het uitzetten.
linkedin-ai-training-scope-rest = De datum { $effective } verandert hier niets: deze training staat sinds september 2024 in LinkedIns beleid. Dezelfde schakelaar zet haar uit.

## Wat er verandert

linkedin-ai-training-what-planned = Vanaf { $effective } traint LinkedIn zijn eigen AI die content maakt, zoals concepten voor posts en berichten, ook met profielen en openbare content van volwassen leden in de EU, de EER, het VK, Zwitserland, Canada en Hongkong. Overal elders gebeurt dat al.
linkedin-ai-training-what = LinkedIn traint zijn eigen AI die content maakt, zoals concepten voor posts en berichten, met profielen en openbare content van volwassen leden. In de EU, de EER, het VK, Zwitserland, Canada en Hongkong begon dat op { $effective }; overal elders liep het al eerder.
linkedin-ai-training-choice = Het staat standaard aan. Je kunt het altijd uitzetten, met effect voor de toekomst.

## Hoe je bezwaar maakt

linkedin-ai-training-switch = Zet de training uit in de browser; als je bent ingelogd, brengt de link je meteen bij de instelling:
    .step-1 = Klik op **Ik** (je foto) en dan op **Instellingen en privacy**.
    .step-2 = Open **Gegevensprivacy**.
    .step-3 = Kies onder **Hoe LinkedIn je gegevens gebruikt** voor **Gegevens voor verbetering van generatieve AI**.
    .step-4 = Zet **Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt** uit.
linkedin-ai-training-app = In de app: tik linksboven op je foto, dan op **Instellingen**, **Gegevensprivacy**, **Gegevens voor verbetering van generatieve AI**, en zet het uit.
linkedin-ai-training-form = Voor AI die geen content maakt (rangschikking, beveiliging) is er in plaats daarvan LinkedIns bezwaarformulier, in de EU, de EER, Zwitserland en het VK (artikel 21 AVG).

## Voor wie het geldt

linkedin-ai-training-adults = Leden van wie LinkedIn aanneemt dat ze jonger dan 18 zijn, vallen buiten de training.
linkedin-ai-training-lists-without-uk = Lijsten zonder het VK zijn onvolledig: LinkedIns pagina over de wijziging heeft er een eigen deel voor.

## Wanneer

linkedin-ai-training-start-planned = Op { $effective } begint het in de EU, de EER, het VK, Zwitserland, Canada en Hongkong; overal elders loopt het al. Dat is een begin, geen laatste dag: je kunt het daarna nog uitzetten, maar dan alleen voor de toekomst.
linkedin-ai-training-start = Op { $effective } begon het in de EU, de EER, het VK, Zwitserland, Canada en Hongkong; overal elders liep het al eerder. Dat was een begin, geen laatste dag: de schakelaar werkt nog steeds, alleen voor de toekomst.

## Welke gegevens

linkedin-ai-training-profile = Volgens LinkedIns Europese privacyverklaring uit je profiel: naam, foto, huidige en vroegere banen, opleiding, locatie, vaardigheden, samenvatting, certificaten, licenties, vrijwilligerswerk, publicaties, patenten, onderschreven vaardigheden en aanbevelingen.
linkedin-ai-training-content = Ook posts, artikelen, antwoorden in peilingen en reacties; wat je in LinkedIns AI-functies typt en wat ze teruggeven; activiteit en berichten in groepen; cv’s en antwoorden op selectievragen die in je account zijn opgeslagen.
linkedin-ai-training-feedback = Volgens een helptekst die anderen aanhalen, telt ook je feedback op AI-functies mee, zoals een duim omhoog of een melding.
linkedin-ai-training-left-out = Niet gebruikt, volgens LinkedIn: privéberichten, inlog- en betaalgegevens, salarisgegevens die je hebt opgegeven en sollicitatiegegevens die tot één persoon te herleiden zijn.

## Privéberichten

linkedin-ai-training-private-messages = LinkedIn zegt dat privéberichten, ook InMail en je inbox, niet worden gebruikt om zijn AI die content maakt te trainen.
linkedin-ai-training-group-messages = Berichten in groepen worden daar wel voor gebruikt: ze staan op de lijst van trainingsgegevens in LinkedIns Europese privacyverklaring.
linkedin-ai-training-message-checks = Automatische controles van berichten op schadelijke inhoud zijn iets anders: de Europese privacyverklaring noemt die, en de training van die beveiligings-AI, als een apart doel.

## Wat standaard is ingesteld

linkedin-ai-training-on-planned = Het staat aan voor iedereen die het niet uitzet. Doe je niets, dan gebruikt LinkedIn je gegevens vanaf { $effective } in de regio’s die erbij komen, en overal elders nu al.
linkedin-ai-training-on = Het staat aan voor iedereen die het niet heeft uitgezet. Doe je niets, dan blijft LinkedIn je gegevens voor deze training gebruiken.

## De grondslag

linkedin-ai-training-legitimate-interests = In de EU, de EER, Zwitserland en het VK beroept LinkedIn zich op gerechtvaardigd belang (artikel 6 lid 1 onder f van de AVG en de UK GDPR), niet op toestemming. Je kunt altijd bezwaar maken.
linkedin-ai-training-basis-quoted = Zoals anderen de verklaring aanhalen, spreekt LinkedIn ook voor Canada en Hongkong van gerechtvaardigd belang, hoewel de wet daar geen grondslag als die van de AVG kent.
linkedin-ai-training-no-gdpr-objection = Buiten de EU, de EER, Zwitserland en het VK is er geen recht van bezwaar volgens de AVG. LinkedIn biedt er dezelfde schakelaar.
linkedin-ai-training-irish-authority = De Ierse toezichthouder, in de EU verantwoordelijk voor LinkedIn, heeft de training niet goedgekeurd. Op 7 november 2025, nadat LinkedIn gegevens en periode had beperkt en filters voor gevoelige groepen had toegevoegd, vond die verdere stappen voorlopig niet nodig. LinkedIn moest binnen vijf maanden verslag uitbrengen; een uitkomst is niet bekend.

## Oudere gegevens

linkedin-ai-training-not-too-late = Het is niet te laat: waar de training op { $effective } begint, blijven je gegevens erbuiten als je haar vóór die dag uitzet.
linkedin-ai-training-still-possible = Het is niet te laat: de schakelaar werkt nog steeds.
linkedin-ai-training-trained-stays = Wat een model al heeft geleerd, blijft erin en kan er niet uit worden gehaald. Uitzetten werkt voor de toekomst.
linkedin-ai-training-late-objection = Houdt een later bezwaar ook oudere posts buiten toekomstige training? LinkedIns helppagina en de toezichthouder van Hamburg zeggen dat het voor toekomstig gebruik geldt; de Italiaanse zegt dat het alleen geldt voor wat daarna wordt gepubliceerd.
linkedin-ai-training-reach-back = Hoe ver de gegevens teruggaan, is niet openbaar: het eerste plan ging terug tot 2003, daarna werd de periode ingekort na gesprekken met de Ierse toezichthouder. Een jaartal is niet bekend.

## Wat een bezwaar doet

linkedin-ai-training-future-only = Uitzetten werkt alleen voor de toekomst: wat is getraind, blijft. Je kunt het altijd uit- en weer aanzetten, ook na { $effective }.
linkedin-ai-training-one-switch = Eén schakelaar stopt niet alles: deze geldt alleen voor AI die content maakt, niet voor personalisatie, rangschikking of beveiligings-AI. Advertenties hebben een eigen instelling.
linkedin-ai-training-features-stay = LinkedIns AI-functies blijven bruikbaar: de schakelaar stopt de training, niet de functies.

## Wie de gegevens krijgt

linkedin-ai-training-affiliates = LinkedIn en verbonden bedrijven: LinkedIn Ireland, LinkedIn Corporation, LinkedIn Singapore, en Microsoft met dochterbedrijven zoals GitHub.
linkedin-ai-training-microsoft-in-europe = Binnen Europa deelt LinkedIn alleen in het VK gegevens voor Microsofts eigen AI-training, vanaf { $effective }, zoals posts, reacties en artikelen. Dezelfde schakelaar stopt dat. Voor de EU, de EER en Zwitserland staat zoiets niet in de verklaring.
linkedin-ai-training-microsoft-elsewhere = Buiten de EU, de EER, Zwitserland en het VK mag volgens het privacybeleid openbare content naar Microsoft gaan om diensten van Microsoft te leveren of te ontwikkelen; AI-training wordt daar niet genoemd.
linkedin-ai-training-model-makers = De modellen kunnen van LinkedIn zelf zijn of van anderen komen, zoals Microsofts dienst Azure OpenAI.

## Waarom

linkedin-ai-training-reason = LinkedIn noemt als redenen: betere assistenten en betere matches, AI die eerlijk, veilig en nauwkeurig is op het werk, en meer economische kansen voor zijn leden.
linkedin-ai-training-products = Vakmedia wijzen ook op wat LinkedIn verkoopt: AI zoals Hiring Assistant, die kandidaten zoekt, en Accelerate, die helpt bij advertentiecampagnes. De Europese privacyverklaring noemt ook advertentieteksten onder wat de getrainde AI schrijft.

## Klachten en rechtsmiddelen

linkedin-ai-training-object = In de EU, de EER, Zwitserland en het VK: zet eerst de training uit (voor de toekomst) en stuur dan het bezwaarformulier (artikel 21 AVG) voor wat de schakelaar niet dekt. LinkedIn beoordeelt een bezwaar en kan het afwijzen.
linkedin-ai-training-complaint = Je kunt een klacht indienen bij je privacytoezichthouder. In de EU en de EER heeft de Ierse de leiding; je eigen toezichthouder neemt klachten aan en stuurt ze door. Elders: ICO (VK), FDPIC (Zwitserland), OPC (Canada), PCPD (Hongkong).
linkedin-ai-training-tidy-up = Een juridische rubriek in de pers noemt ook: oude posts, reacties en opgeslagen cv’s verwijderen, je profiel beperken, groepen verlaten.
linkedin-ai-training-us-court = Een Amerikaanse rechtszaak over InMail en AI-training (De La Torre tegen LinkedIn) is in januari 2025 ingetrokken zonder uitspraak. LinkedIn ontkent de beschuldiging.

## Waar het staat

linkedin-ai-training-stated = LinkedIns Europese privacyverklaring (European Regional Privacy Notice) noemt doel, gegevens en grondslag. De helppagina’s beschrijven de schakelaar en de wijziging van november 2025.

## Mensen zonder account

linkedin-ai-training-without-account = In de EU, de EER, Zwitserland en het VK kunnen ook mensen zonder LinkedIn-account bezwaar maken, met LinkedIns bezwaarformulier.
linkedin-ai-training-without-account-italy = De Italiaanse toezichthouder bevestigt dat ook mensen zonder account bezwaar mogen maken.

## Bedrijfspagina’s

linkedin-ai-training-company-pages = In het VK horen gegevens van bedrijfspagina’s en vacatures bij wat LinkedIn met Microsoft deelt, vanaf { $effective }, om Microsofts AI te trainen.

## Als er iets niet lukt

linkedin-ai-training-direct-link = Vind je de schakelaar niet, neem dan de directe link; als je bent ingelogd, brengt die je meteen bij de instelling.
linkedin-ai-training-form-entry = In de EU, de EER, Zwitserland en het VK kun je ook met een formulier bezwaar maken; handleidingen zeggen: kies het punt over training van AI die content maakt; een reden is niet nodig, en er komt een bevestiging per e-mail.

## Onjuiste beweringen

linkedin-ai-training-myth-notice = Een verklaring op je profiel: LinkedIns teksten noemen dat niet als manier om bezwaar te maken. Ze noemen de schakelaar en, in de EU, de EER, Zwitserland en het VK, ook het formulier.
linkedin-ai-training-myth-too-late = “Na { $effective } is het te laat” klopt niet: de schakelaar werkt nog steeds, voor de toekomst.
linkedin-ai-training-myth-off-in-europe = “In Europa staat het standaard uit” is achterhaald: dat gold tot { $effective }.
linkedin-ai-training-myth-dates = Sommige sites noemen 4 of 9 november 2025 als begin; in LinkedIns teksten staat { $effective }.
linkedin-ai-training-myth-january = Eén blog meldt nieuwe voorwaarden van 14 januari 2026; de gearchiveerde teksten tonen tot augustus 2026 geen zo’n versie.
