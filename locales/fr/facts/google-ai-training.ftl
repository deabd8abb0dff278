### L’entraînement de l’IA de Google avec les conversations Gemini : un message par énoncé et par zone de
### `facts/google/ai-training.toml`.

# Se lit après « Google : ».
google-ai-training-name = entraînement de l’IA avec les conversations Gemini

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique.

google-ai-training-scope-eea = Google Ireland est responsable de cet entraînement. Il est activé pour les adultes jusqu’à ce que vous désactiviez **Conserver l’activité**, ce qui est possible à tout moment.
google-ai-training-scope-ch = Ici aussi, Google Ireland est responsable de cet entraînement. Il est activé pour les adultes jusqu’à ce que vous désactiviez **Conserver l’activité**.
google-ai-training-scope-gb = Au Royaume-Uni, c’est Google LLC qui est responsable, pas Google Ireland. C’est activé pour les adultes jusqu’à ce que vous désactiviez **Conserver l’activité**.
google-ai-training-scope-rest = Les textes de Google sur Gemini valent dans le monde entier. C’est activé pour les adultes jusqu’à ce que vous désactiviez **Conserver l’activité**.

## De quoi il s’agit

google-ai-training-what = Tant que **Conserver l’activité** est activé, Google enregistre ce que vous écrivez et envoyez dans Gemini et s’en sert pour améliorer ses services ; l’entraînement de l’IA générative en fait partie. Des personnes lisent une partie des conversations.
google-ai-training-choice = Désactivez **Conserver l’activité**, ou prenez une conversation temporaire : de telles conversations n’entraînent pas de modèles, sauf si vous envoyez un avis à leur sujet.
google-ai-training-only-gemini = Il s’agit des applications Gemini, dans le monde entier. Je n’ai pas d’informations sur Gmail, la recherche et les autres services de Google.

## Comment s’opposer

google-ai-training-switch = Désactivez l’enregistrement ; avec lui s’arrête l’entraînement sur les conversations ultérieures. Si votre session est ouverte, le lien mène directement à votre activité Gemini :
    .step-1 = Trouvez **Conserver l’activité** en haut de la page (nom d’après la presse ; en anglais **Keep Activity**).
    .step-2 = Choisissez **Désactiver**, ou **Désactiver et supprimer l’activité** pour effacer aussi ce qui est enregistré.
google-ai-training-app = Dans l’application, d’après des guides : touchez votre photo, puis **Gemini Apps Activity** (en anglais), et désactivez **Conserver l’activité**.
google-ai-training-temporary-chat = Pour un seul échange, ouvrez une conversation temporaire (en anglais **Temporary chat**) : elle n’entraîne pas de modèles et n’est gardée que 72 heures.

## Quand

google-ai-training-no-deadline = Il n’y a pas de date limite : l’entraînement est en cours depuis longtemps, et **Conserver l’activité** peut être désactivé n’importe quel jour.
google-ai-training-uploads-start = Depuis le 2 septembre 2025, un échantillon des nouveaux envois, comme des fichiers et des photos, est utilisé aussi tant que **Conserver l’activité** est activé.

## Quelles données

google-ai-training-content = Tant que **Conserver l’activité** est activé : vos conversations avec Gemini et, depuis septembre 2025, un échantillon de ce que vous envoyez.
google-ai-training-live = Le son, ainsi que la vidéo et les écrans que vous partagez dans Gemini Live, ne sont pas utilisés, sauf si vous le permettez. Les transcriptions de ces échanges le sont, tant que **Conserver l’activité** est activé.
google-ai-training-anonymized = Les réglages n’arrêtent pas l’usage de données que Google a rendues anonymes.

## Messages privés

google-ai-training-chats-themselves = Vos échanges avec Gemini sont eux-mêmes les données d’entraînement, tant que **Conserver l’activité** est activé. Google déconseille d’y saisir quoi que ce soit de confidentiel. Quant à savoir si Gmail ou d’autres messages entraînent l’IA, je n’ai pas d’informations.

## Ce qui est réglé par défaut

google-ai-training-on = **Conserver l’activité** est activé par défaut à partir de 18 ans. Si vous ne faites rien, vos conversations sont enregistrées et utilisées.

## La base juridique

google-ai-training-legitimate-interests = Selon le droit de l’UE et du Royaume-Uni, Google invoque des intérêts légitimes pour entraîner ses modèles avec ce que les gens font dans les applications Gemini, pas un consentement. Il demande un consentement par exemple pour enregistrer la voix.
google-ai-training-who-is-responsible = Google Ireland est responsable de cet entraînement dans l’UE, dans l’EEE et en Suisse ; pour les personnes au Royaume-Uni, c’est Google LLC.

## Anciennes données

google-ai-training-still-possible = Il n’est pas trop tard : vous pouvez désactiver **Conserver l’activité** à tout moment, avec effet pour les conversations ultérieures, et supprimer ce qui est enregistré.
google-ai-training-reviewed-stays = Les conversations que des personnes ont examinées sont séparées de votre compte et restent jusqu’à trois ans, même si vous supprimez votre activité.

## L’effet d’une opposition

google-ai-training-not-everything = La désactivation n’est pas la fin de tout usage : les conversations ultérieures sont encore gardées 72 heures, pour répondre et pour la sécurité, et des personnes peuvent les contrôler pour cela.
google-ai-training-feedback = Si vous envoyez un avis sur une conversation, cette conversation peut être utilisée bien que **Conserver l’activité** soit désactivé.
google-ai-training-search-apart = Le réglage ne vaut que pour les applications Gemini. Pour la recherche et ses réponses d’IA, d’après l’aide de Google, c’est un autre réglage qui compte : **Activité sur le Web et les applications**.

## Qui reçoit les données

google-ai-training-reviewers = Des personnes examinent une partie des conversations, y compris dans des entreprises qui travaillent pour Google. Les conversations sont d’abord séparées du compte.

## Si des personnes lisent les échanges

google-ai-training-reviewed-while-off = Même si **Conserver l’activité** est désactivé, des personnes peuvent contrôler des conversations pour protéger Google, les personnes qui l’utilisent et le public.

## Mineurs

google-ai-training-minors = D’après l’aide de Google, le réglage n’est activé par défaut qu’à partir de 18 ans ; une version de mai 2024 dit que les plus jeunes peuvent l’activer.

## Pourquoi

google-ai-training-reason = Google dit que ses modèles doivent mieux traiter les demandes et s’améliorer en sécurité, en langue et en faits.

## Réclamations et recours

google-ai-training-object = Dans l’UE, dans l’EEE et au Royaume-Uni, vous pouvez vous opposer à l’usage de vos données et saisir votre autorité de protection des données ; c’est ce que dit la politique de Google.
google-ai-training-form = Dans l’UE, d’après un article de presse sur un guide de l’autorité française d’octobre 2025, il y a aussi un formulaire de Google ; il est plus lent et demande des captures d’écran.
google-ai-training-delete = Vous pouvez supprimer les conversations Gemini enregistrées à tout moment, ou les faire supprimer automatiquement.

## Combien de temps les données sont conservées

google-ai-training-kept = Si **Conserver l’activité** est activé, les conversations Gemini sont supprimées après 18 mois ; vous pouvez choisir 3 ou 36 mois, ou jamais. S’il est désactivé, et dans les conversations temporaires, elles sont gardées 72 heures.

## Désactiver la fonction d’IA

google-ai-training-gemini-stays = Vous pouvez continuer d’utiliser Gemini avec **Conserver l’activité** désactivé ; les conversations ne sont alors plus gardées dans votre activité. D’après l’aide de Google, la plupart des applications connectées ne fonctionnent pas dans ce cas.

## Personnes sans compte

google-ai-training-signed-out = Utiliser Gemini sans se connecter relève, d’après l’aide de Google, de sa politique de confidentialité générale ; les conversations ne sont pas liées à un compte Google, et les règles particulières des applications Gemini ne valent pas.

## Comptes d’entreprise

google-ai-training-workspace = Avec un compte professionnel ou scolaire, d’après l’aide de Google, conversations et fichiers ne sont ni lus par des personnes chargées de les examiner ni utilisés pour améliorer son IA générative. Seule l’administration peut y désactiver **Conserver l’activité**.

## Quand quelque chose échoue

google-ai-training-names = Avant, le réglage s’appelait **Gemini Apps Activity** ; le nouveau nom **Keep Activity** (noms en anglais ; en français **Conserver l’activité**) était annoncé pour septembre 2025. Le lien y mène directement.

## Où c’est écrit

google-ai-training-stated = Le Privacy Hub de Google pour les applications Gemini décrit le réglage, l’examen par des personnes et la durée de conservation ; la politique de confidentialité dit qui est responsable, et les bases juridiques en Europe.
