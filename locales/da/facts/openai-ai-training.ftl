### ChatGPT’s AI-træning: én besked pr. oplysning og område i `facts/openai/ai-training.toml`.

# Læses efter ”ChatGPT:”.
openai-ai-training-name = AI-træning

## Hvad det betyder hvor. Læses efter en linje, der nævner regionen og siger, at det gælder.

openai-ai-training-scope-eea = OpenAI har en særskilt privatlivspolitik for Europa. Træningen er slået til, indtil du slår den fra, og det kan du gøre når som helst.
openai-ai-training-scope-ch = OpenAI’s europæiske privatlivspolitik gælder også Schweiz. Træningen er slået til, indtil du slår den fra, og det kan du gøre når som helst.
openai-ai-training-scope-gb = OpenAI’s europæiske privatlivspolitik gælder også Storbritannien. Træningen er slået til, indtil du slår den fra, og det kan du gøre når som helst.
openai-ai-training-scope-rest = Den er slået til, indtil du slår den fra; knappen og privatlivsportalen er de samme som i Europa.

## Hvad det handler om

openai-ai-training-what = OpenAI må træne sine modeller på det, folk skriver i ChatGPT til privatpersoner. Det gælder i hele verden og er slået til som standard.
openai-ai-training-choice = Du kan slå det fra når som helst, for nye chats. Midlertidige chats er undtaget under alle omstændigheder, og abonnementer til virksomheder er undtaget som standard.

## Hvordan man siger nej

openai-ai-training-switch = Slå træningen fra i ChatGPT; navnene er dem, vejledninger giver (på engelsk):
    .step-1 = Klik på dit profilbillede, så **Settings**.
    .step-2 = Åbn **Data controls**.
    .step-3 = Slå **Improve the model for everyone** fra.
openai-ai-training-portal = Eller brug OpenAI’s privatlivsportal: send en anmodning dér, og vælg **Do not train on my content** (på engelsk). Det gælder hele kontoen; én af de to måder er nok.
openai-ai-training-temporary-chat = Til en enkelt samtale kan du bruge en midlertidig chat (**Temporary Chat** på engelsk): den bruges ikke til træning.

## Hvem det gælder

openai-ai-training-individuals = Det gælder ChatGPT til privatpersoner, gratis eller betalt. ChatGPT Business, Enterprise og API’et er undtaget, medmindre organisationen siger ja.

## Hvornår

openai-ai-training-no-deadline = Der er ingen frist: træningen har kørt længe, og du kan slå den fra hvilken dag som helst, for nye chats.

## Hvilke data

openai-ai-training-content = Det, du skriver og uploader i ChatGPT til privatpersoner, og det, den svarer. Midlertidige chats er undtaget.
openai-ai-training-voice = Fra talte chats bruges ifølge OpenAI’s hjælpesider udskrifterne; optagelserne kun, hvis du tillader det.

## Private beskeder

openai-ai-training-chats-themselves = Dine samtaler med ChatGPT er selve træningsdataene, medmindre du har slået det fra eller bruger en midlertidig chat.

## Hvad der gælder som standard

openai-ai-training-on = **Improve the model for everyone** (på engelsk) er slået til som standard på personlige konti. Gør du ikke noget, må nye chats bruges til træning.

## Retsgrundlaget

openai-ai-training-legitimate-interests = I EU, EØS, Schweiz og Storbritannien henviser OpenAI til legitime interesser, ikke til samtykke; sådan står det i den europæiske politik i versionen fra den 4. juni 2026.

## Ældre data

openai-ai-training-still-possible = Det er ikke for sent: du kan slå det fra når som helst, og nye chats holdes ude fra da af.
openai-ai-training-trained-stays = Det, der allerede er brugt til træning, bliver i modellerne.

## Hvad der sker, når man siger nej

openai-ai-training-future-only = At slå det fra virker kun for nye chats: det, modellen har lært, bliver i den.
openai-ai-training-feedback = Også når du har slået det fra: giver du et svar en tommel op eller ned, må den chat bruges til træning.
openai-ai-training-history-stays = ChatGPT kan bruges fuldt ud, og dine chats bliver i din historik; de holdes bare ude af træningen.

## Hvem der får data

openai-ai-training-recipients = Ifølge OpenAI’s europæiske politik (versionen fra november 2024) får tjenesteudbydere og tilknyttede selskaber data, og myndigheder, hvor loven kræver det. Det, du sender til apps eller deler med et link, går også til andre.

## Mindreårige

openai-ai-training-minors = Ifølge OpenAI’s hjælpesider er **Improve the model for everyone** (på engelsk) også slået til som standard for teenagere; det er en af de indstillinger, som forældre med en tilknyttet konto kan styre.

## Hvorfor

openai-ai-training-reason = OpenAI siger, at rigtige samtaler gør modellerne mere præcise, sikrere og bedre til at løse folks problemer.

## Klager og retsmidler

openai-ai-training-object = I EU, EØS, Schweiz og Storbritannien må du ifølge OpenAI’s politik gøre indsigelse mod brug, der bygger på legitime interesser: i privatlivsportalen eller pr. e-mail til dsar@openai.com.
openai-ai-training-complaint = Klager går til din databeskyttelsesmyndighed. OpenAI’s europæiske politik (versionen fra november 2024) nævner den irske som den ledende, ICO for Storbritannien og FDPIC for Schweiz.

## Hvor længe data bliver gemt

openai-ai-training-deletion = Slettede chats fjernes ifølge OpenAI’s europæiske politik inden for 30 dage, medmindre de skal gemmes længere eller ikke længere er knyttet til dig.
openai-ai-training-temporary-kept = Midlertidige chats gemmes ifølge OpenAI’s tekster i op til 30 dage af hensyn til sikkerheden.
openai-ai-training-court-order = At OpenAI skal gemme alle slettede chats, er forældet: ifølge OpenAI selv ophørte kendelsen fra en amerikansk domstol den 26. september 2025. Nogle data fra april til september 2025 ligger der stadig, siger OpenAI; chats fra EØS, Schweiz og Storbritannien hører ikke til dem.

## Folk uden konto

openai-ai-training-signed-out = Uden login findes ifølge OpenAI’s hjælpesider den samme knap; den gælder så kun for den ene browser.
openai-ai-training-write = I Europa kan folk uden konto ifølge OpenAI’s politik (versionen fra november 2024) skrive til dsar@openai.com eller bruge privatlivsportalen.

## Virksomhedskonti

openai-ai-training-business = Indhold fra ChatGPT Business, Enterprise, Edu og API’et træner ikke modeller som standard; kun hvis organisationen siger ja.

## Når noget ikke virker

openai-ai-training-no-switch = Hvis du ikke finder knappen, så brug privatlivsportalen. På virksomhedskonti er der ikke noget at slå fra: de er undtaget som standard.

## Hvor det står

openai-ai-training-stated = OpenAI’s side om, hvordan data forbedrer modellerne, beskriver træningen, og hvordan man siger nej; privatlivspolitikken for Europa nævner retsgrundlaget, og hvordan sletning foregår.
