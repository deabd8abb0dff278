### L’entraînement de l’IA de Snapchat : un message par énoncé et par zone de `facts/snapchat/ai-training.toml`.
### Chaque message peut employer $announced et $effective, les jours du fait, déjà mis en forme.

# Se lit après « Snapchat : ».
snapchat-ai-training-name = entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit si cela s’y applique.

snapchat-ai-training-scope-eea-gb = C’était déjà dans la politique du 7 avril 2025 ; celle annoncée pour le { $effective } le garde. Dans l’EEE et au Royaume-Uni, vous avez peut-être un droit d’opposition.
snapchat-ai-training-scope-rest = C’était déjà dans la politique du 7 avril 2025 ; celle annoncée pour le { $effective } le garde, dans le monde entier. Les droits que vous avez dépendent de votre loi.

## Ce qui change

snapchat-ai-training-what-planned = Selon l’annonce du { $announced }, une nouvelle politique et de nouvelles conditions entrent en vigueur le { $effective }, dans le monde entier. Comme avant, Snap développe ses modèles, IA générative comprise, avec les informations de ses membres ; les échanges avec My AI améliorent My AI.
snapchat-ai-training-what = Snap développe ses modèles, IA générative comprise, avec les informations de ses membres ; les échanges avec My AI améliorent My AI. C’est ce que dit la politique annoncée pour le { $effective }, dans le monde entier, et ce que disait la précédente.
snapchat-ai-training-choice = C’est activé par défaut. Le texte de la politique ne cite aucun réglage contre cela ; des membres en signalent un pour les contenus publics, et ce que vous avez partagé avec My AI peut être supprimé.
snapchat-ai-training-other-news = Nouveau aussi, selon l’annonce : des contrôles ou estimations de l’âge, selon la région ; des visages regroupés dans Memories, si vous le voulez ; et le nom SPECS pour les lunettes de Snap.

## Comment s’opposer

snapchat-ai-training-no-switch-named = La politique de Snap, telle qu’annoncée, ne cite aucun réglage contre l’entraînement de l’IA. Elle cite deux autres voies : supprimer ce que vous avez partagé avec My AI, et vous opposer là où votre loi vous en donne le droit.
snapchat-ai-training-clear-my-ai = Supprimez dans l’application ce que vous avez partagé avec My AI (noms en anglais ; sur Android, c’est sous **Account Actions**) :
    .step-1 = Touchez votre profil, puis la roue dentée (**Settings**).
    .step-2 = Sous **Privacy Controls**, ouvrez **Clear Data**.
    .step-3 = Choisissez **Clear My AI Data** et confirmez.
snapchat-ai-training-reported-switch = Des membres décrivent un réglage pour les contenus publics ; les noms (en anglais) peuvent différer : la roue dentée (**Settings**), **My Privacy & Data**, **Generative AI Settings**, **Allow use of public content** : désactiver.

## Qui est concerné

snapchat-ai-training-everybody = Toute personne qui utilise Snapchat, dans le monde entier, d’après la politique annoncée ; des avis supplémentaires ajoutent des droits selon la région.

## Quand

snapchat-ai-training-start-planned = La nouvelle politique et les nouvelles conditions entrent en vigueur le { $effective }, selon l’annonce. Ce n’est pas une date limite pour s’opposer : la politique précédente prévoyait déjà cet usage, et les données de My AI peuvent être supprimées à tout moment.
snapchat-ai-training-start = La nouvelle politique et les nouvelles conditions étaient annoncées pour le { $effective }. Ce n’était pas une date limite pour s’opposer : la politique précédente prévoyait déjà cet usage, et les données de My AI peuvent être supprimées à tout moment.

## Quelles données

snapchat-ai-training-my-ai = Ce que vous saisissez dans My AI et d’autres fonctions d’IA, et ce qu’elles renvoient. D’après la politique annoncée, des modèles en apprennent, et cela alimente aussi la personnalisation et la publicité.
snapchat-ai-training-users-information = Pour développer des algorithmes, des modèles et l’IA générative, la politique annoncée parle des informations de ses membres en général.

## Messages privés

snapchat-ai-training-private-content = D’après le texte de la politique, les contenus privés et les messages que vous envoyez à vos amis ne servent ni à la personnalisation ni à la publicité. Une telle phrase sur l’entraînement de l’IA n’est pas connue.
snapchat-ai-training-group-chats = Si My AI est dans un chat de groupe, il peut y lire les messages.

## Ce qui est réglé par défaut

snapchat-ai-training-on = C’est activé. Si vous ne faites rien, les modèles de Snap peuvent apprendre de ce que vous partagez avec ses fonctions d’IA.

## La base juridique

snapchat-ai-training-bases-elsewhere = Pour l’EEE et le Royaume-Uni, Snap énumère ses bases juridiques sur une page d’aide à part. Ce qui y est dit de l’entraînement de l’IA n’a pas pu être lu.

## L’effet d’une opposition

snapchat-ai-training-clearing = La suppression efface votre propre chat avec My AI, pas les messages dans les chats de groupe avec lui, et peut prendre jusqu’à 30 jours.
snapchat-ai-training-public-only = Le réglage que décrivent des membres porte sur les contenus publics ; on ne sait pas s’il arrête aussi l’apprentissage à partir des échanges avec My AI.
snapchat-ai-training-ads-separate = La publicité est une autre affaire : l’aide de Snapchat décrit **Settings**, **Ad Preferences** (en anglais), où l’on peut désactiver les publicités selon l’audience, l’activité et le réseau.

## Anciennes données

snapchat-ai-training-still-possible = Il n’est pas trop tard : ce que vous avez partagé avec My AI peut être supprimé à tout moment.
snapchat-ai-training-trained-models = Ce que la suppression signifie pour des modèles qui en ont déjà appris, les textes qui ont pu être lus ne le disent pas.

## Mineurs

snapchat-ai-training-teen-ads = Dans l’EEE et au Royaume-Uni, les moins de 18 ans sont automatiquement exclus des publicités selon l’audience, l’activité et des données de tiers. Cela concerne la publicité, pas l’entraînement de l’IA.
snapchat-ai-training-age-checks = La politique annoncée ne fait connaître aucune exception à l’entraînement de l’IA pour les moins de 18 ans ; Snap peut estimer ou contrôler l’âge de ses membres, selon la région.

## Pourquoi

snapchat-ai-training-reason = Snap dit à quelles fins : développer et améliorer des fonctions, des algorithmes et des modèles, et rendre meilleures les réponses de My AI.

## Réclamations et recours

snapchat-ai-training-object = Là où votre loi vous en donne le droit, vous pouvez vous opposer à l’usage de vos données par Snap ; la politique dit comment. Vous pouvez aussi saisir votre autorité de protection des données, par exemple dans l’EEE et au Royaume-Uni.

## Où c’est écrit

snapchat-ai-training-stated = C’est dans la politique de confidentialité et les conditions d’utilisation de Snap, dans les versions annoncées pour le { $effective }.

## Combien de temps les données sont conservées

snapchat-ai-training-kept = Ce que vous partagez avec My AI est gardé jusqu’à ce que vous le supprimiez ; la suppression peut prendre jusqu’à 30 jours.

## Quand quelque chose échoue

snapchat-ai-training-labels-differ = Les noms du réglage pour les contenus publics peuvent différer. Il n’est pas confirmé qu’il existe dans chaque pays, ni qu’il existe encore avec la politique annoncée pour le { $effective } : regardez dans les réglages de l’application.
