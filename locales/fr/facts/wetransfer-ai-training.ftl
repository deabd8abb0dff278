### L’entraînement de l’IA chez WeTransfer, qui n’en fait pas : un message par énoncé et par zone de
### `facts/wetransfer/ai-training.toml`. Ni $announced ni $effective ne servent : rien ne commence.

# Se lit après « WeTransfer : ».
wetransfer-ai-training-name = entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela ne s’y applique pas.

wetransfer-ai-training-scope-rest = D’après les conditions de WeTransfer, vos contenus ne servent pas à entraîner l’IA. La phrase précède les deux versions des conditions, celle pour les États-Unis et celle pour partout ailleurs.

## Ce que c’est

wetransfer-ai-training-what = Non : d’après ses conditions, WeTransfer n’utilise pas vos contenus pour entraîner l’IA.
wetransfer-ai-training-passage-withdrawn = En juillet 2025, de nouvelles conditions de WeTransfer ont été comprises comme une permission d’entraîner l’IA avec les fichiers des gens. Après les protestations, WeTransfer a retiré le passage et déclaré qu’il n’utilise pas de fichiers pour entraîner l’IA.

## Comment s’opposer, et jusqu’à quand

wetransfer-ai-training-nothing-to-object-to = WeTransfer n’entraîne pas d’IA avec vos contenus ; il n’y a donc rien à quoi s’opposer, ni date à respecter.

## Quelles données

wetransfer-ai-training-licence = Les conditions permettent à WeTransfer d’utiliser ce que vous téléversez pour faire fonctionner, développer et améliorer son service. Elles disent aussi que cela ne sert pas à entraîner l’IA.

## Ce qui est réglé par défaut

wetransfer-ai-training-never = Vous n’avez rien à régler : d’après les conditions, les contenus ne servent pas à entraîner l’IA.

## Qui reçoit les données

wetransfer-ai-training-not-sold = D’après les conditions de WeTransfer, vos contenus ne sont vendus à personne et ne servent pas à entraîner l’IA.

## Où c’est écrit

wetransfer-ai-training-stated = Les conditions de WeTransfer le disent tout au début, telles qu’elles ont été lues en août 2026.

## Si des personnes lisent les échanges, fichiers privés

wetransfer-ai-training-rule-checks = Pas pour l’entraînement : d’après ses conditions, WeTransfer peut regarder des contenus, par des personnes et par des machines, quand il examine si ses règles ou la loi ont été enfreintes.
