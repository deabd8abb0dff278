### Les licences de Reddit à des entreprises d’IA : un message par énoncé et par zone de `facts/reddit/ai-licensing.toml`.
### Le fait n’a ni $announced ni $effective : aucun jour précis n’est établi.

# Se lit après « Reddit : ».
reddit-ai-licensing-name = licences pour l’entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique.

reddit-ai-licensing-scope-europe = Pas d’exception pour l’Europe : la version du contrat d’utilisation de Reddit pour l’EEE, le Royaume-Uni et la Suisse permet aussi l’entraînement de l’IA. Le premier accord connu, avec Google, a été annoncé en février 2024.
reddit-ai-licensing-scope-rest = Le contrat d’utilisation de Reddit permet ici aussi l’entraînement de l’IA. Le premier accord connu, avec Google, a été annoncé en février 2024.

## Ce que c’est

reddit-ai-licensing-what = Reddit cède sous licence des publications et commentaires publics à des entreprises d’IA, dans le monde entier. Par un accord annoncé en février 2024, Google peut entraîner son IA avec eux ; par un autre de 2024, OpenAI y a accès, et ChatGPT peut les montrer dans ses réponses.

## Comment s’opposer

reddit-ai-licensing-no-switch = On ne peut pas refuser : Reddit n’a aucun réglage contre la licence des publications publiques à des entreprises d’IA, dans aucune région. Ce qui aide : supprimer des publications et ne pas publier en public.
reddit-ai-licensing-delete-first = Supprimez sur Reddit vos publications et commentaires un par un, et ensuite seulement le compte. Si vous ne supprimez que le compte, ils restent visibles, simplement sans votre nom.
reddit-ai-licensing-request = Dans l’EEE, au Royaume-Uni et en Suisse, vous avez des droits d’opposition et d’effacement : prenez le formulaire de demande de Reddit ou écrivez à redditdatarequests@reddit.com. On ne sait pas si une opposition arrête la licence.

## Qui est concerné

reddit-ai-licensing-everybody = Toute personne qui publie en public sur Reddit, dans le monde entier. Aucune région n’est exclue.

## Quand

reddit-ai-licensing-running = Le premier accord connu, avec Google, a été annoncé en février 2024 ; on ne sait pas depuis quel jour exactement des publications sont transmises. Il n’y a pas de date limite pour s’opposer.
reddit-ai-licensing-notice = Pour l’EEE, le Royaume-Uni et la Suisse, Reddit promet d’annoncer les changements importants de ses conditions au moins 30 jours à l’avance.

## Quelles données

reddit-ai-licensing-public = Est cédé sous licence ce qui est public : publications, commentaires, noms d’utilisateur, données publiques du profil, karma et autres.
reddit-ai-licensing-not-licensed = Non cédés, selon Reddit : messages privés, messages à la modération (mod mail), adresses e-mail, historique de navigation et adresses IP.

## Messages privés

reddit-ai-licensing-public-chats = Les messages dans les chats publics sont autre chose : la politique de confidentialité de Reddit du 1er juillet 2026 les compte comme contenu public.

## Ce qui est réglé par défaut

reddit-ai-licensing-included = Tout le contenu public de Reddit est inclus, et il n’y a rien à désactiver.

## La base juridique

reddit-ai-licensing-licence = Reddit s’appuie sur son contrat d’utilisation du 1er juillet 2026 : vos contenus restent à vous, mais vous donnez à Reddit une licence mondiale, perpétuelle et irrévocable qu’il peut transmettre, expressément aussi pour entraîner l’IA.
reddit-ai-licensing-no-basis-of-its-own = D’après le texte de la politique du 1er juillet 2026, les bases juridiques que Reddit énumère pour l’EEE, le Royaume-Uni et la Suisse ne citent pas la licence à des entreprises d’IA comme une finalité à part. On ne sait pas ce qu’en disent les autorités européennes.

## L’effet des réglages et de la suppression

reddit-ai-licensing-ads-only = Les réglages de confidentialité de Reddit vous laissent choisir pour la publicité ; aucun ne change la licence à des entreprises d’IA.
reddit-ai-licensing-deletions = Reddit dit : les entreprises sous contrat doivent en tenir compte quand vous supprimez quelque chose sur Reddit, et ne doivent pas utiliser les contenus pour identifier ou surveiller des gens.

## Anciennes données

reddit-ai-licensing-trained-models = On ne sait pas ce que la suppression change dans les modèles déjà entraînés ; un commentaire doute qu’ils soient réentraînés.
reddit-ai-licensing-perpetual = D’après le contrat d’utilisation du 1er juillet 2026, la licence que vous donnez à Reddit est perpétuelle et irrévocable.

## Qui reçoit les données

reddit-ai-licensing-partners = On connaît Google (annoncé en février 2024, pour environ 60 millions de dollars américains par an d’après la presse) et OpenAI (2024). Les autres, s’ils veulent de plus grandes quantités, ont besoin d’un contrat et paient.
reddit-ai-licensing-talks = En septembre 2025, Bloomberg a écrit que Reddit négociait à nouveau avec Google et voulait être payé selon l’usage. Aucun résultat n’est connu.
reddit-ai-licensing-lawsuits = Reddit a poursuivi en justice des entreprises qu’il accuse de prendre des publications sans contrat : Anthropic en juin 2025, et SerpApi, Oxylabs, AWMProxy et Perplexity en octobre 2025. Aucun jugement n’était connu à la mi-2026.

## Mineurs

reddit-ai-licensing-minimum-age = D’après ses conditions, Reddit est ouvert à partir de 13 ans, ou plus tard là où le droit local le dit. Une exception à la licence pour les mineurs n’est pas mentionnée.

## Pourquoi

reddit-ai-licensing-reason = Reddit dit vouloir rester ouvert, mais ne donner un accès à grande échelle qu’à des partenaires sous contrat qui protègent ses membres. Il en tire aussi de l’argent.

## Réclamations et recours

reddit-ai-licensing-complaint = Dans l’EEE, au Royaume-Uni et en Suisse, vous pouvez saisir votre autorité de protection des données. Est responsable Reddit Netherlands B.V. pour l’EEE et la Suisse, Reddit, Inc. pour le Royaume-Uni.
reddit-ai-licensing-ask-elsewhere = Hors EEE, Royaume-Uni et Suisse aussi, toute personne peut demander à Reddit une copie de ses données ou la suppression du compte, par formulaire ou à redditdatarequests@reddit.com.
reddit-ai-licensing-post-less = D’après le texte de la politique, il s’agit des contenus publics : ce que vous ne publiez pas en public, ou publiez sous un nom qui ne mène pas à vous, en dit moins sur vous.

## Où c’est écrit

reddit-ai-licensing-stated = La licence est dans le contrat d’utilisation de Reddit ; la politique de confidentialité et celle sur les contenus publics (Public Content Policy) disent ce qui est public et que d’autres paient pour de plus grandes quantités.
