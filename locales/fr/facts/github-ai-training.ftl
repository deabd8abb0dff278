### L’entraînement de l’IA de GitHub : un message par énoncé et par zone de `facts/github/ai-training.toml`.
### Chaque message peut employer $announced et $effective, les jours du fait, déjà mis en forme.

# Se lit après « GitHub : ».
github-ai-training-name = entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique, et depuis ou à partir de quand.

github-ai-training-scope-eea-gb = Les conditions de GitHub ne font pas d’exception pour l’Europe : c’est activé jusqu’à ce que vous le désactiviez, ce qui est possible à tout moment.
github-ai-training-scope-rest = Les conditions de GitHub valent dans le monde entier : c’est activé jusqu’à ce que vous le désactiviez, ce qui est possible à tout moment.

## Ce qui change

github-ai-training-what-planned = À partir du { $effective }, GitHub utilise ce qui passe par Copilot avec les formules Free, Pro et Pro+ pour entraîner des modèles d’IA de GitHub et de Microsoft : requêtes, suggestions, code autour du curseur.
github-ai-training-what = Depuis le { $effective }, GitHub utilise ce qui passe par Copilot avec les formules Free, Pro et Pro+ pour entraîner des modèles d’IA de GitHub et de Microsoft : requêtes, suggestions, code autour du curseur.
github-ai-training-choice = C’est activé par défaut. Vous pouvez le désactiver à tout moment, avec effet pour l’avenir. Copilot Business et Enterprise sont exclus.

## Comment s’opposer

github-ai-training-switch = Désactivez l’entraînement sur le web ; si votre session est ouverte, le lien mène directement aux réglages (en anglais) :
    .step-1 = Cliquez sur votre photo en haut à droite, puis sur **Copilot settings**.
    .step-2 = Sous **Features**, allez à **Privacy**.
    .step-3 = Mettez **Allow GitHub to use my data for AI model training** sur **Disabled**.
github-ai-training-one-place = Le réglage est lié à votre compte, pas à l’éditeur : il vaut partout où vous utilisez Copilot.
github-ai-training-kept = Si vous aviez déjà refusé la collecte de données pour améliorer les produits, cela reste : inutile de recommencer.

## Qui est concerné

github-ai-training-plans = Cela concerne les personnes qui utilisent Copilot avec une formule individuelle : Free, Pro ou Pro+.
github-ai-training-plan-max = La page d’aide de GitHub cite désormais aussi la formule individuelle Max.
github-ai-training-left-out = Sont exclus Copilot Business et Copilot Enterprise, les étudiants avec leur Copilot gratuit et les enseignants avec Copilot Pro gratuit.

## Quand

github-ai-training-start-planned = Le { $effective }, cela commence. C’est un début, pas une date limite : vous pourrez encore le désactiver ensuite, mais seulement pour l’avenir.
github-ai-training-start = Le { $effective }, cela a commencé. C’était un début, pas une date limite : le réglage fonctionne toujours, pour l’avenir seulement.

## Quelles données

github-ai-training-interactions = Ce que vous demandez à Copilot et ce qu’il renvoie, les suggestions que vous acceptez ou modifiez, le code autour du curseur, commentaires et documentation, noms de fichiers, structure du dépôt, la façon dont vous vous y déplacez, et vos retours.
github-ai-training-private-repositories = Les dépôts privés tels qu’ils sont stockés ne sont pas utilisés. Ce que Copilot traite pendant que vous y travaillez l’est, sauf si vous refusez. Issues et discussions sont exclues.
github-ai-training-public-repositories = Le contenu des dépôts publics est une autre affaire : les conditions de GitHub lui en donnent une licence à part, pour l’entraînement aussi, et ce réglage n’y change rien.

## Ce qui est réglé par défaut

github-ai-training-on-planned = Avec les formules individuelles, c’est activé pour toute personne qui ne le désactive pas. Si vous ne faites rien, GitHub utilise vos données Copilot pour l’entraînement à partir du { $effective }.
github-ai-training-on = Avec les formules individuelles, c’est activé pour toute personne qui ne l’a pas désactivé. Si vous ne faites rien, GitHub utilise vos données Copilot pour l’entraînement.

## La base juridique

github-ai-training-bases = Pour l’UE, l’EEE et le Royaume-Uni, la déclaration de confidentialité de GitHub range le développement de ses services, IA comprise, parmi les intérêts légitimes. Elle n’attribue pas de base à ce seul entraînement.
github-ai-training-license = D’après les conditions de GitHub, vous lui donnez, ainsi qu’à ses sociétés affiliées, une licence pour s’entraîner avec ce qui entre dans les fonctions d’IA et ce qui en sort, sauf si vous refusez.

## Anciennes données

github-ai-training-not-too-late = Il n’est pas trop tard : si vous désactivez avant le { $effective }, vos données Copilot n’y entrent pas.
github-ai-training-still-possible = Il n’est pas trop tard : le réglage fonctionne toujours.
github-ai-training-collected-stays = La désactivation ne vaut que pour l’avenir. Les conditions de GitHub ne promettent rien pour ce qui a été recueilli ou entraîné avant.

## L’effet d’une opposition

github-ai-training-not-public-repositories = Le réglage ne couvre pas le contenu des dépôts publics : les conditions de GitHub lui en donnent une licence à part, pour l’entraînement aussi.
github-ai-training-travels-along = Si GitHub transmet des données à Microsoft pour entraîner l’IA, votre refus suit, écrit GitHub.

## Qui reçoit les données

github-ai-training-affiliates = GitHub et ses sociétés affiliées, surtout Microsoft. D’après les conditions, elles ne peuvent pas transmettre ce que vous saisissez ou recevez à d’autres fabricants de modèles d’IA pour leur propre entraînement.

## Mineurs

github-ai-training-minors = GitHub est prévu à partir de 13 ans. Aucune règle d’âge pour l’entraînement n’a été trouvée ; les étudiants avec leur Copilot gratuit sont exclus.

## Pourquoi

github-ai-training-reason = GitHub donne ces raisons : des suggestions meilleures, plus sûres et adaptées au contexte. Des tests avec des données du personnel de Microsoft, dit-il, ont augmenté la part des suggestions acceptées.

## Réclamations et recours

github-ai-training-write = Désactivez d’abord l’entraînement. Les oppositions et demandes sur vos données vont à privacy@github.com ; la personne déléguée à la protection des données : dpo@github.com.
github-ai-training-complaint = Dans l’UE et l’EEE, vous pouvez saisir votre autorité de protection des données, au Royaume-Uni l’ICO. Aucune prise de position d’une autorité sur cet entraînement n’a été trouvée.

## Où c’est écrit

github-ai-training-stated = C’est dans la section J des conditions d’utilisation de GitHub (Terms of Service) et dans sa déclaration de confidentialité (General Privacy Statement). Une page d’aide décrit le réglage.

## Combien de temps les données sont conservées

github-ai-training-retention = La déclaration de confidentialité de GitHub ne donne pas de durée fixe : les données personnelles sont gardées tant que le compte est actif et que contrats, lois ou litiges l’exigent. Elle ne cite pas d’autre durée pour l’entraînement.

## Comptes d’entreprise

github-ai-training-organizations = Copilot Business et Copilot Enterprise sont exclus : les contrats de GitHub avec ces organisations clientes interdisent l’entraînement avec leurs données, sauf si elles le permettent.
github-ai-training-members = Dans ses questions-réponses, tel que cité, GitHub exclut aussi les personnes dont le compte fait partie d’une organisation payante, même avec une formule individuelle.

## Quand quelque chose échoue

github-ai-training-missing = Si le réglage manque, vérifiez quelle formule a votre compte : avec Copilot Business ou Enterprise, il n’apparaît pas, car leurs données ne sont pas utilisées.

## Payer à la place, et affirmations fausses

github-ai-training-pro-is-not-enough = Payer Copilot Pro ou Pro+ ne tient pas vos données à l’écart. Parmi les formules payantes, seules Business et Enterprise sont exclues ; avec les autres, il faut désactiver.
github-ai-training-myth-private = « GitHub s’entraîne sur tous mes dépôts privés » est faux : pas tels qu’ils sont stockés, mais ce que Copilot y traite est utilisé, sauf si vous refusez.
