### L’entraînement de l’IA de Meta : un message par énoncé et par zone de `facts/meta/ai-training.toml`.
### Chaque message peut employer $announced et $effective, les jours du fait, déjà mis en forme.

# Se lit après « Meta : ».
meta-ai-training-name = entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique, et depuis ou à partir de quand.

meta-ai-training-scope-eea = C’est activé jusqu’à ce que vous vous y opposiez avec le formulaire de Meta. C’est possible à tout moment, sans donner de motif.
meta-ai-training-scope-ch = Les mêmes formulaires d’opposition que dans l’UE vous sont ouverts. En 2024, Meta avait promis à l’autorité suisse (PFPDT) de ne pas entraîner son IA avec des données suisses ; le projet du { $announced } a abandonné cela.
meta-ai-training-scope-gb = Au Royaume-Uni, c’est en cours depuis l’automne 2024, plus tôt que dans l’UE. Vous pouvez vous opposer avec le formulaire de Meta ; Meta décide au cas par cas.
meta-ai-training-scope-rest = Ici, c’est en cours depuis plus longtemps, avant le { $effective } déjà. Il n’y a pas de droit général d’opposition : les formulaires de Meta peuvent être envoyés de partout, mais Meta n’a pas à y donner suite là où aucune loi ne l’exige.

## Ce qui change

meta-ai-training-what-planned = À partir du { $effective }, Meta entraîne son IA générative sur ce que les adultes publient publiquement sur Facebook et Instagram dans l’UE, dans l’EEE et en Suisse, et sur les conversations avec Meta AI. Au Royaume-Uni, c’est le cas depuis l’automne 2024, ailleurs depuis plus longtemps.
meta-ai-training-what = Depuis le { $effective }, Meta entraîne son IA générative sur ce que les adultes publient publiquement sur Facebook et Instagram dans l’UE, dans l’EEE et en Suisse, et sur les conversations avec Meta AI. Au Royaume-Uni, c’est le cas depuis l’automne 2024, ailleurs depuis plus longtemps.
meta-ai-training-choice = C’est activé par défaut. Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, vous pouvez vous opposer par formulaire, avec effet pour l’avenir ; ailleurs, il n’y a pas de droit général de le faire.
meta-ai-training-policy-2026 = La politique de confidentialité du 23 juillet 2026 couvre désormais les applications que vous connectez, comme l’agenda et l’e-mail, et l’IA qui agit pour vous. L’avis de Meta le répète : ce que vous partagez avec les fonctions d’IA améliore son IA, sauf opposition.

## Comment s’opposer

meta-ai-training-facebook-form = Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, envoyez le formulaire de Meta pour Facebook :
    .step-1 = Connectez-vous à Facebook et ouvrez le formulaire.
    .step-2 = Saisissez l’adresse e-mail de votre compte ; le motif peut rester vide.
    .step-3 = Touchez **Envoyer**. Une confirmation arrive par e-mail.
meta-ai-training-instagram-form = Envoyez de même le formulaire pour Instagram, après connexion à Instagram.
meta-ai-training-whatsapp = Sur WhatsApp, les discussions personnelles ne sont pas utilisées, seulement ce que quelqu’un partage avec Meta AI (rond bleu, @MetaAI).
meta-ai-training-no-general-right = Hors UE, EEE, Suisse et Royaume-Uni, pas de droit général d’opposition : les formulaires de Meta peuvent être envoyés de partout, mais Meta n’a pas à y donner suite là où aucune loi ne l’exige. Ce qui reste : publier pour ses amis seulement, supprimer d’anciennes publications publiques, ne pas utiliser Meta AI.

## Qui est concerné

meta-ai-training-adults = Cela concerne les adultes qui ont un compte Facebook ou Instagram, pour ce qu’ils publient publiquement, et toute personne qui utilise Meta AI, sur WhatsApp aussi.
meta-ai-training-private-accounts = Un compte privé n’est pas entièrement exclu : nom, nom d’utilisateur, photo de profil et ce que vous faites dans des groupes publics et sur des pages publiques comptent comme publics.

## Quand

meta-ai-training-start-planned = Le { $effective }, cela commence dans l’UE, dans l’EEE et en Suisse ; au Royaume-Uni, c’est en cours depuis l’automne 2024, ailleurs depuis plus longtemps. Ce jour est un début, pas une date limite : là où il existe un droit d’opposition, vous pourrez l’exercer ensuite aussi, mais seulement pour l’avenir.
meta-ai-training-start = Le { $effective }, cela a commencé dans l’UE, dans l’EEE et en Suisse ; au Royaume-Uni, c’est en cours depuis l’automne 2024, ailleurs depuis plus longtemps. Ce jour était un début, pas une date limite : là où il existe un droit d’opposition, vous pouvez toujours l’exercer, pour l’avenir.

## Quelles données

meta-ai-training-public-content = Des adultes : publications publiques, photos et légendes, vidéos, commentaires, avis, activité dans des groupes publics et sur des pages, avatars ; nom, nom d’utilisateur et photo de profil. Les anciens contenus sont utilisés aussi.
meta-ai-training-ai-chats = Aussi ce que vous ou d’autres écrivez ou dites à Meta AI, sur WhatsApp aussi, et ses réponses.
meta-ai-training-left-out = Non utilisés, selon Meta : les messages privés avec les amis et la famille, sauf si quelqu’un dans la discussion les partage avec Meta AI, et les contenus publics des comptes de moins de 18 ans.

## Messages privés

meta-ai-training-private-messages = Meta dit que les messages privés avec les amis et la famille n’entraînent pas son IA, sauf si vous ou quelqu’un d’autre dans la discussion les partagez avec Meta AI.
meta-ai-training-whatsapp-messages = WhatsApp ne lit pas vos discussions pour entraîner l’IA : messages et appels sont chiffrés de bout en bout. De vos discussions, seul ce que quelqu’un envoie à Meta AI va à Meta.
meta-ai-training-advanced-chat-privacy = Selon la presse, **Confidentialité avancée de la discussion**, dans les réglages d’une discussion WhatsApp, empêche les autres d’y faire intervenir Meta AI. C’est désactivé par défaut et ne vaut que pour cette discussion.

## Ce qui est réglé par défaut

meta-ai-training-on-planned = C’est activé pour toute personne qui ne s’y oppose pas. Si vous ne faites rien, Meta utilise vos contenus publics, anciens compris, et vos conversations avec Meta AI : à partir du { $effective } dans l’UE, dans l’EEE et en Suisse, ailleurs dès maintenant.
meta-ai-training-on = C’est activé pour toute personne qui ne s’y est pas opposée. Si vous ne faites rien, Meta utilise vos contenus publics, anciens compris, et vos conversations avec Meta AI.

## La base juridique

meta-ai-training-legitimate-interests = Dans l’UE, dans l’EEE et au Royaume-Uni, Meta invoque des intérêts légitimes (art. 6, § 1, f du RGPD et du RGPD britannique), pas un consentement. Vous pouvez vous opposer.
meta-ai-training-authorities-in-the-eu = Le tribunal régional supérieur de Cologne a admis l’intérêt légitime le 23 mai 2025, en référé et après un examen provisoire. L’autorité irlandaise, compétente pour Meta dans l’UE, n’a pas arrêté l’entraînement, mais ne l’a pas déclaré licite non plus. Aucun jugement au fond n’est connu.
meta-ai-training-ico = L’autorité britannique (ICO) n’a pas approuvé l’entraînement : le 13 septembre 2024, elle a dit qu’elle continuerait de le surveiller. Meta avait simplifié l’opposition après des échanges avec elle.
meta-ai-training-basis-in-switzerland = Pour la Suisse, selon un article de presse, Meta invoque aussi son intérêt légitime. En juin 2024, il avait assuré à l’autorité suisse (PFPDT) ne pas entraîner son IA avec des données suisses ; le projet du { $announced } les inclut.
meta-ai-training-no-objection-by-law = Hors UE, EEE, Suisse et Royaume-Uni, d’après le texte de la politique, il n’y a pas de droit général de s’opposer à cet entraînement.

## Anciennes données

meta-ai-training-not-too-late = Il n’est pas trop tard : dans l’UE, dans l’EEE et en Suisse, une opposition avant le { $effective } laisse vos contenus publics de côté dès le début.
meta-ai-training-still-possible = Il n’est pas trop tard : dans l’UE et l’EEE, en Suisse et au Royaume-Uni, le formulaire fonctionne toujours, pour l’avenir. Les oppositions envoyées en 2024 restent valables.
meta-ai-training-trained-stays = Ce qui est entré dans un modèle y reste. Sans opposition, Meta utilise tous vos contenus publics, ceux d’avant le { $effective } aussi.
meta-ai-training-late-objection = Une opposition tardive met-elle aussi les anciennes publications à l’abri d’un entraînement futur ? Des conseils aux consommateurs en Allemagne la lisent comme ne valant sans doute que pour ce qui est publié ensuite.

## L’effet d’une opposition

meta-ai-training-future-only = Une opposition ne vaut que pour l’avenir : ce qui est entraîné reste. D’autres peuvent toujours publier à votre sujet, et Meta AI n’est pas désactivé.
meta-ai-training-future-only-in-the-uk = Au Royaume-Uni, Meta décide d’une opposition au cas par cas. Si elle est acceptée, elle ne vaut que pour l’avenir : ce qui est entraîné reste, et Meta AI n’est pas désactivé.
meta-ai-training-linked-accounts = Les guides ne sont pas d’accord : une opposition couvre-t-elle tous les comptes reliés dans l’**Espace Comptes** ? Le plus sûr : un formulaire pour Facebook, un pour Instagram, et un pour chaque compte non relié.
meta-ai-training-without-a-reason = Dans l’UE et l’EEE, Meta accepte en pratique les oppositions sans motif.

## Qui reçoit les données

meta-ai-training-own-ai = Meta entraîne sa propre IA avec les données. D’après sa politique, il propose cette IA aux personnes qui utilisent ses services, aux entreprises, à la recherche et à d’autres tiers.
meta-ai-training-controllers = Dans l’UE et l’EEE, Meta Platforms Ireland Ltd est responsable de vos données ; ailleurs, c’est Meta Platforms, Inc. aux États-Unis.
meta-ai-training-transfers = Pour les transferts vers les États-Unis, la politique du 23 juillet 2026 cite deux cadres de protection des données : UE–États-Unis et Suisse–États-Unis.

## Mineurs

meta-ai-training-minors-public = Les contenus publics des comptes de moins de 18 ans n’entraînent pas l’IA de Meta, selon Meta.
meta-ai-training-minors-chats = Les conversations avec Meta AI sont une autre affaire : le texte de la politique de Meta pour l’UE cite celles des mineurs parmi les données d’entraînement.
meta-ai-training-shown-by-others = D’après la page de Meta sur l’IA, des personnes vues sur une photo ou nommées dans une publication peuvent être dans les données ; ce peut être un enfant dans la publication publique d’un adulte.

## Pourquoi

meta-ai-training-reason = Pour l’Europe, Meta donne ces raisons : son IA doit connaître les langues, la culture et les références européennes, et Meta veut développer l’IA et la proposer aux personnes qui utilisent ses services, aux entreprises et à la recherche.

## Réclamations et recours

meta-ai-training-tidy-up = Ce que vous pouvez faire : vous opposer là où le droit existe, même tard ; ne montrer vos publications qu’à vos amis ; supprimer d’anciennes publications publiques ; ne pas utiliser Meta AI.
meta-ai-training-complaint = Vous pouvez saisir votre autorité de protection des données. Pour Meta, l’autorité irlandaise est chef de file dans l’UE et l’EEE ; au Royaume-Uni, c’est l’ICO, en Suisse le PFPDT.
meta-ai-training-courts = Des demandes en référé visant à arrêter l’entraînement ont échoué devant deux juridictions allemandes, les tribunaux régionaux supérieurs de Cologne (23 mai 2025) et de Schleswig (12 août 2025) ; celle de Schleswig venait trop tard. Aucun jugement au fond n’est connu.

## Où c’est écrit

meta-ai-training-stated = C’est dans la politique de confidentialité de Meta, dans le texte pour l’UE sous « Developing and improving AI at Meta » (en anglais). La page de Meta sur l’IA générative dit ce qui est utilisé et ce qui ne l’est pas.

## Désactiver la fonction d’IA

meta-ai-training-blue-circle = D’après des conseils aux consommateurs et la presse de 2025, Meta AI et son rond bleu ne peuvent pas être désactivés, ni sur WhatsApp, ni sur Instagram ou Messenger. On peut seulement ne pas l’utiliser.
meta-ai-training-objection-is-no-switch = L’opposition porte sur l’entraînement, pas sur la fonction : le rond bleu reste.

## Personnes sans compte

meta-ai-training-without-account = Des personnes sans compte peuvent aussi être dans les données, par exemple vues sur une photo ou nommées dans une publication. La page de Meta sur l’IA le dit et propose un formulaire pour les données que Meta tient de tiers.

## Quand quelque chose échoue

meta-ai-training-form-does-not-open = Si un formulaire ne s’ouvre pas, connectez-vous d’abord à Facebook ou Instagram. Si cela ne suffit pas, prenez la page générale d’opposition que cite le texte de la politique de Meta pour l’UE.
meta-ai-training-facebook-menu = Les menus changent souvent ; des guides de 2025 pour l’Europe donnent ce chemin sur Facebook : photo de profil, **Paramètres et confidentialité**, **Paramètres**, **Politique de confidentialité**, et dans le texte le lien pour vous **opposer**.
meta-ai-training-instagram-menu = Dans l’application Instagram, en Europe : profil, le menu à trois lignes, **Paramètres et activité**, **À propos**, **Politique de confidentialité**, et dans le texte le lien pour vous **opposer**. Saisissez votre adresse e-mail et touchez **Envoyer**.

## Affirmations fausses

meta-ai-training-myth-notice = Un avis publié sur votre profil : ni les textes de Meta, ni les autorités et conseils aux consommateurs sur lesquels je m’appuie ne citent cela comme moyen de s’opposer. Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, cela se fait avec le formulaire de Meta.
meta-ai-training-myth-too-late = « Après le 26 mai 2025, on ne peut plus s’opposer » est faux : une opposition fonctionne toujours, pour l’avenir.
meta-ai-training-myth-private-account = « Un compte privé protège » n’est qu’à moitié vrai : nom, nom d’utilisateur, photo de profil et activité publique comptent comme publics.
