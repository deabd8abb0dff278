### Le choix de publicités moins personnalisées chez Meta : un message par énoncé et par zone de
### `facts/meta/less-personalized-ads.toml`. Chaque message peut employer $announced, le jour de l’annonce, déjà mis en forme.
### Aucun jour de début n’est connu.

# Se lit après « Meta : ».
meta-less-personalized-ads-name = choix de publicités moins personnalisées

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit si cela s’y applique.

meta-less-personalized-ads-scope-eu = Selon l’annonce, on a ce choix dans l’UE sur Facebook et Instagram à partir de janvier 2026 ; aucun jour n’a été donné. Il n’a pas pu être vérifié si et quand la question est posée à tout le monde.
meta-less-personalized-ads-scope-eea-outside-the-eu = L’annonce parle des personnes dans l’UE. Nulle part il n’est dit si cela vaut aussi en Islande, au Liechtenstein et en Norvège.
meta-less-personalized-ads-scope-rest = L’annonce ne parle que des personnes dans l’UE.

## Ce qui change

meta-less-personalized-ads-two-options = Selon l’annonce du { $announced }, on choisit dans l’UE sur Facebook et Instagram, à partir de janvier 2026 : des publicités entièrement personnalisées, avec toutes ses données, ou des publicités moins personnalisées, avec moins de données.
meta-less-personalized-ads-commission-watches = La Commission européenne a pris acte du projet de Meta en décembre 2025 : d’après sa déclaration, elle veut voir ce qu’il donne, et sa procédure contre Meta reste ouverte.

## Comment s’opposer

meta-less-personalized-ads-preferences = Dans l’UE, vous trouvez ce choix dans l’**Espace Comptes** sous **Préférences publicitaires**. Vous pouvez aussi y retirer votre consentement à la publicité personnalisée, à tout moment.
meta-less-personalized-ads-not-outside-the-eu = Hors UE, ce choix n’a pas été annoncé.

## Qui est concerné

meta-less-personalized-ads-facebook-and-instagram = Cela concerne les personnes dans l’UE qui ont un compte Facebook ou Instagram.

## Quand

meta-less-personalized-ads-january = Pour l’UE, c’est janvier 2026 qui a été annoncé, sans jour. Ce n’est pas une date limite : le consentement peut être retiré à tout moment.

## Quelles données

meta-less-personalized-ads-all-or-less = Dans l’UE, selon l’annonce, les publicités entièrement personnalisées utilisent toutes vos données, les moins personnalisées en utilisent moins. D’après un article, le détail des données restantes n’est pas publié.
meta-less-personalized-ads-no-ai-chats = Dans l’UE, les conversations avec Meta AI ne figurent pas sur la liste des données pour la publicité personnalisée, d’après la politique.

## Ce qui est réglé par défaut

meta-less-personalized-ads-choose = Dans l’UE, selon l’annonce, on vous pose la question et c’est vous qui choisissez. Les publicités entièrement personnalisées exigent votre consentement.

## La base juridique

meta-less-personalized-ads-consent = Dans l’UE, la publicité personnalisée repose sur votre consentement, que vous pouvez retirer à tout moment.
meta-less-personalized-ads-fine = Derrière ce choix, il y a le règlement européen sur les marchés numériques : en avril 2025, la Commission européenne a constaté que Meta n’avait pas laissé assez de choix, et lui a infligé une amende de 200 millions d’euros.

## L’effet d’une opposition

meta-less-personalized-ads-ads-stay = Dans l’UE, si vous choisissez les publicités moins personnalisées, vous en voyez toujours ; moins de vos données servent à les choisir.

## Réclamations

meta-less-personalized-ads-withdraw = Dans l’UE, vous pouvez retirer votre consentement à la publicité personnalisée à tout moment, dans l’**Espace Comptes** sous **Préférences publicitaires**.

## Où c’est écrit

meta-less-personalized-ads-stated = La Commission européenne l’a fait savoir le { $announced } ; la presse s’en fait l’écho. La politique de confidentialité de Meta dit pour l’UE que la publicité personnalisée repose sur le consentement.

## Quand quelque chose échoue

meta-less-personalized-ads-not-shown = Si vous vivez dans l’UE et que la question ne vous a pas été posée, regardez dans l’**Espace Comptes** sous **Préférences publicitaires**. D’après le texte de la politique, c’est là que se gère le consentement.

## Payer

meta-less-personalized-ads-not-about-paying = Les deux options annoncées pour l’UE diffèrent par la quantité de données utilisées, pas par un prix ; d’après des articles, celle avec moins de données est gratuite.
