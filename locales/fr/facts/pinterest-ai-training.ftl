### L’entraînement de l’IA de Pinterest : un message par énoncé et par zone de `facts/pinterest/ai-training.toml`.
### Chaque message peut employer $announced et $effective, les jours du fait, déjà mis en forme.

# Se lit après « Pinterest : ».
pinterest-ai-training-name = entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique.

pinterest-ai-training-scope-europe = C’est dans la politique de Pinterest à partir du { $effective } ; Pinterest dit l’avoir déjà fait avant. L’entraînement de Canvas est activé pour les adultes jusqu’à ce qu’ils le désactivent. Dans l’EEE, au Royaume-Uni et en Suisse, vous pouvez aussi vous opposer par formulaire.
pinterest-ai-training-scope-rest = C’est dans la politique de Pinterest à partir du { $effective } ; Pinterest dit l’avoir déjà fait avant. L’entraînement de Canvas est activé pour les adultes jusqu’à ce qu’ils le désactivent.

## Ce qui change

pinterest-ai-training-what-planned = À partir du { $effective }, la politique de Pinterest dit dans le monde entier que les informations de ses membres entraînent ses modèles d’apprentissage automatique, épingles de tout âge comprises ; l’un d’eux est le modèle d’images Canvas. Pinterest dit le faire déjà.
pinterest-ai-training-what = Pinterest entraîne ses modèles d’apprentissage automatique avec les informations de ses membres, épingles de tout âge comprises ; l’un d’eux est le modèle d’images Canvas. Sa politique le dit dans le monde entier depuis le { $effective } ; Pinterest dit l’avoir déjà fait avant.
pinterest-ai-training-choice = C’est activé par défaut pour les adultes. Un réglage tient vos données hors de l’entraînement de Canvas ; les moins de 18 ans en sont exclus automatiquement.

## Comment s’opposer

pinterest-ai-training-switch = Désactivez l’entraînement de Canvas sur le web, après connexion :
    .step-1 = Ouvrez le menu, puis les paramètres.
    .step-2 = Ouvrez **Confidentialité et données**.
    .step-3 = Sous **GenAI**, désactivez **Use your data to train Pinterest Canvas** (noms en anglais).
pinterest-ai-training-app = Dans l’application, d’après des guides : votre profil, paramètres du compte, **Confidentialité et données**, puis le même réglage.
pinterest-ai-training-form = Dans l’EEE, au Royaume-Uni et en Suisse, vous pouvez aussi, avec le formulaire de Pinterest, vous opposer aux usages fondés sur des intérêts légitimes, au-delà de ce que couvre le réglage.

## Qui est concerné

pinterest-ai-training-adults = Cela concerne toute personne qui utilise Pinterest, dans le monde entier ; les membres de moins de 18 ans sont automatiquement exclus de l’entraînement de Canvas.

## Quand

pinterest-ai-training-start-planned = Le { $effective }, la nouvelle politique entre en vigueur ; Pinterest dit entraîner déjà ainsi ses modèles. Ce n’est pas une date limite : le réglage fonctionne avant et après.
pinterest-ai-training-start = La politique est entrée en vigueur le { $effective } ; Pinterest dit avoir déjà entraîné ainsi ses modèles auparavant. Ce n’était pas une date limite : le réglage fonctionne à tout moment.

## Quelles données

pinterest-ai-training-canvas-data = Pour le modèle d’images Canvas, la page d’aide de Pinterest cite certains contenus accessibles au public que vous enregistrez ou envoyez.
pinterest-ai-training-other-data = Pour améliorer ses services, apprentissage automatique compris, la partie européenne de la politique cite bien plus : données du compte sans l’origine raciale ou ethnique, contenus, lieu, vos messages à Pinterest, journaux, cookies et données d’appareil, usage et ce qui en est déduit, données de partenaires.

## Messages privés

pinterest-ai-training-messages = D’après le texte de la politique, les messages à d’autres membres font partie des « contenus », que Pinterest peut utiliser pour améliorer ses services, apprentissage automatique compris. Pour Canvas, la page d’aide ne cite que des contenus accessibles au public.
pinterest-ai-training-secret-boards = D’après les textes qui ont pu être lus, les tableaux secrets ne sont cités ni comme utilisés ni comme exclus.

## Ce qui est réglé par défaut

pinterest-ai-training-on = C’est activé pour les adultes qui ne l’ont pas désactivé. Si vous ne faites rien, Pinterest peut utiliser vos données pour entraîner Canvas.

## La base juridique

pinterest-ai-training-legitimate-interests = Dans l’EEE, au Royaume-Uni et en Suisse, Pinterest invoque ses intérêts légitimes (améliorer et développer ses services), pas un consentement. Vous pouvez vous opposer.
pinterest-ai-training-no-gdpr-objection = D’après le texte de la politique, dans l’EEE, au Royaume-Uni et en Suisse, on peut s’opposer aux usages fondés sur des intérêts légitimes ; pour les autres pays, elle ne cite pas un tel droit. Le réglage y existe aussi.

## L’effet d’une opposition

pinterest-ai-training-canvas-only = Le réglage ne couvre que le modèle d’images Canvas : la recherche, les recommandations et le reste de l’apprentissage automatique continuent.
pinterest-ai-training-no-further-use = Une fois le réglage désactivé, Pinterest n’utilise plus vos données pour entraîner Canvas. Vous pouvez le réactiver.
pinterest-ai-training-feed = Le réglage ne cache pas les images d’IA de votre fil. D’après des articles, **Refine your recommendations** avec **GenAI interests** (en anglais) en réduit le nombre dans certaines catégories.

## Anciennes données

pinterest-ai-training-not-too-late = Il n’est pas trop tard : vous pouvez désactiver l’entraînement de Canvas à tout moment, et dès lors vos données n’y servent plus.
pinterest-ai-training-used-before = D’après le texte de la politique, des épingles de tout âge ont pu déjà être utilisées. Ce que la désactivation signifie pour les données déjà utilisées, la page d’aide de Pinterest ne le dit pas.

## Qui reçoit les données

pinterest-ai-training-own-group = D’après le texte de la politique, l’entraînement sert à Pinterest et à son groupe de sociétés ; une transmission à d’autres fabricants d’IA n’est pas citée.
pinterest-ai-training-ad-partners = Hors entraînement : d’après le résumé des changements de Pinterest, hors EEE, Royaume-Uni et Suisse, il peut partager des données avec des partenaires pour que des annonceurs vous atteignent sur d’autres sites.

## Pourquoi

pinterest-ai-training-reason = Pinterest donne ces raisons : de meilleurs produits et de nouvelles fonctions, comme des outils qui créent des arrière-plans pour les annonces.

## Réclamations et recours

pinterest-ai-training-object = Dans l’EEE, au Royaume-Uni et en Suisse : désactivez l’entraînement, et envoyez le formulaire d’opposition pour ce que le réglage ne couvre pas.
pinterest-ai-training-complaint = Dans l’EEE, au Royaume-Uni et en Suisse, vous pouvez saisir votre autorité de protection des données. Dans l’UE, l’autorité irlandaise est chef de file ; au Royaume-Uni, c’est l’ICO.
pinterest-ai-training-delete = Vous pouvez aussi supprimer des épingles, des tableaux ou tout le compte. Ce que cela signifie pour les données déjà utilisées n’est pas indiqué.

## Où c’est écrit

pinterest-ai-training-stated = La politique de confidentialité de Pinterest indique finalité, données et, pour l’Europe, la base juridique. La page d’aide sur les réglages GenAI décrit le réglage.

## Personnes sans compte

pinterest-ai-training-without-account = D’après la politique de Pinterest, des images de personnes sans compte qui apparaissent dans des épingles sont utilisées aussi.

## Quand quelque chose échoue

pinterest-ai-training-not-found = Si vous ne trouvez pas le réglage, connectez-vous sur le web et regardez dans les paramètres sous **Confidentialité et données** ; la page d’aide de Pinterest le décrit. Dans l’EEE, au Royaume-Uni et en Suisse, il y a aussi le formulaire.

## Affirmations fausses

pinterest-ai-training-myth-no-opt-out = « Chez Pinterest, on ne peut pas refuser » est faux : sa page d’aide décrit le réglage.
