### L’usage par Meta des conversations avec l’IA pour la publicité : un message par énoncé et par zone de
### `facts/meta/ai-chats.toml`. Chaque message peut employer $announced et $effective, les jours du fait, déjà mis en forme.

# Se lit après « Meta : ».
meta-ai-chats-name = conversations avec l’IA utilisées pour la publicité

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit si cela s’y applique, et depuis ou à partir de quand.

meta-ai-chats-scope-eu = L’annonce de Meta exclut l’UE et parle seulement de « plus tard » ; aucune date n’est connue. Le texte de sa politique pour l’UE ne cite pas de conversations avec l’IA parmi les données pour la publicité.
meta-ai-chats-scope-gb = L’annonce de Meta exclut le Royaume-Uni et parle seulement de « plus tard » ; aucune date n’est connue.
meta-ai-chats-scope-kr = L’annonce de Meta exclut la Corée du Sud au début ; aucune date ultérieure n’est connue.
meta-ai-chats-scope-eea-outside-the-eu = Des articles citent l’UE, le Royaume-Uni et la Corée du Sud comme exclus. Aucun ne nomme l’Islande, le Liechtenstein ou la Norvège.
meta-ai-chats-scope-ch = L’annonce de Meta exclut l’UE, le Royaume-Uni et la Corée du Sud ; elle ne nomme pas la Suisse. Deux journaux spécialisés suisses ont écrit en octobre 2025 que la Suisse était exclue pour l’instant ; aucune confirmation de Meta n’a été trouvée.
meta-ai-chats-scope-rest = Cela vaut pour toute personne qui utilise Meta AI. Aucun réglage ne l’empêche.

## Ce qui change

meta-ai-chats-what-planned = À partir du { $effective }, Meta utilise ce qu’on écrit et dit à Meta AI, sur Facebook, Instagram, Messenger, WhatsApp et les lunettes connectées, pour aider à choisir les publicités et publications affichées. Au début, l’UE, le Royaume-Uni et la Corée du Sud sont exclus.
meta-ai-chats-what = Depuis le { $effective }, Meta utilise ce qu’on écrit et dit à Meta AI, sur Facebook, Instagram, Messenger, WhatsApp et les lunettes connectées, pour aider à choisir les publicités et publications affichées. Au début, l’UE, le Royaume-Uni et la Corée du Sud étaient exclus.
meta-ai-chats-no-choice = Là où cela s’applique, on ne peut pas s’opposer, seulement ne pas utiliser Meta AI.
meta-ai-chats-policy-2026 = Dans la politique de confidentialité du 23 juillet 2026, le texte pour l’UE ne cite toujours pas de conversations avec l’IA parmi les données pour la publicité ; l’autre texte, si. Nouveau : les réponses de Meta AI sont personnalisées selon les intérêts, le lieu et le profil.

## Comment s’opposer

meta-ai-chats-no-switch = Là où cela s’applique, on ne peut pas s’opposer : seul le fait de ne pas utiliser Meta AI met vos conversations à l’abri.
meta-ai-chats-what-remains = Ce qui reste, là où cela s’applique : ne pas utiliser Meta AI, retirer WhatsApp de l’**Espace Comptes** et ajuster les **Préférences publicitaires**.
meta-ai-chats-nothing-to-object-to = Dans l’UE, au Royaume-Uni et en Corée du Sud, il n’y a jusqu’ici rien à quoi s’opposer : l’annonce de Meta les exclut, et aucune date ultérieure n’est connue. L’entraînement de l’IA est une autre affaire ; posez-moi la question.

## Qui est concerné

meta-ai-chats-users-of-meta-ai = Cela concerne les personnes qui utilisent Meta AI, là où cela s’applique. Qui ne l’utilise pas n’a pas de conversations qui pourraient servir.

## Quand

meta-ai-chats-start-planned = Le { $effective }, cela commence là où cela s’applique ; les avis de Meta partent à compter du 7 octobre 2025. Ce jour est un début, pas une date limite pour s’opposer : on ne peut pas s’opposer.
meta-ai-chats-start = Le { $effective }, cela a commencé là où cela s’applique ; les avis de Meta sont partis à compter du 7 octobre 2025. Ce jour était un début, pas une date limite pour s’opposer : avant non plus, on ne pouvait pas s’opposer.
meta-ai-chats-later-in-europe = Pour l’UE et le Royaume-Uni, Meta a seulement parlé de « plus tard » ; aucune date n’est connue.

## Quelles données

meta-ai-chats-chats = Là où cela s’applique : ce que vous écrivez et dites à Meta AI sur Facebook, Instagram, Messenger et WhatsApp et avec des lunettes connectées.
meta-ai-chats-linked-whatsapp = Là où cela s’applique, les conversations avec Meta AI sur WhatsApp ne comptent que si WhatsApp est relié dans l’**Espace Comptes**.
meta-ai-chats-sensitive-topics = Meta dit ne pas utiliser pour la publicité les conversations sur des sujets comme la religion, l’orientation sexuelle, la politique et la santé.

## Messages privés

meta-ai-chats-messages-between-people = « Meta lit tous les messages privés pour la publicité » est faux : il s’agit des conversations avec Meta AI. Les messages entre personnes chiffrés de bout en bout ne sont pas utilisés.
meta-ai-chats-advanced-chat-privacy = Selon la presse, **Confidentialité avancée de la discussion**, dans les réglages d’une discussion WhatsApp, empêche les autres d’y faire intervenir Meta AI. C’est désactivé par défaut et ne vaut que pour cette discussion.

## Ce qui est réglé par défaut

meta-ai-chats-on-planned = Là où cela s’applique, cela commence le { $effective } tout seul pour toute personne qui utilise Meta AI ; on ne peut pas le désactiver.
meta-ai-chats-on = Là où cela s’applique, c’est activé pour toute personne qui utilise Meta AI ; on ne peut pas le désactiver.

## La base juridique

meta-ai-chats-consent-in-the-eu = D’après sa politique, Meta fonde la publicité personnalisée dans l’UE sur votre consentement ; la liste des données prévues pour cela ne contient pas de conversations avec l’IA.

## Anciennes données

meta-ai-chats-earlier-chats = Les conversations d’avant le { $effective } n’entrent pas en compte.

## L’effet d’une opposition

meta-ai-chats-preferences-are-no-switch = Là où cela s’applique, les **Préférences publicitaires** et les réglages du fil changent les publicités et publications que vous voyez. Ils n’empêchent pas que vos conversations avec Meta AI soient utilisées.
meta-ai-chats-training-is-separate = Le formulaire d’opposition de Meta porte sur autre chose : l’entraînement de son IA.

## Pourquoi

meta-ai-chats-reason = Meta dit vouloir que les publicités et les publications suggérées correspondent mieux aux intérêts des gens.

## Où c’est écrit

meta-ai-chats-stated = Meta l’a annoncé le { $announced }. C’est dans la politique de confidentialité en vigueur au { $effective }, dans le texte pour les régions hors UE ; le texte pour l’UE ne l’a pas.

## Désactiver la fonction d’IA

meta-ai-chats-blue-circle = D’après des conseils aux consommateurs et la presse de 2025, Meta AI et son rond bleu ne peuvent pas être désactivés, ni sur WhatsApp, ni sur Instagram ou Messenger. On peut seulement ne pas l’utiliser.

## Affirmations fausses

meta-ai-chats-myth-europe = Dire que cela a commencé dans l’UE ou au Royaume-Uni le { $effective } est faux : les deux étaient exclus au début.
