### L’entraînement de l’IA de ChatGPT : un message par énoncé et par zone de `facts/openai/ai-training.toml`.

# Se lit après « ChatGPT : ».
openai-ai-training-name = entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique.

openai-ai-training-scope-eea = OpenAI a une politique de confidentialité propre à l’Europe. L’entraînement est activé jusqu’à ce que vous le désactiviez, ce qui est possible à tout moment.
openai-ai-training-scope-ch = La politique de confidentialité européenne d’OpenAI couvre aussi la Suisse. L’entraînement est activé jusqu’à ce que vous le désactiviez, ce qui est possible à tout moment.
openai-ai-training-scope-gb = La politique de confidentialité européenne d’OpenAI couvre aussi le Royaume-Uni. L’entraînement est activé jusqu’à ce que vous le désactiviez, ce qui est possible à tout moment.
openai-ai-training-scope-rest = C’est activé jusqu’à ce que vous le désactiviez ; le réglage et le portail de confidentialité sont les mêmes qu’en Europe.

## De quoi il s’agit

openai-ai-training-what = OpenAI peut entraîner ses modèles avec ce que les gens saisissent dans ChatGPT pour particuliers. Cela vaut dans le monde entier et c’est activé par défaut.
openai-ai-training-choice = Vous pouvez le désactiver à tout moment, pour les nouvelles conversations. **Temporary Chat** (en anglais, conversation temporaire) est exclu de toute façon, et les formules pour entreprises le sont par défaut.

## Comment s’opposer

openai-ai-training-switch = Désactivez l’entraînement dans ChatGPT ; les noms sont ceux que donnent des guides :
    .step-1 = Cliquez sur votre photo de profil, puis sur **Paramètres**.
    .step-2 = Ouvrez **Gestion des données** (en anglais **Data controls**).
    .step-3 = Désactivez **Améliorer le modèle pour tous**.
openai-ai-training-portal = Ou prenez le portail de confidentialité d’OpenAI : faites-y une demande et choisissez **Do not train on my content** (en anglais). Cela couvre tout le compte ; un des deux moyens suffit.
openai-ai-training-temporary-chat = Pour un seul échange, prenez **Temporary Chat** (en anglais) : cette conversation temporaire ne sert pas à l’entraînement.

## Qui est concerné

openai-ai-training-individuals = Cela concerne ChatGPT pour particuliers, gratuit ou payant. ChatGPT Business, Enterprise et l’API sont exclus, sauf si l’organisation accepte.

## Quand

openai-ai-training-no-deadline = Il n’y a pas de date limite : l’entraînement est en cours depuis longtemps, et vous pouvez le désactiver n’importe quel jour, pour les nouvelles conversations.

## Quelles données

openai-ai-training-content = Ce que vous écrivez et envoyez dans ChatGPT pour particuliers, et ce qu’il répond. Les conversations temporaires sont exclues.
openai-ai-training-voice = Des conversations parlées, d’après l’aide d’OpenAI, on utilise les transcriptions ; les enregistrements seulement si vous le permettez.

## Messages privés

openai-ai-training-chats-themselves = Vos échanges avec ChatGPT sont eux-mêmes les données d’entraînement, sauf si vous l’avez désactivé ou prenez **Temporary Chat** (en anglais, conversation temporaire).

## Ce qui est réglé par défaut

openai-ai-training-on = **Améliorer le modèle pour tous** est activé par défaut dans les comptes personnels. Si vous ne faites rien, les nouvelles conversations peuvent servir à l’entraînement.

## La base juridique

openai-ai-training-legitimate-interests = Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, OpenAI invoque des intérêts légitimes, pas un consentement ; c’est ce que dit sa politique européenne dans la version du 4 juin 2026.

## Anciennes données

openai-ai-training-still-possible = Il n’est pas trop tard : vous pouvez le désactiver à tout moment, et les nouvelles conversations sont alors exclues.
openai-ai-training-trained-stays = Ce qui a déjà servi à l’entraînement reste dans les modèles.

## L’effet d’une opposition

openai-ai-training-future-only = La désactivation ne vaut que pour les nouvelles conversations : ce qui est entraîné reste.
openai-ai-training-feedback = Même après la désactivation : si vous notez une réponse d’un pouce levé ou baissé, cette conversation peut servir à l’entraînement.
openai-ai-training-history-stays = ChatGPT reste pleinement utilisable, et vos conversations restent dans l’historique ; elles sont seulement exclues de l’entraînement.

## Qui reçoit les données

openai-ai-training-recipients = D’après la politique européenne d’OpenAI (version de novembre 2024), ses prestataires et sociétés affiliées reçoivent des données, et des autorités là où la loi l’exige. Ce que vous envoyez à des applications ou partagez par lien va aussi à d’autres.

## Mineurs

openai-ai-training-minors = D’après l’aide d’OpenAI, **Améliorer le modèle pour tous** est activé par défaut pour les ados aussi ; c’est un des réglages que des parents avec un compte relié peuvent gérer.

## Pourquoi

openai-ai-training-reason = OpenAI dit que de vraies conversations rendent ses modèles plus exacts, plus sûrs et meilleurs pour résoudre les problèmes des gens.

## Réclamations et recours

openai-ai-training-object = Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, d’après la politique d’OpenAI, vous pouvez vous opposer aux usages fondés sur des intérêts légitimes : dans le portail de confidentialité ou par e-mail à dsar@openai.com.
openai-ai-training-complaint = Les réclamations vont à votre autorité de protection des données. La politique européenne d’OpenAI (version de novembre 2024) cite l’autorité irlandaise comme chef de file, l’ICO pour le Royaume-Uni et le PFPDT pour la Suisse.

## Combien de temps les données sont conservées

openai-ai-training-deletion = Les conversations supprimées sont effacées sous 30 jours, d’après la politique européenne d’OpenAI, sauf si elles doivent être gardées plus longtemps ou ne vous sont plus rattachées.
openai-ai-training-temporary-kept = Les conversations temporaires sont gardées jusqu’à 30 jours pour la sécurité, d’après les textes d’OpenAI.
openai-ai-training-court-order = Qu’OpenAI doive garder toutes les conversations supprimées est dépassé : selon lui, l’injonction d’un tribunal américain a pris fin le 26 septembre 2025. Certaines données d’avril à septembre 2025 sont encore gardées, dit-il ; les conversations de l’EEE, de la Suisse et du Royaume-Uni n’en font pas partie.

## Personnes sans compte

openai-ai-training-signed-out = Sans connexion, le même réglage existe, d’après l’aide d’OpenAI ; il ne vaut alors que pour ce navigateur.
openai-ai-training-write = En Europe, les personnes sans compte peuvent écrire à dsar@openai.com ou prendre le portail de confidentialité, d’après la politique d’OpenAI (version de novembre 2024).

## Comptes d’entreprise

openai-ai-training-business = Les contenus de ChatGPT Business, Enterprise, Edu et de l’API n’entraînent pas de modèles par défaut ; seulement si l’organisation accepte.

## Quand quelque chose échoue

openai-ai-training-no-switch = Si vous ne trouvez pas le réglage, prenez le portail de confidentialité. Dans les comptes d’entreprise, il n’y a rien à désactiver : ils sont exclus par défaut.

## Où c’est écrit

openai-ai-training-stated = La page d’OpenAI sur la façon dont les données améliorent ses modèles décrit l’entraînement et les moyens d’y échapper ; sa politique de confidentialité pour l’Europe indique la base juridique et comment l’effacement se fait.
