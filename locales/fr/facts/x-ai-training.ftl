### L’entraînement de l’IA de X, avec Grok et par d’autres entreprises : un message par énoncé et par zone de
### `facts/x/ai-training.toml`. Le fait n’a pas de jour à lui ; les jours sont écrits là où ils sont connus.

# Se lit après « X : ».
x-ai-training-name = entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique.

x-ai-training-scope-eea = Les textes de X et de xAI ne font pas d’exception pour l’UE et l’EEE. Un engagement pris en 2024 en Irlande fixe une limite ; on ne sait pas quelles publications sont utilisées aujourd’hui.
x-ai-training-scope-gb-ch = L’engagement que X a pris en Irlande ne couvre que l’UE et l’EEE, pas le Royaume-Uni ni la Suisse. Vous pouvez désactiver l’entraînement.
x-ai-training-scope-rest = C’est activé jusqu’à ce que vous le désactiviez, ce qui est possible à tout moment.

## Ce que c’est

x-ai-training-what = X utilise les publications publiques, ainsi que ce que vous écrivez à Grok et ce que Grok répond, pour entraîner Grok et d’autres IA. Les données vont à xAI, qui fait Grok.
x-ai-training-others-train = D’après la politique de confidentialité de X, depuis le 15 novembre 2024, d’autres entreprises qui reçoivent des données de X peuvent dans certains cas les utiliser aussi à leurs propres fins, par exemple entraîner leur IA, sauf si vous refusez.
x-ai-training-choice = C’est activé par défaut. Vous pouvez le désactiver à tout moment, avec effet pour l’avenir.

## Comment s’opposer

x-ai-training-switch = D’après des guides récents, voici comment désactiver l’entraînement sur le web, avec effet pour l’avenir :
    .step-1 = Cliquez sur **Plus**, puis sur **Paramètres et confidentialité**.
    .step-2 = Ouvrez **Confidentialité et sécurité**, puis **Partage des données et personnalisation**.
    .step-3 = Ouvrez **Grok & Third-party Collaborators** (en anglais) ; dans les guides de 2024, c’est **Grok**.
    .step-4 = Décochez la case sur l’entraînement et l’ajustement.
x-ai-training-partners = X ne dit pas clairement quel réglage arrête les autres entreprises. Des guides conseillent de décocher aussi la case sous **Data sharing with business partners** (en anglais) ; d’après la politique de X, cela ne couvre pas tout partage.
x-ai-training-grok-app = Le site et l’application propres à Grok ont leur propre réglage, d’après des guides sous **Data** : **Improve the Model** (en anglais).

## Qui est concerné

x-ai-training-public-accounts = Cela concerne les comptes aux publications publiques et toute personne qui utilise Grok. D’après la page d’aide de X, telle que citée, les publications des comptes protégés sont exclues.

## Quand

x-ai-training-no-last-day = Il n’y a pas de date limite : le réglage existe depuis juillet 2024 et fonctionne à tout moment, pour l’avenir. Les publications sont utilisées depuis mai 2024 environ.
x-ai-training-others-since = L’usage par d’autres entreprises est dans la politique de confidentialité de X depuis la version du 15 novembre 2024, annoncée par X le 16 octobre 2024.

## Quelles données

x-ai-training-posts-and-chats = Les publications publiques et, sur Grok, vos saisies, vos interactions et ses réponses ; d’après la page d’aide de X, telle que citée, les données publiques du profil et les réactions aux publications comptent aussi.
x-ai-training-wide-policy = La politique de confidentialité de X va plus loin : elle permet d’entraîner des modèles d’IA avec les informations que X recueille et avec des informations publiques, sans liste.

## Messages privés

x-ai-training-direct-messages = Le réglage et les articles parlent de publications publiques et de conversations avec Grok, pas de messages directs. La politique de confidentialité de X ne les exclut pourtant pas : X les recueille, et elle ne cite pas d’exception à l’entraînement.
x-ai-training-protected-posts = D’après la page d’aide de X, telle que citée, les publications des comptes protégés n’entraînent pas Grok.

## Ce qui est réglé par défaut

x-ai-training-on = C’est activé pour toute personne qui ne l’a pas désactivé : en juillet 2024, X l’a réglé ainsi sans prévenir. Si vous ne faites rien, X peut utiliser vos publications publiques et vos conversations avec Grok.
x-ai-training-look-in-eu = Les textes qui ont pu être lus ne disent pas si, aujourd’hui, le réglage est activé pour les comptes dans l’UE et l’EEE. Regardez dans vos réglages.

## La base juridique

x-ai-training-legitimate-interests = Pour l’UE, l’EEE, le Royaume-Uni et la Suisse, xAI invoque des intérêts légitimes pour entraîner ses modèles, publications X publiques d’adultes comprises, et renvoie à un droit d’opposition dans les réglages. La base qu’indique X lui-même n’a pas pu être lue.
x-ai-training-irish-authority = Pour l’UE et l’EEE, l’autorité irlandaise enquête depuis le 11 avril 2025 : Grok a-t-il été entraîné licitement avec des publications publiques ? Aucune décision n’a été trouvée.
x-ai-training-license = D’après les conditions de X, vous donnez à X une licence sur vos contenus qui comprend l’entraînement de l’IA, générative ou non.

## Anciennes données

x-ai-training-still-possible = Il n’est pas trop tard : le réglage fonctionne toujours. D’après des articles, d’anciennes publications peuvent déjà être dans ce qui a été entraîné ; aucune promesse de les en retirer n’a été trouvée.
x-ai-training-undertaking = Pour l’UE et l’EEE, X s’est engagé définitivement le 4 septembre 2024 à ne pas entraîner Grok avec des publications publiques recueillies du 7 mai au 1er août 2024.

## L’effet d’une opposition

x-ai-training-future-only = La désactivation vaut pour l’avenir : d’après des articles, d’anciennes publications peuvent déjà être dans ce qui a été entraîné. Il faut désactiver pour chaque compte.
x-ai-training-residue = D’après la page d’aide de X, telle que citée, le réglage n’empêche pas un modèle en service d’apprendre par l’usage normal des fonctions de X qui reposent sur Grok.

## Qui reçoit les données

x-ai-training-xai = xAI, qui fait Grok, reçoit les publications publiques et les conversations avec Grok.

## Mineurs

x-ai-training-minors = X et Grok sont ouverts à partir de 13 ans ; pour Grok, les parents doivent être d’accord jusqu’à 17 ans. Aucune exception générale à l’entraînement pour les mineurs n’a été trouvée.
x-ai-training-minors-in-europe = Pour l’UE, l’EEE, le Royaume-Uni et la Suisse, xAI ne cite comme données d’entraînement que les publications X publiques de personnes de plus de 18 ans ; pour les conversations avec Grok, il ne cite pas une telle limite.

## Pourquoi

x-ai-training-reason = X donne ces raisons : des réponses exactes et pertinentes, une meilleure maîtrise de la langue, l’humour et l’équilibre politique.

## Réclamations et recours

x-ai-training-object = Désactivez d’abord l’entraînement. Les demandes sur vos données vont à X par son formulaire de confidentialité, celles sur le site et l’application de Grok à privacy@x.ai.
x-ai-training-complaint = Vous pouvez saisir votre autorité de protection des données. Dans l’UE et l’EEE, l’autorité irlandaise est chef de file ; la vôtre reçoit aussi les réclamations. Au Royaume-Uni, c’est l’ICO, en Suisse le PFPDT.
x-ai-training-canada = Au Canada, d’après un article, le Commissariat à la protection de la vie privée (CPVP) enquête sur X depuis février 2025.

## Où c’est écrit

x-ai-training-stated = C’est dans la politique de confidentialité et les conditions d’utilisation de X ; pour le site et l’application de Grok, et pour l’Europe, dans la politique de confidentialité de xAI avec son addendum. La page d’aide de X sur Grok décrit le réglage.

## Combien de temps les données sont conservées

x-ai-training-retention = Les conversations avec Grok supprimées sont effacées sous 30 jours, et sur le site et l’application de Grok les conversations privées aussi, sauf si la loi ou la sécurité exige autre chose.

## Personnes sans compte

x-ai-training-without-account = Dans l’UE et l’EEE, au Royaume-Uni et en Suisse, les personnes sans compte peuvent aussi envoyer une opposition à xAI, par son portail de confidentialité ou à privacy@x.ai.

## Quand quelque chose échoue

x-ai-training-renamed = D’après des guides, la page a un nouveau nom : en 2024 **Grok**, depuis **Grok & Third-party Collaborators** (en anglais). Le lien vient aussi de guides.
x-ai-training-app = Dans l’application, d’après un guide de 2024 (en anglais) : touchez votre photo, puis **Settings and Support**, **Settings and privacy**, **Privacy and safety**, **Grok**.

## Affirmations fausses

x-ai-training-myth-vanished = « La possibilité de refuser a disparu le 15 novembre 2024 » : la presse l’a craint. La politique de confidentialité de X de 2026 parle toujours de cette possibilité, et le chemin a été redonné en avril 2025.
