### La publicité dans ChatGPT : un message par énoncé et par zone de `facts/openai/ads.toml`.
### Chaque message peut employer $announced et $effective, les jours du fait, déjà mis en forme.

# Se lit après « ChatGPT : ».
openai-ads-name = publicité

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit si cela s’y applique, et depuis ou à partir de quand.

openai-ads-scope-us = Les adultes avec les formules Free et Go peuvent voir des publicités ; les autres formules n’en ont pas. Avec Free, vous pouvez choisir **Ads-Free** (en anglais) et avoir moins de messages à la place.
openai-ads-scope-au-ca-nz = D’après les notes de version d’OpenAI, la publicité est arrivée peu à peu en Australie, au Canada et en Nouvelle-Zélande à partir de ce jour.
openai-ads-scope-gb = La publicité a commencé au Royaume-Uni début juin 2026 ; des articles donnent des jours du 4 au 7 juin. Selon la presse, elle ne peut être personnalisée qu’avec votre consentement.
openai-ads-scope-eea = Le 18 août 2026, OpenAI a annoncé le lancement dans 31 pays européens pour la semaine suivante ; la presse donne le 24 août. D’après l’aide d’OpenAI, la publicité personnalisée n’y est pas disponible au début.
openai-ads-scope-ch = Dans la liste d’OpenAI pour les annonceurs, la Suisse figure parmi les pays européens qui ont commencé ensemble ; la presse donne le 24 août. D’après l’aide d’OpenAI, la publicité personnalisée n’y est pas disponible au début.
openai-ads-scope-br-jp-kr-mx = Annoncé le 7 mai 2026 ; le 11 août 2026, OpenAI écrivait que la publicité était en cours au Brésil, au Japon, en Corée du Sud et au Mexique. Le premier jour n’est pas connu.
openai-ads-scope-in = La presse a rapporté le lancement en Inde le 27 août 2026 ; dans son billet du 23 septembre 2026, OpenAI cite l’Inde parmi les pays avec publicité.
openai-ads-scope-south-east-asia = D’après l’annonce d’OpenAI, la publicité arrive peu à peu à partir de ce jour en Indonésie, en Malaisie, aux Philippines, à Singapour, en Thaïlande, au Viêt Nam et à Taïwan.
openai-ads-scope-rest = OpenAI ajoute des pays peu à peu ; une liste complète de ceux avec publicité n’a pas pu être lue. Si vos réglages montrent **Ads controls** (en anglais), il y a de la publicité là où vous vivez, ou il y en aura bientôt.

## Ce qui change

openai-ads-what-planned = À partir du { $effective }, OpenAI montre des publicités dans ChatGPT, d’abord aux États-Unis, aux adultes avec les formules Free et Go.
openai-ads-what = Depuis le { $effective }, il y a des publicités dans ChatGPT avec les formules Free et Go : d’abord aux États-Unis, puis dans d’autres pays. Elles se trouvent sous la réponse et sont signalées (en anglais **Sponsored**).
openai-ads-in-europe = Dans l’EEE et en Suisse, elles ont commencé le 24 août 2026 selon la presse, au Royaume-Uni début juin 2026. D’après ce que la presse rapporte de la politique d’OpenAI, la publicité en Europe ne peut être personnalisée qu’avec consentement.

## Comment s’opposer

openai-ads-ads-free = Vous pouvez vous débarrasser de la publicité ; les noms des réglages viennent de l’aide d’OpenAI (ceux de la publicité en anglais) :
    .step-1 = Cliquez sur votre photo de profil, puis sur **Paramètres** et **Ads controls** (gestion de la publicité).
    .step-2 = Avec la formule Free, choisissez **Ads-Free** : pas de publicité, mais moins de messages, et certains outils manquent.
    .step-3 = Avec Go, ce choix n’existe pas : revenez à Free, ou prenez Plus ou Pro.
openai-ads-personalization = Là où la publicité est personnalisée, vous pouvez désactiver **Personalize ads** et **Past chats and memory** dans **Ads controls**, et utiliser **Delete ads data** (le tout en anglais).
openai-ads-no-personal-ads-yet = Dans l’EEE et en Suisse, la publicité n’est pas personnalisée au début, d’après l’aide d’OpenAI : elle suit la conversation en cours, le lieu approximatif et la langue, pas les conversations passées.

## Qui est concerné

openai-ads-free-and-go = Là où il y a de la publicité, elle concerne les adultes avec les formules Free et Go. Plus, Pro, Business, Enterprise et Edu n’en ont pas, les conversations temporaires non plus.

## Quand

openai-ads-start-planned = Le { $effective }, cela commence, aux États-Unis. C’est un début, pas une date limite.
openai-ads-start = Le { $effective }, cela a commencé, aux États-Unis. C’était un début, pas une date limite : les réglages peuvent être changés à tout moment.
openai-ads-start-elsewhere = Ailleurs : Australie, Canada, Nouvelle-Zélande à partir du 16 avril 2026 ; Royaume-Uni début juin ; EEE et Suisse le 24 août ; Inde fin août ; Asie du Sud-Est et Taïwan à partir du 23 septembre 2026.

## Quelles données

openai-ads-signals = La publicité est choisie selon la conversation en cours, le lieu approximatif et la langue ; là où elle est personnalisée, aussi selon les conversations passées, la mémoire, ce que vous avez fait des annonces et, selon la presse, des données d’annonceurs.

## Messages privés

openai-ads-chats = OpenAI dit que les annonceurs ne reçoivent ni conversations, ni souvenirs, ni noms, seulement des totaux comme les vues et les clics. Mais ce que vous écrivez dans une conversation contribue bien à décider quelle annonce se trouve dessous.

## Ce qui est réglé par défaut

openai-ads-shown = Avec les formules Free et Go, la publicité s’affiche là où il y en a, sauf si vous choisissez **Ads-Free** (en anglais) avec la formule Free.
openai-ads-default-in-europe = En Europe, selon la presse, on vous demande avant que la publicité soit personnalisée ; dans l’EEE et en Suisse, elle ne l’est pas au début.

## La base juridique

openai-ads-consent-in-europe = En Europe, OpenAI fonde la publicité personnalisée sur un consentement qui peut être retiré ; c’est ce que rapporte la presse spécialisée de sa politique publicitaire de juin 2026. La politique de confidentialité du 4 juin 2026 ne le décrit pas ; les versions suivantes n’ont pas pu être lues.

## Anciennes données

openai-ads-any-time = Il n’est pas trop tard : les réglages de la publicité peuvent être changés à tout moment, et **Delete ads data** (en anglais) efface ce qui a été recueilli pour la publicité.

## L’effet d’une opposition

openai-ads-still-ads = Sans personnalisation, vous voyez toujours des publicités ; elles suivent la conversation en cours, le lieu approximatif et la langue. Seul **Ads-Free** (en anglais) ou une formule sans publicité y met fin.
openai-ads-not-the-training = Les réglages de la publicité n’arrêtent pas l’entraînement de l’IA : il a son propre réglage, dans **Gestion des données**.

## Mineurs

openai-ads-minors = Les comptes des moins de 18 ans n’ont pas de publicité, dit OpenAI ; il se fie à l’âge indiqué et à sa propre estimation.

## Pourquoi

openai-ads-reason = OpenAI dit que la publicité paie le calcul derrière les formules gratuites et bon marché.

## Réclamations et recours

openai-ads-withdraw = En Europe, selon la presse, le consentement à la publicité personnalisée peut être retiré à tout moment. Les réclamations vont à votre autorité de protection des données : dans l’UE et l’EEE, l’autorité irlandaise est chef de file, au Royaume-Uni, c’est l’ICO, en Suisse le PFPDT.

## Combien de temps les données sont conservées

openai-ads-kept = **Delete ads data** (en anglais) efface ce qui a été recueilli pour la publicité ; d’après l’aide d’OpenAI, c’est parti des serveurs sous 30 jours.

## Payer

openai-ads-paid-plans = Plus, Pro et les formules pour organisations n’ont pas de publicité. Go coûte de l’argent et en a quand même.

## Personnes sans compte

openai-ads-signed-out = Là où il y a de la publicité, d’après l’aide d’OpenAI, elle peut s’afficher aussi sans connexion ; alors seulement celle qui convient à tout le monde.

## Comptes d’entreprise

openai-ads-business = ChatGPT Business, Enterprise et Edu n’ont pas de publicité.

## Quand quelque chose échoue

openai-ads-no-controls = **Ads controls** (en anglais) n’apparaît qu’avec les formules Free et Go, et seulement là où il y a de la publicité ou bientôt. S’il manque, il n’y a rien à désactiver.

## Affirmations fausses

openai-ads-answers = Que la publicité change les réponses de ChatGPT, OpenAI le dément : elle est à part, sous la réponse, et signalée.

## Où c’est écrit

openai-ads-stated = La page d’aide d’OpenAI sur la publicité dans ChatGPT décrit formules, réglages et données ; ses billets disent où la publicité commence.
