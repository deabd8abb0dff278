### L’entraînement de l’IA chez Zoom, qui n’en fait pas avec des contenus : un message par énoncé et par zone de
### `facts/zoom/ai-training.toml`. Ni $announced ni $effective ne servent : rien ne commence.

# Se lit après « Zoom : ».
zoom-ai-training-name = entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela ne s’y applique pas.

zoom-ai-training-scope-rest = Les textes de Zoom le disent des contenus de la clientèle et ne font d’exception pour aucune région. La déclaration de confidentialité a été lue dans une version d’août 2024.

## Ce que c’est

zoom-ai-training-what = Non : Zoom dit que le son, la vidéo, le chat, le partage d’écran, les pièces jointes et les contenus semblables de sa clientèle n’entraînent aucune IA, ni la sienne ni celle d’autres.
zoom-ai-training-since-2023 = En 2023, de nouvelles conditions de Zoom ont été comprises comme une permission d’entraîner l’IA avec les appels. Depuis le 11 août 2023, les conditions l’excluent.

## Comment s’opposer, et jusqu’à quand

zoom-ai-training-nothing-to-object-to = D’après ses propres textes, Zoom n’entraîne pas d’IA avec vos appels et chats ; il n’y a donc rien à quoi s’opposer, ni date à respecter.

## Quelles données

zoom-ai-training-content-only = D’après sa formulation, la promesse de Zoom porte sur les contenus. Les données d’usage et de diagnostic technique n’y sont pas nommées.

## Ce qui est réglé par défaut

zoom-ai-training-never = Vous n’avez rien à régler : d’après les textes de Zoom, les contenus ne servent pas à entraîner l’IA.

## Qui reçoit les données

zoom-ai-training-model-makers = Pour son AI Companion, Zoom utilise ses propres modèles et ceux d’autres, comme OpenAI et Anthropic. D’après les textes de Zoom, les contenus de la clientèle n’entraînent pas ceux-là non plus.

## Où c’est écrit

zoom-ai-training-stated = C’est dans la déclaration de confidentialité de Zoom, lue dans une version d’août 2024, et dans ses conditions d’août 2023. Regardez-y ce qui vaut maintenant.

## Désactiver les fonctions d’IA, comptes d’entreprise

zoom-ai-training-companion = AI Companion doit utiliser ce qui est dit ou écrit, par exemple pour donner un résumé ; c’est un usage, pas un entraînement. C’est le ou la propriétaire ou l’administration du compte qui décide si ces fonctions sont activées.

## Si des personnes lisent les échanges

zoom-ai-training-staff = Zoom dit que son personnel ne peut regarder des contenus que si le ou la propriétaire ou l’administration du compte l’autorise, ou si la loi, la protection des personnes ou la sécurité l’exigent.
