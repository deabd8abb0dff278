### Hiring Assistant de LinkedIn : un message par énoncé et par zone de `facts/linkedin/hiring-assistant.toml`.
### Aucun jour de ce fait n’est connu, aucun message n’a donc de variable.

# Se lit après « LinkedIn : ».
linkedin-hiring-assistant-name = Hiring Assistant

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique.

linkedin-hiring-assistant-scope-europe = L’avis européen de LinkedIn le cite parmi ses fonctions d’IA. Vous pouvez vous opposer par formulaire ; le réglage de l’entraînement de l’IA ne l’arrête pas.
linkedin-hiring-assistant-scope-rest = La page du produit parle des données de plus d’un milliard de membres, et la politique de confidentialité permet à LinkedIn de recommander des membres aux personnes qui recrutent. Aucune liste de régions n’a été trouvée.

## Ce que c’est

linkedin-hiring-assistant-what = Hiring Assistant est l’IA de LinkedIn pour le recrutement : elle compare les profils et CV des membres à ce que demande un poste, résume et explique qui pourrait convenir. C’est un usage de vos données, pas un entraînement d’IA.
linkedin-hiring-assistant-choice = C’est activé par défaut, et le réglage de l’entraînement de l’IA ne l’arrête pas. Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, vous pouvez vous opposer par formulaire.

## Comment s’opposer

linkedin-hiring-assistant-form = Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, opposez-vous avec le formulaire de LinkedIn (art. 21 du RGPD) ; le réglage de l’entraînement de l’IA n’arrête pas ceci. L’aide de LinkedIn en dit plus sur vos droits.
linkedin-hiring-assistant-less-data = Vous pouvez aussi lui donner moins : d’après l’avis européen, il ne lit que les sections de profil remplies, et les CV et réponses aux questions de présélection seulement si vous les avez mis à disposition.
linkedin-hiring-assistant-ask-elsewhere = Hors UE, EEE, Suisse et Royaume-Uni, d’après la politique de confidentialité, vous pouvez demander à LinkedIn de ne plus utiliser tout ou partie de vos données ; le droit d’opposition du RGPD n’y existe pas.

## Quand

linkedin-hiring-assistant-no-day = L’avis européen de LinkedIn cite Hiring Assistant au moins depuis sa version du 27 février 2025. Il n’y a pas de date limite pour s’opposer ; dans l’UE et l’EEE, en Suisse et au Royaume-Uni, c’est possible à tout moment.

## Quelles données

linkedin-hiring-assistant-profile = De votre profil, d’après l’avis européen : expérience professionnelle, lieu, formation, compétences, résumé, certificats et licences, bénévolat, publications et brevets.
linkedin-hiring-assistant-made-available = Aussi, d’après l’avis européen : votre statut « Open to Work » et vos préférences, ainsi que vos CV et réponses aux questions de présélection si vous les avez mis à disposition.

## Messages privés

linkedin-hiring-assistant-messages-not-listed = D’après la liste de l’avis européen de LinkedIn, les messages ne font pas partie des données qu’utilise Hiring Assistant.

## La base juridique

linkedin-hiring-assistant-legitimate-interests = Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, LinkedIn invoque des intérêts légitimes, pas un consentement. Vous pouvez vous opposer à tout moment.

## Anciennes données

linkedin-hiring-assistant-any-time = Il n’est pas trop tard : dans l’UE et l’EEE, en Suisse et au Royaume-Uni, vous pouvez vous opposer à tout moment.

## L’effet d’une opposition

linkedin-hiring-assistant-weighed = Une opposition n’est pas un interrupteur : d’après l’avis européen, LinkedIn l’examine et peut la rejeter, par exemple pour un intérêt impérieux.
linkedin-hiring-assistant-not-the-training-switch = Désactiver **Données pour l’amélioration de l’IA générative** n’arrête pas Hiring Assistant : ce réglage porte sur l’entraînement de l’IA de création de contenu, pas sur l’usage de votre profil.

## Qui reçoit les données

linkedin-hiring-assistant-recruiters = Les entreprises qui recrutent avec les produits Recruiter et Jobs de LinkedIn : elles voient quels membres correspondent à un poste, avec un résumé et une explication de l’IA.

## Pourquoi

linkedin-hiring-assistant-reason = LinkedIn donne ces raisons : un recrutement et une recherche d’emploi plus faciles, une clientèle qui trouve plus vite des profils adaptés, des membres que l’on trouve pour des postes qui leur vont, et un choix plus large, groupes sous-représentés compris.

## Réclamations et recours

linkedin-hiring-assistant-object = Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, envoyez d’abord le formulaire d’opposition. Si cela n’aide pas, vous pouvez saisir votre autorité de protection des données.

## Où c’est écrit

linkedin-hiring-assistant-stated = C’est dans l’avis européen de LinkedIn (European Regional Privacy Notice), à la ligne sur les fonctions d’IA ; LinkedIn a aussi une page d’aide et une page de produit à ce sujet.

## Si des personnes lisent les échanges

linkedin-hiring-assistant-people-decide = LinkedIn dit que Hiring Assistant ne décide rien lui-même : ce sont les personnes qui recrutent qui fixent les critères, et des personnes restent impliquées dans l’embauche.
