### Des données de LinkedIn pour l’IA de Microsoft : un message par énoncé et par zone de
### `facts/linkedin/uk-microsoft-ai.toml`. Chaque message peut employer $effective, le jour du fait, déjà mis en forme.

# Se lit après « LinkedIn : ».
linkedin-uk-microsoft-ai-name = données pour l’IA de Microsoft (Royaume-Uni)

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit si cela s’y applique, et depuis ou à partir de quand.

linkedin-uk-microsoft-ai-scope-gb = L’avis européen a une ligne à part pour le Royaume-Uni. C’est activé jusqu’à ce que vous le désactiviez, et le réglage est le même que pour l’entraînement de l’IA de LinkedIn.
linkedin-uk-microsoft-ai-scope-europe = L’avis européen de LinkedIn ne mentionne ce partage que pour le Royaume-Uni. L’entraînement de l’IA de LinkedIn est une autre affaire : il s’applique ici aussi.
linkedin-uk-microsoft-ai-scope-rest = Ici, c’est une autre clause qui vaut : la politique de confidentialité permet à LinkedIn de partager des contenus publics avec Microsoft pour fournir ou développer les services de Microsoft. L’entraînement de l’IA n’y est pas nommé.

## Ce qui change

linkedin-uk-microsoft-ai-what-planned = À partir du { $effective }, LinkedIn partage aussi des contenus de ses membres au Royaume-Uni (publications, commentaires, articles, vidéos…) avec sa maison mère Microsoft, pour que Microsoft entraîne ses propres modèles d’IA. L’entraînement de l’IA de LinkedIn est distinct.
linkedin-uk-microsoft-ai-what = Depuis le { $effective }, LinkedIn partage aussi des contenus de ses membres au Royaume-Uni (publications, commentaires, articles, vidéos…) avec sa maison mère Microsoft, pour que Microsoft entraîne ses propres modèles d’IA. L’entraînement de l’IA de LinkedIn est distinct.
linkedin-uk-microsoft-ai-not-in-the-eu = En Europe, cela ne concerne que le Royaume-Uni : pour l’UE, l’EEE et la Suisse, l’avis européen de LinkedIn ne mentionne pas un tel partage. Au Royaume-Uni, c’est activé par défaut, et le réglage de l’entraînement de l’IA l’arrête.

## Comment s’opposer

linkedin-uk-microsoft-ai-switch = Au Royaume-Uni, un seul réglage arrête ceci et l’entraînement de l’IA de LinkedIn :
    .step-1 = Cliquez sur **Vous** (votre photo), puis sur **Préférences et confidentialité**.
    .step-2 = Ouvrez **Confidentialité des données**.
    .step-3 = Sous **Comment LinkedIn utilise vos données**, choisissez **Données pour l’amélioration de l’IA générative**.
    .step-4 = Désactivez **Utiliser mes données pour entraîner des modèles d’IA de création de contenu**.
linkedin-uk-microsoft-ai-nothing-to-switch = Dans l’UE, dans l’EEE et en Suisse, il n’y a rien à désactiver contre cela. L’entraînement de l’IA de LinkedIn, lui, y a un réglage.
linkedin-uk-microsoft-ai-switch-elsewhere = Hors UE, EEE, Suisse et Royaume-Uni, d’après l’aide de LinkedIn, le réglage de l’IA couvre aussi l’entraînement d’IA de création de contenu par des sociétés affiliées comme Microsoft.

## Quand

linkedin-uk-microsoft-ai-start-planned = Le { $effective }, cela commence au Royaume-Uni. C’est un début, pas une date limite : vous pourrez encore le désactiver ensuite.
linkedin-uk-microsoft-ai-start = Le { $effective }, cela a commencé au Royaume-Uni. C’était un début, pas une date limite : vous pouvez toujours le désactiver.

## Quelles données

linkedin-uk-microsoft-ai-content = Au Royaume-Uni : vos publications, commentaires, articles, articles collaboratifs et les vidéos que vous faites ; les vidéos LinkedIn Learning et leurs transcriptions ; les données des pages d’entreprise ; les offres d’emploi.
linkedin-uk-microsoft-ai-public-content = Hors UE, EEE, Suisse et Royaume-Uni, la politique de confidentialité permet que des contenus que vous partagez publiquement, par exemple des publications publiques, aillent à Microsoft.

## Messages privés

linkedin-uk-microsoft-ai-messages-not-listed = D’après la liste de l’avis européen, les messages ne font pas partie de ce que LinkedIn partage pour l’IA de Microsoft au Royaume-Uni.

## Ce qui est réglé par défaut

linkedin-uk-microsoft-ai-on = Au Royaume-Uni, toute personne qui ne le désactive pas est incluse.

## La base juridique

linkedin-uk-microsoft-ai-legitimate-interests = Au Royaume-Uni, LinkedIn invoque des intérêts légitimes, pas un consentement. Vous pouvez refuser à tout moment.

## Anciennes données

linkedin-uk-microsoft-ai-not-too-late = Il n’est pas trop tard : au Royaume-Uni, cela commence le { $effective }, et vous pouvez le désactiver avant et après ce jour.
linkedin-uk-microsoft-ai-still-possible = Il n’est pas trop tard : au Royaume-Uni, vous pouvez le désactiver à tout moment.
linkedin-uk-microsoft-ai-trained-stays = D’après l’aide de LinkedIn, le réglage vaut pour l’avenir et n’annule pas un entraînement déjà fait. Ce que deviennent les contenus que Microsoft a déjà, les textes de LinkedIn ne le disent pas.
linkedin-uk-microsoft-ai-before = Avant le { $effective } déjà, la politique de confidentialité de LinkedIn permettait que des contenus publics de membres au Royaume-Uni aillent à Microsoft pour fournir ou développer ses services ; l’entraînement de l’IA n’y était pas nommé.

## L’effet d’une opposition

linkedin-uk-microsoft-ai-not-all = Le réglage n’arrête pas tout : ni la personnalisation, ni le classement, ni l’IA de sécurité, ni la publicité.
linkedin-uk-microsoft-ai-future-only = D’après l’aide de LinkedIn, la désactivation vaut pour l’avenir ; l’entraînement déjà fait reste. C’est possible à tout moment.
linkedin-uk-microsoft-ai-not-said-elsewhere = Hors UE, EEE, Suisse et Royaume-Uni, le réglage de l’IA empêche-t-il aussi que des contenus publics aillent à Microsoft à d’autres fins ? Les textes de LinkedIn ne le disent pas.

## Qui reçoit les données

linkedin-uk-microsoft-ai-microsoft = Au Royaume-Uni : Microsoft, la maison mère de LinkedIn. D’après l’avis européen, Microsoft peut s’en servir pour entraîner et améliorer ses modèles d’IA, selon ses propres politiques de confidentialité.
linkedin-uk-microsoft-ai-microsoft-elsewhere = Dire que seules des données du Royaume-Uni peuvent arriver chez Microsoft serait faux : hors UE, EEE, Suisse et Royaume-Uni, la politique de confidentialité permet que des contenus publics aillent à Microsoft pour fournir ou développer ses services. L’entraînement de l’IA n’y est pas nommé.

## Pourquoi

linkedin-uk-microsoft-ai-reason = LinkedIn donne ces raisons : l’IA de Microsoft doit être équitable, exacte et pertinente, refléter des communautés diverses et marcher aussi bien pour tout le monde, et Microsoft doit pouvoir améliorer ses produits, aussi pour LinkedIn et ses membres.

## Réclamations et recours

linkedin-uk-microsoft-ai-object = Au Royaume-Uni, désactivez d’abord. Vous avez aussi un droit d’opposition, avec le formulaire de LinkedIn ; LinkedIn examine ces oppositions. Vous pouvez saisir l’ICO.

## Où c’est écrit

linkedin-uk-microsoft-ai-stated = C’est dans l’avis européen de LinkedIn (European Regional Privacy Notice), à la ligne pour les personnes au Royaume-Uni. Ce qui vaut hors UE, EEE, Suisse et Royaume-Uni est dans la politique de confidentialité, au partage avec des services liés.

## Pages d’entreprise

linkedin-uk-microsoft-ai-company-pages = Au Royaume-Uni, les données des pages d’entreprise et les offres d’emploi font aussi partie de ce que LinkedIn partage pour l’IA de Microsoft, à partir du { $effective }.

## Affirmations fausses

linkedin-uk-microsoft-ai-myth-all-of-europe = « Microsoft entraîne son IA avec les publications LinkedIn de toute l’Europe » n’est pas ce que dit l’avis de LinkedIn : il ne mentionne ce partage que pour le Royaume-Uni.
