### Le choix de TikTok pour les adultes au Royaume-Uni, publicité personnalisée ou paiement : un message par énoncé et par zone
### de `facts/tiktok/consent-or-pay.toml`. Chaque message peut employer $effective, le jour du fait, déjà mis en forme.
### Tout est dit tel qu’annoncé.

# Se lit après « TikTok : ».
tiktok-consent-or-pay-name = publicité personnalisée ou paiement

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit si cela s’y applique, et depuis ou à partir de quand.

tiktok-consent-or-pay-scope-gb = C’est ainsi que TikTok l’a annoncé. Regardez dans l’application ce qui vaut pour vous.
tiktok-consent-or-pay-scope-eea-ch = L’avis ne s’adresse qu’aux adultes au Royaume-Uni. Pour l’UE, l’EEE et la Suisse, c’est la politique de TikTok du 30 novembre 2025 qui vaut.
tiktok-consent-or-pay-scope-rest = Cela n’a été annoncé que pour le Royaume-Uni ; aucune extension à d’autres pays n’est connue.

## Ce qui change

tiktok-consent-or-pay-what-planned = Selon l’annonce de TikTok en mai 2026, les adultes au Royaume-Uni doivent choisir d’ici au { $effective } : continuer gratuitement avec des publicités personnalisées, ou payer 3,99 livres par mois pour **TikTok Ad-Free**.
tiktok-consent-or-pay-what = Selon l’annonce de TikTok en mai 2026, les adultes au Royaume-Uni devaient choisir d’ici au { $effective } : continuer gratuitement avec des publicités personnalisées, ou payer 3,99 livres par mois pour **TikTok Ad-Free**. On ne sait pas si TikTok s’en est tenu à ce jour.
tiktok-consent-or-pay-uk-only = Cela n’a été annoncé que pour le Royaume-Uni, pas pour l’UE, l’EEE, la Suisse ou les États-Unis.

## Comment s’opposer

tiktok-consent-or-pay-no-middle-way = Selon l’annonce, les adultes au Royaume-Uni ne peuvent éviter les publicités personnalisées qu’en payant : utiliser TikTok gratuitement et sans publicités personnalisées n’est alors plus possible.
tiktok-consent-or-pay-ways-out = Au Royaume-Uni, si vous ne voulez ni l’un ni l’autre, il reste à quitter TikTok et à supprimer le compte ; vous pouvez saisir l’ICO, l’autorité britannique de protection des données.
tiktok-consent-or-pay-nothing-elsewhere = Hors du Royaume-Uni, il n’y a rien à choisir ici : l’offre n’a été annoncée que pour ce pays.

## Qui est concerné

tiktok-consent-or-pay-adults = Selon l’annonce, cela concerne les personnes au Royaume-Uni à partir de 18 ans. Ce choix n’est pas proposé aux plus jeunes.

## Quand

tiktok-consent-or-pay-last-day-planned = Selon l’annonce, les adultes au Royaume-Uni sont appelés à choisir d’ici au { $effective } ; l’application pose la question depuis mai 2026. Une nouvelle politique de confidentialité pour le Royaume-Uni s’applique à partir de ce jour, ou du choix s’il est fait avant.
tiktok-consent-or-pay-last-day = Selon l’annonce, les adultes au Royaume-Uni étaient appelés à choisir d’ici au { $effective } ; on ne sait pas si TikTok a déplacé ce jour, ni ce qui est arrivé aux personnes qui n’ont pas choisi. Regardez dans l’application.

## Quelles données

tiktok-consent-or-pay-ad-data = D’après des articles sur l’offre au Royaume-Uni : en version gratuite, TikTok utilise vos données pour des publicités personnalisées ; avec **TikTok Ad-Free**, il ne les utilise pas pour la publicité.

## Ce qui est réglé par défaut

tiktok-consent-or-pay-no-choice = Selon l’annonce, l’application demande aux adultes au Royaume-Uni de choisir. On ne sait pas ce qui arrive aux personnes qui ne le font pas.

## La base juridique

tiktok-consent-or-pay-consent = Au Royaume-Uni, d’après des articles, l’usage gratuit repose sur votre consentement à la publicité personnalisée, et payer est l’autre possibilité. L’avis de l’ICO sur cette offre n’a pas été trouvé.

## L’effet d’une opposition

tiktok-consent-or-pay-not-everything = D’après des articles sur l’offre au Royaume-Uni, **TikTok Ad-Free** supprime les publicités de TikTok lui-même et l’usage de vos données pour elles. Les publications pour lesquelles des créateurs sont payés (#ad) restent.
tiktok-consent-or-pay-not-training = Il s’agit de publicité. Que payer arrêterait l’entraînement de l’IA n’est pas écrit dans les textes qui ont pu être lus.

## Pourquoi

tiktok-consent-or-pay-reason = TikTok parle de plus de choix dans la façon de voir la publicité. D’après des articles, c’est le droit britannique qui est derrière : il exige un consentement à la publicité personnalisée.

## Où c’est écrit

tiktok-consent-or-pay-stated = TikTok l’a annoncé dans sa salle de presse et, pour les personnes au Royaume-Uni, dans un avis au-dessus de sa politique de confidentialité. La nouvelle politique pour le Royaume-Uni a sa propre page.

## Payer

tiktok-consent-or-pay-price = Selon l’annonce, **TikTok Ad-Free** coûte 3,99 livres par mois au Royaume-Uni.

## Quand quelque chose échoue

tiktok-consent-or-pay-look = Si aucun choix n’est apparu au Royaume-Uni : selon l’annonce, il arrive peu à peu, dans des fenêtres, sur plusieurs mois. TikTok a modifié son avis plusieurs fois en juillet et août 2026.
