### Googles AI-training met Gemini-chats: één bericht per uitspraak en per gebied van `facts/google/ai-training.toml`.

# Staat achter “Google:”.
google-ai-training-name = AI-training met Gemini-chats

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt.

google-ai-training-scope-eea = Voor deze training is Google Ireland verantwoordelijk. Bij volwassenen staat het aan tot je **Keep Activity** (Engels) uitzet, en dat kan altijd.
google-ai-training-scope-ch = Ook hier is Google Ireland verantwoordelijk voor deze training. Bij volwassenen staat het aan tot je **Keep Activity** (Engels) uitzet.
google-ai-training-scope-gb = In het VK is Google LLC verantwoordelijk, niet Google Ireland. Bij volwassenen staat het aan tot je **Keep Activity** (Engels) uitzet.
google-ai-training-scope-rest = De teksten van Google over Gemini gelden wereldwijd. Bij volwassenen staat het aan tot je **Keep Activity** (Engels) uitzet.

## Waar het om gaat

google-ai-training-what = Zolang **Keep Activity** (Engels) aanstaat, bewaart Google wat je in Gemini schrijft en uploadt en gebruikt het dat om zijn diensten te verbeteren; daar hoort het trainen van generatieve AI bij. Een deel van de chats wordt door mensen gelezen.
google-ai-training-choice = Zet **Keep Activity** (Engels) uit, of gebruik een tijdelijke chat: zulke chats trainen geen modellen, tenzij je er feedback over stuurt.
google-ai-training-only-gemini = Dit gaat over Gemini-apps, wereldwijd. Over Gmail, Zoeken en andere diensten van Google heb ik geen feiten.

## Hoe je bezwaar maakt

google-ai-training-switch = Zet het bewaren uit; daarmee stopt de training met latere chats. Als je bent ingelogd, brengt de link je meteen bij je Gemini-activiteit:
    .step-1 = Zoek boven aan de pagina **Keep Activity** (Engels).
    .step-2 = Kies **Turn off** (uitzetten), of **Turn off and delete activity** om ook te wissen wat is bewaard.
google-ai-training-app = In de app, volgens handleidingen: tik op je foto, dan op **Gemini Apps Activity**, en zet **Keep Activity** uit (namen in het Engels).
google-ai-training-temporary-chat = Voor één los gesprek is er de tijdelijke chat (in het Engels **Temporary chat**): die traint geen modellen en blijft maar 72 uur bewaard.

## Wanneer

google-ai-training-no-deadline = Er is geen deadline: de training loopt al lang, en **Keep Activity** (Engels) kan elke dag worden uitgezet.
google-ai-training-uploads-start = Sinds 2 september 2025 wordt ook een steekproef van nieuwe uploads gebruikt, zoals bestanden en foto’s, zolang **Keep Activity** (Engels) aanstaat.

## Welke gegevens

google-ai-training-content = Zolang **Keep Activity** (Engels) aanstaat: je chats met Gemini en, sinds september 2025, een steekproef van wat je uploadt.
google-ai-training-live = Geluid, en video en schermen die je deelt in Gemini Live, worden niet gebruikt tenzij je dat toestaat. De uitgeschreven tekst van zulke gesprekken wordt wel gebruikt, zolang **Keep Activity** (Engels) aanstaat.
google-ai-training-anonymized = Het gebruik van gegevens die Google anoniem heeft gemaakt, stopt niet door de instellingen.

## Privéberichten

google-ai-training-chats-themselves = Je gesprekken met Gemini zijn zelf de trainingsgegevens, zolang **Keep Activity** (Engels) aanstaat. Google raadt af iets vertrouwelijks in te voeren. Of Gmail of andere berichten AI trainen, daarover heb ik geen feiten.

## Wat standaard is ingesteld

google-ai-training-on = **Keep Activity** (Engels) staat standaard aan voor mensen vanaf 18 jaar. Doe je niets, dan worden je chats bewaard en gebruikt.

## De grondslag

google-ai-training-legitimate-interests = Volgens het recht van de EU en het VK beroept Google zich voor training met wat mensen in Gemini-apps doen op gerechtvaardigd belang, niet op toestemming. Die vraagt het bijvoorbeeld wel voor het bewaren van spraakopnamen.
google-ai-training-who-is-responsible = Voor deze training is in de EU, de EER en Zwitserland Google Ireland verantwoordelijk; voor mensen in het VK is dat Google LLC.

## Oudere gegevens

google-ai-training-still-possible = Het is niet te laat: je kunt **Keep Activity** (Engels) altijd uitzetten, met effect voor latere chats, en wissen wat is bewaard.
google-ai-training-reviewed-stays = Chats die mensen hebben beoordeeld, worden losgekoppeld van je account en blijven tot drie jaar bewaard, ook als je je activiteit wist.

## Wat een bezwaar doet

google-ai-training-not-everything = Met uitzetten stopt niet elk gebruik: latere chats blijven nog 72 uur bewaard, om te antwoorden en voor de veiligheid, en daarvoor mogen mensen ze bekijken.
google-ai-training-feedback = Stuur je feedback over een chat, dan mag die chat worden gebruikt, ook al staat **Keep Activity** (Engels) uit.
google-ai-training-search-apart = De instelling geldt alleen voor Gemini-apps. Voor Zoeken en de AI-antwoorden daar telt, volgens de helppagina’s van Google, een andere: **Web & App Activity** (Engels).

## Wie de gegevens krijgt

google-ai-training-reviewers = Een deel van de chats gaat naar menselijke beoordelaars, onder wie mensen bij bedrijven die voor Google werken. De chats worden eerst losgekoppeld van het account.

## Of er mensen meelezen

google-ai-training-reviewed-while-off = Ook als **Keep Activity** (Engels) uitstaat, mogen mensen chats bekijken om Google, zijn gebruikers en het publiek te beschermen.

## Minderjarigen

google-ai-training-minors = Volgens de helppagina’s van Google staat de instelling pas vanaf 18 jaar standaard aan; in een versie van mei 2024 staat dat jongere mensen haar zelf kunnen aanzetten.

## Waarom

google-ai-training-reason = Google zegt dat zijn modellen vragen beter moeten verwerken en beter moeten worden in veiligheid, taal en feiten.

## Klachten en rechtsmiddelen

google-ai-training-object = In de EU, de EER en het VK mag je bezwaar maken tegen het gebruik van je gegevens en een klacht indienen bij je privacytoezichthouder; dat staat in het beleid van Google.
google-ai-training-form = In de EU is er, volgens een mediabericht over een gids van de Franse toezichthouder van oktober 2025, ook een formulier van Google; dat is trager en vraagt om schermafbeeldingen.
google-ai-training-delete = Bewaarde Gemini-chats kun je altijd wissen of automatisch laten wissen.

## Hoelang gegevens worden bewaard

google-ai-training-kept = Met **Keep Activity** (Engels) aan worden Gemini-chats na 18 maanden gewist; je kunt 3 of 36 maanden kiezen, of nooit. Staat het uit, en in tijdelijke chats, dan blijven ze 72 uur bewaard.

## De AI-functie uitzetten

google-ai-training-gemini-stays = Je kunt Gemini blijven gebruiken met **Keep Activity** (Engels) uit; chats staan dan niet meer in je activiteit. Volgens de helppagina’s van Google werken de meeste gekoppelde apps dan niet.

## Mensen zonder account

google-ai-training-signed-out = Wie Gemini gebruikt zonder in te loggen, valt volgens de helppagina’s van Google onder het algemene privacybeleid; de chats horen niet bij een Google-account, en de speciale regels voor Gemini-apps gelden niet.

## Bedrijfsaccounts

google-ai-training-workspace = Met een werk- of schoolaccount worden chats en bestanden volgens de helppagina’s van Google niet door beoordelaars gelezen en niet gebruikt om generatieve AI te verbeteren. Daar kan alleen de beheerder **Keep Activity** (Engels) uitzetten.

## Als er iets niet lukt

google-ai-training-names = De instelling heette vroeger **Gemini Apps Activity**; de nieuwe naam **Keep Activity** was aangekondigd voor september 2025 (beide in het Engels). De link brengt je er meteen heen.

## Waar het staat

google-ai-training-stated = Googles Privacy Hub voor Gemini-apps beschrijft de instelling, de beoordelaars en hoelang chats worden bewaard; het privacybeleid noemt wie verantwoordelijk is en de grondslagen in Europa.
