### L’entraînement de l’IA de Slack : un message par énoncé et par zone de `facts/slack/ai-training.toml`.
### Aucun jour d’annonce ni de début n’est connu ; ni $announced ni $effective ne servent donc.

# Se lit après « Slack : ».
slack-ai-training-name = entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique.

slack-ai-training-scope-rest = Cela vaut pour les espaces de travail entiers qui n’ont pas refusé : un ou une propriétaire décide, les simples membres ne le peuvent pas. Aucune exception pour une région n’est connue.

## Ce que c’est

slack-ai-training-what = Slack, une entreprise de Salesforce, entraîne avec les données de sa clientèle des modèles qui prédisent, par exemple pour les résultats de recherche ou les suggestions de canaux et d’émojis. C’est activé jusqu’à ce qu’un ou une propriétaire de l’espace de travail refuse par e-mail.
slack-ai-training-not-generative = L’IA générative est une autre affaire : Slack dit n’entraîner de tels modèles avec les données d’une organisation cliente que si celle-ci l’a expressément accepté.

## Comment s’opposer

slack-ai-training-mail = Les simples membres ne peuvent pas refuser ; un ou une propriétaire le peut, par e-mail, pour tout l’espace de travail. Ces étapes datent de 2024 et 2025, regardez donc d’abord la page de Slack :
    .step-1 = Un Org Owner, un Workspace Owner ou le Primary Owner (noms des rôles en anglais) écrit à feedback@slack.com.
    .step-2 = Comme objet, en anglais : **Slack Global model opt-out request**.
    .step-3 = Dans le message : l’adresse web de l’espace de travail ou de l’organisation.

## Quand, et anciennes données

slack-ai-training-no-day = Aucune date limite n’est connue : autant qu’on sache, un ou une propriétaire peut toujours refuser. On ne sait pas non plus depuis quand c’est en cours ; le grand public l’a appris en mai 2024.
slack-ai-training-nothing-deleted = D’après un guide, le refus arrête l’entraînement ultérieur et n’efface rien de ce que Slack a déjà.

## Quelles données, messages privés

slack-ai-training-two-texts = D’après ses principes, tels que cités, Slack analyse messages, contenus, fichiers et données d’usage. Un billet de blog de Slack de mai 2024 dit que ces modèles utilisent des données agrégées et désidentifiées et n’accèdent pas au contenu des messages, ni directs ni dans les canaux.
slack-ai-training-no-leak = Slack dit que ces modèles sont faits pour ne pas pouvoir reproduire les données de la clientèle, et qu’aucune donnée ne passe d’un espace de travail à un autre.

## Ce qui est réglé par défaut

slack-ai-training-on = Pour les modèles qui prédisent, c’est activé pour chaque espace de travail qui n’a pas refusé. Pour l’IA générative, c’est désactivé tant que l’organisation cliente n’a pas expressément accepté.

## L’effet d’une opposition

slack-ai-training-own-workspace = D’après la page de Slack, telle que citée, les données d’un espace de travail qui a refusé n’améliorent que cet espace lui-même, et non plus les modèles pour tout le monde.

## Qui reçoit les données

slack-ai-training-model-makers = Les fabricants des modèles de langage derrière Slack AI n’ont pas accès aux données de la clientèle, d’après un répertoire de telles promesses et un e-mail de l’assistance de Slack.

## Pourquoi

slack-ai-training-purpose = Slack cite de meilleurs résultats de recherche et de meilleures suggestions de canaux et d’émojis.

## Réclamations, et qui décide

slack-ai-training-ask-owner = La décision revient aux propriétaires de l’espace de travail, souvent l’employeur. Comme membre, vous pouvez leur demander de refuser.

## Où c’est écrit

slack-ai-training-stated = C’est dans les principes de confidentialité de Slack pour la recherche, l’apprentissage et l’intelligence artificielle ; un billet de blog de Slack de mai 2024 les explique.

## Quand quelque chose échoue

slack-ai-training-no-switch = D’après des guides, Slack n’a pas de réglage pour cela ; seul l’e-mail d’un ou d’une propriétaire fonctionne. S’il reste sans réponse, regardez sur la page de Slack ce qui vaut maintenant.

## Si des personnes lisent les échanges

slack-ai-training-no-access = Slack dit, dans ses principes tels que cités, ne pas pouvoir voir les contenus quand il développe ces modèles ; des mesures techniques l’empêchent.
