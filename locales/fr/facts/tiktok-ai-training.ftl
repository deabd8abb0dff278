### L’entraînement de l’IA de TikTok : un message par énoncé et par zone de `facts/tiktok/ai-training.toml`.
### Le fait n’a pas de jour à lui.

# Se lit après « TikTok : ».
tiktok-ai-training-name = entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique.

tiktok-ai-training-scope-eea-gb = C’est ce que dit la politique de TikTok pour l’Europe. Il n’y a pas de réglage simple, mais le droit de la protection des données vous donne un droit d’opposition.
tiktok-ai-training-scope-ch = La politique de TikTok pour l’Europe couvre aussi la Suisse. Il n’y a pas de réglage simple ; vous pouvez envoyer une demande à TikTok.
tiktok-ai-training-scope-rest = Une ancienne politique pour les États-Unis le dit aussi ; les textes plus récents de TikTok pour les lieux hors d’Europe n’ont pas été lus. Vous pouvez envoyer une demande, mais TikTok n’a pas à y donner suite partout.

## Ce que c’est

tiktok-ai-training-what = TikTok utilise des informations sur les gens pour entraîner, tester et améliorer ses modèles d’apprentissage automatique et ses algorithmes. C’est ce que dit sa politique de confidentialité du 30 novembre 2025 pour l’UE, l’EEE, le Royaume-Uni et la Suisse.
tiktok-ai-training-choice = La politique de TikTok pour l’Europe ne décrit aucun réglage pour cela. D’après une étude, on ne peut s’opposer que par un formulaire de demande.

## Comment s’opposer

tiktok-ai-training-request = Il n’y a pas de réglage simple. Envoyez une demande à TikTok par son formulaire de confidentialité et écrivez que vous vous opposez à l’usage de vos données pour entraîner l’IA. Sur le chemin à travers menus et textes, une étude a compté 19 étapes.
tiktok-ai-training-by-region = Dans l’UE, dans l’EEE et au Royaume-Uni, une telle demande repose sur le droit de la protection des données (art. 21 du RGPD et du RGPD britannique). Ailleurs, d’après la même étude, TikTok n’a pas à y donner suite.

## Qui est concerné

tiktok-ai-training-everybody = La phrase sur l’entraînement dans la politique de TikTok pour l’Europe parle d’informations en général ; aucune exception n’y a été trouvée.

## Quand

tiktok-ai-training-no-last-day = Aucune date limite pour s’opposer n’est connue : une demande peut être envoyée à tout moment.

## Quelles données

tiktok-ai-training-no-list = D’après les textes qui ont pu être lus, les informations que TikTok recueille peuvent être utilisées ; aucune liste ne dit lesquelles vont à l’entraînement.
tiktok-ai-training-drafts = D’après une étude de la politique de TikTok, les vidéos privées et les brouillons jamais publiés sont couverts aussi, pas seulement les vidéos publiques.

## Messages privés

tiktok-ai-training-direct-messages = Rien de ce qui a pu être lu n’exclut les messages directs. D’après une ancienne politique pour les États-Unis, TikTok en recueille le contenu ; s’il s’en sert pour l’entraînement, ce n’est pas écrit.

## Ce qui est réglé par défaut

tiktok-ai-training-on = D’après la politique de TikTok pour l’Europe, cela se fait sans vous demander d’abord ; si vous ne faites rien, TikTok peut utiliser vos informations pour cela.

## La base juridique

tiktok-ai-training-right-to-object = Dans l’UE, dans l’EEE et au Royaume-Uni, vous avez un droit d’opposition (art. 21 du RGPD et du RGPD britannique). La base juridique que TikTok indique pour cet entraînement n’a pas pu être lue.
tiktok-ai-training-elsewhere = Hors UE, EEE et Royaume-Uni, d’après une étude, TikTok n’a pas à donner suite à une demande contre l’entraînement. La politique de TikTok pour l’Europe couvre aussi la Suisse.

## L’effet d’une opposition

tiktok-ai-training-not-certain = Comment TikTok applique une opposition, et ce que deviennent les données déjà utilisées, les textes qui ont pu être lus ne le disent pas.

## Réclamations et recours

tiktok-ai-training-complaint = Une opposition s’adresse à TikTok, par le formulaire de demande. Vous pouvez aussi saisir votre autorité de protection des données ; dans l’UE et l’EEE, l’autorité irlandaise est chef de file. Au Royaume-Uni, c’est l’ICO, en Suisse le PFPDT.

## Où c’est écrit

tiktok-ai-training-stated = C’est dans la politique de confidentialité de TikTok pour l’EEE, le Royaume-Uni et la Suisse du 30 novembre 2025, parmi les finalités.

## Quand quelque chose échoue

tiktok-ai-training-hidden = Aucun réglage ne vous échappe : d’après une étude, il n’y en a pas, seulement le chemin à travers les textes de confidentialité vers un formulaire de demande. Le lien mène au formulaire de confidentialité de TikTok.

## Affirmations fausses

tiktok-ai-training-myth-remix = L’option **Allow AI to remix content** (en anglais), testée aux États-Unis en avril 2026 puis suspendue, n’était pas un réglage de l’entraînement : il s’agissait de clips que d’autres font à partir d’une vidéo, et TikTok a dit que ce n’était pas de l’entraînement.
