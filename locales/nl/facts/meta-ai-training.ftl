### De AI-training van Meta: één bericht per uitspraak en per gebied van `facts/meta/ai-training.toml`.
### Elk bericht mag $announced en $effective gebruiken, de dagen van het feit, kant-en-klaar.

# Staat achter “Meta:”.
meta-ai-training-name = AI-training

## Wat het waar betekent. Staat achter een regel die de regio noemt en zegt dat het geldt, en sinds of vanaf wanneer.

meta-ai-training-scope-eea = Het staat aan tot je bezwaar maakt met Meta’s formulier. Dat kan altijd, en een reden is niet nodig.
meta-ai-training-scope-ch = Voor jou staan dezelfde bezwaarformulieren open als in de EU. In 2024 had Meta de Zwitserse toezichthouder (FDPIC) beloofd niet met Zwitserse gegevens te trainen; het plan van { $announced } liet dat los.
meta-ai-training-scope-gb = In het VK loopt het sinds het najaar van 2024, eerder dan in de EU. Je kunt bezwaar maken met Meta’s formulier; Meta beslist per geval.
meta-ai-training-scope-rest = Hier loopt het al langer, van vóór { $effective }. Een algemeen recht van bezwaar is er niet: Meta’s formulieren kunnen overal worden verstuurd, maar Meta hoeft er niet aan te voldoen waar geen wet dat eist.

## Wat er verandert

meta-ai-training-what-planned = Vanaf { $effective } traint Meta zijn generatieve AI met wat volwassenen in de EU, de EER en Zwitserland openbaar plaatsen op Facebook en Instagram, en met chats met Meta AI. In het VK gebeurt dat sinds het najaar van 2024, elders al langer.
meta-ai-training-what = Sinds { $effective } traint Meta zijn generatieve AI met wat volwassenen in de EU, de EER en Zwitserland openbaar plaatsen op Facebook en Instagram, en met chats met Meta AI. In het VK gebeurt dat sinds het najaar van 2024, elders al langer.
meta-ai-training-choice = Het staat standaard aan. In de EU, de EER, Zwitserland en het VK kun je met een formulier bezwaar maken, met effect voor de toekomst; elders is er geen algemeen recht op.
meta-ai-training-policy-2026 = Het privacybeleid van 23 juli 2026 gaat nu ook over apps die je koppelt, zoals agenda en e-mail, en AI die voor je handelt. Meta’s bericht herhaalt dat wat je met AI-functies deelt zijn AI verbetert, tenzij je bezwaar hebt gemaakt.

## Hoe je bezwaar maakt

meta-ai-training-facebook-form = Stuur in de EU, de EER, Zwitserland en het VK Meta’s formulier voor Facebook:
    .step-1 = Log in op Facebook en open het formulier.
    .step-2 = Vul het e-mailadres van je account in; de reden mag leeg blijven.
    .step-3 = Tik op **Verzenden**. Er komt een bevestiging per e-mail.
meta-ai-training-instagram-form = Stuur op dezelfde manier het formulier voor Instagram, ingelogd op Instagram.
meta-ai-training-whatsapp = Op WhatsApp worden persoonlijke chats niet gebruikt, alleen wat iemand met Meta AI deelt (blauwe cirkel, @MetaAI).
meta-ai-training-no-general-right = Buiten de EU, de EER, Zwitserland en het VK is er geen algemeen recht van bezwaar: Meta’s formulieren kunnen overal worden verstuurd, maar Meta hoeft er niet aan te voldoen waar geen wet dat eist. Wat overblijft: alleen voor vrienden posten, oude openbare posts verwijderen, Meta AI niet gebruiken.

## Voor wie het geldt

meta-ai-training-adults = Het geldt voor volwassenen met een account op Facebook of Instagram, voor wat ze openbaar plaatsen, en voor iedereen die Meta AI gebruikt, ook op WhatsApp.
meta-ai-training-private-accounts = Een privéaccount valt er niet helemaal buiten: naam, gebruikersnaam, profielfoto en wat je in openbare groepen en op openbare pagina’s doet, gelden als openbaar.

## Wanneer

meta-ai-training-start-planned = Op { $effective } begint het in de EU, de EER en Zwitserland; in het VK loopt het sinds het najaar van 2024, elders al langer. Die dag is een begin, geen laatste dag: waar er een recht van bezwaar is, kun je dat ook daarna gebruiken, maar dan alleen voor de toekomst.
meta-ai-training-start = Op { $effective } begon het in de EU, de EER en Zwitserland; in het VK loopt het sinds het najaar van 2024, elders al langer. Die dag was een begin, geen laatste dag: waar er een recht van bezwaar is, kun je dat nog steeds gebruiken, voor de toekomst.

## Welke gegevens

meta-ai-training-public-content = Van volwassenen: openbare posts, foto’s en bijschriften, video’s, reacties, recensies, activiteit in openbare groepen en op pagina’s, avatars; naam, gebruikersnaam en profielfoto. Ook oude content wordt gebruikt.
meta-ai-training-ai-chats = Ook wat jij of anderen tegen Meta AI schrijven of zeggen, ook op WhatsApp, en de antwoorden.
meta-ai-training-left-out = Niet gebruikt, volgens Meta: privéberichten met vrienden en familie, tenzij iemand in de chat ze met Meta AI deelt, en openbare content van accounts onder de 18.

## Privéberichten

meta-ai-training-private-messages = Meta zegt dat privéberichten met vrienden en familie zijn AI niet trainen, tenzij jij of iemand anders in de chat ze met Meta AI deelt.
meta-ai-training-whatsapp-messages = WhatsApp leest je chats niet voor AI-training: berichten en gesprekken zijn end-to-end versleuteld. Van je chats gaat alleen naar Meta wat iemand naar Meta AI stuurt.
meta-ai-training-advanced-chat-privacy = Volgens mediaberichten voorkomt **Geavanceerde privacy voor chats** in de instellingen van een WhatsApp-chat dat anderen die chat in Meta AI halen. Het staat standaard uit en geldt voor die ene chat.

## Wat standaard is ingesteld

meta-ai-training-on-planned = Het staat aan voor iedereen die geen bezwaar maakt. Doe je niets, dan gebruikt Meta je openbare content, ook oude posts, en je chats met Meta AI: vanaf { $effective } in de EU, de EER en Zwitserland, elders nu al.
meta-ai-training-on = Het staat aan voor iedereen die geen bezwaar heeft gemaakt. Doe je niets, dan gebruikt Meta je openbare content, ook oude posts, en je chats met Meta AI.

## De grondslag

meta-ai-training-legitimate-interests = In de EU, de EER en het VK beroept Meta zich op gerechtvaardigd belang (artikel 6 lid 1 onder f van de AVG en de UK GDPR), niet op toestemming. Je kunt bezwaar maken.
meta-ai-training-authorities-in-the-eu = Het Duitse Oberlandesgericht Keulen aanvaardde gerechtvaardigd belang als grondslag op 23 mei 2025, in een spoedprocedure na een voorlopige toets. De Ierse toezichthouder, in de EU verantwoordelijk voor Meta, stopte de training niet, maar verklaarde haar ook niet rechtmatig. Een uitspraak in de bodemprocedure is niet bekend.
meta-ai-training-ico = De Britse toezichthouder (ICO) heeft de training niet goedgekeurd: op 13 september 2024 zei die de training te blijven volgen. Na overleg met de ICO had Meta bezwaar maken eenvoudiger gemaakt.
meta-ai-training-basis-in-switzerland = Voor Zwitserland noemt Meta volgens een mediabericht ook zijn gerechtvaardigd belang. In juni 2024 had het de Zwitserse toezichthouder (FDPIC) verzekerd niet met Zwitserse gegevens te trainen; het plan van { $announced } omvat die wel.
meta-ai-training-no-objection-by-law = Buiten de EU, de EER, Zwitserland en het VK is er volgens de tekst van het beleid geen algemeen recht van bezwaar tegen deze training.

## Oudere gegevens

meta-ai-training-not-too-late = Het is niet te laat: in de EU, de EER en Zwitserland houdt een bezwaar vóór { $effective } je openbare content er vanaf het begin buiten.
meta-ai-training-still-possible = Het is niet te laat: in de EU, de EER, Zwitserland en het VK werkt het formulier nog steeds, voor de toekomst. Bezwaren uit 2024 blijven geldig.
meta-ai-training-trained-stays = Wat in een model is gegaan, blijft erin. Zonder bezwaar gebruikt Meta al je openbare content, ook van vóór { $effective }.
meta-ai-training-late-objection = Houdt een laat bezwaar ook oudere posts buiten toekomstige training? Consumentenadvies in Duitsland leest het zo dat het waarschijnlijk alleen geldt voor wat daarna wordt gepubliceerd.

## Wat een bezwaar doet

meta-ai-training-future-only = Een bezwaar werkt alleen voor de toekomst: wat is getraind, blijft. Anderen kunnen nog over je posten, en Meta AI gaat er niet door uit.
meta-ai-training-future-only-in-the-uk = In het VK beslist Meta per geval over een bezwaar. Een bezwaar dat wordt toegewezen, werkt alleen voor de toekomst: wat is getraind, blijft, en Meta AI gaat er niet door uit.
meta-ai-training-linked-accounts = Handleidingen zijn het oneens of één bezwaar geldt voor alle accounts die zijn gekoppeld in het **Accountcentrum**. De veilige weg: één formulier voor Facebook, één voor Instagram en één voor elk account dat niet is gekoppeld.
meta-ai-training-without-a-reason = In de EU en de EER accepteert Meta bezwaren in de praktijk zonder reden.

## Wie de gegevens krijgt

meta-ai-training-own-ai = Meta traint zijn eigen AI met de gegevens. Volgens het beleid biedt het die AI aan gebruikers, bedrijven, onderzoekers en andere derden aan.
meta-ai-training-controllers = In de EU en de EER is Meta Platforms Ireland Ltd verantwoordelijk voor je gegevens; elders is dat Meta Platforms, Inc. in de VS.
meta-ai-training-transfers = Voor doorgifte naar de VS noemt het beleid van 23 juli 2026 twee privacykaders: EU–VS en Zwitserland–VS.

## Minderjarigen

meta-ai-training-minors-public = Openbare content van accounts onder de 18 traint Meta’s AI niet, volgens Meta.
meta-ai-training-minors-chats = Chats met Meta AI zijn iets anders: de EU-tekst van Meta’s beleid noemt die van minderjarigen bij de trainingsgegevens.
meta-ai-training-shown-by-others = Volgens Meta’s pagina over AI kunnen mensen die op een foto staan of in een post worden genoemd in de gegevens zitten; dat kan een kind zijn in een openbare post van een volwassene.

## Waarom

meta-ai-training-reason = Voor Europa noemt Meta als redenen: zijn AI moet Europese talen, cultuur en verwijzingen kennen, en Meta wil AI ontwikkelen en aanbieden aan gebruikers, bedrijven en onderzoekers.

## Klachten en rechtsmiddelen

meta-ai-training-tidy-up = Wat je kunt doen: bezwaar maken waar je daar recht op hebt, ook laat; posts alleen aan vrienden tonen; oude openbare posts verwijderen; Meta AI niet gebruiken.
meta-ai-training-complaint = Je kunt een klacht indienen bij je privacytoezichthouder. Voor Meta heeft in de EU en de EER de Ierse de leiding; in het VK is het de ICO, in Zwitserland de FDPIC.
meta-ai-training-courts = Spoedverzoeken om de training te stoppen, mislukten bij twee Duitse gerechten, de Oberlandesgerichte Keulen (23 mei 2025) en Sleeswijk (12 augustus 2025); het verzoek in Sleeswijk kwam te laat. Een uitspraak in de bodemprocedure is niet bekend.

## Waar het staat

meta-ai-training-stated = Het staat in Meta’s privacybeleid, in de EU-tekst onder “Developing and improving AI at Meta” (Engels). Meta’s pagina over generatieve AI zegt wat wordt gebruikt en wat niet.

## De AI-functie uitzetten

meta-ai-training-blue-circle = Volgens consumentenadvies en mediaberichten van 2025 kan Meta AI met de blauwe cirkel niet worden uitgezet, niet op WhatsApp en ook niet op Instagram of Messenger. Het enige wat je kunt doen, is Meta AI niet gebruiken.
meta-ai-training-objection-is-no-switch = Bezwaar maken gaat over de training, niet over de functie: de blauwe cirkel blijft.

## Mensen zonder account

meta-ai-training-without-account = Ook mensen zonder account kunnen in de gegevens zitten, bijvoorbeeld op een foto of genoemd in een post. Meta’s pagina over AI zegt dat en biedt een formulier voor gegevens die Meta van derden heeft.

## Als er iets niet lukt

meta-ai-training-form-does-not-open = Opent een formulier niet, log dan eerst in op Facebook of Instagram. Lukt het dan nog niet, neem dan de algemene bezwaarpagina die de EU-tekst van Meta’s beleid noemt.
meta-ai-training-facebook-menu = De menu’s veranderen vaak; handleidingen van 2025 voor Europa noemen op Facebook deze weg: profielfoto, **Instellingen en privacy**, **Instellingen**, **Privacybeleid**, en daar in de tekst de link om bezwaar te maken.
meta-ai-training-instagram-menu = In de Instagram-app, in Europa: profiel, het menu met drie strepen, **Instellingen en activiteit**, **About** (Engels), **Privacybeleid**, en daar in de tekst de link om bezwaar te maken. Vul je e-mailadres in en tik op **Verzenden**.

## Onjuiste beweringen

meta-ai-training-myth-notice = Een verklaring op je profiel: Meta’s teksten en de toezichthouders en consumentenorganisaties waarop ik steun, noemen dat niet als manier om bezwaar te maken. In de EU, de EER, Zwitserland en het VK gaat dat met Meta’s formulier.
meta-ai-training-myth-too-late = “Na 26 mei 2025 is bezwaar maken onmogelijk” klopt niet: het werkt nog steeds, voor de toekomst.
meta-ai-training-myth-private-account = “Een privéaccount is veilig” is maar half waar: naam, gebruikersnaam, profielfoto en openbare activiteit gelden als openbaar.
