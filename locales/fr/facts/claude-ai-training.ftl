### L’entraînement de l’IA de Claude : un message par énoncé et par zone de `facts/claude/ai-training.toml`.
### Chaque message peut employer $announced et $effective, les jours du fait, déjà mis en forme.

# Se lit après « Claude : ».
claude-ai-training-name = entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique, et depuis ou à partir de quand.

claude-ai-training-scope-europe = Pas d’exception pour l’Europe : le même réglage que partout. C’est activé sauf si vous le désactivez. Pour l’EEE, le Royaume-Uni et la Suisse, Anthropic Ireland est responsable.
claude-ai-training-scope-rest = Le même réglage que partout, pour les formules Free, Pro et Max. C’est activé sauf si vous le désactivez.

## Ce qui change

claude-ai-training-what-planned = Anthropic, qui fait Claude, va entraîner ses modèles avec les conversations et sessions de code des formules Free, Pro et Max, dans le monde entier, sauf si vous le désactivez. Les nouvelles conditions entrent en vigueur le { $effective } ; le 28 septembre 2025 avait d’abord été annoncé.
claude-ai-training-what = Anthropic, qui fait Claude, peut entraîner ses modèles avec les conversations et sessions de code des formules Free, Pro et Max, dans le monde entier, sauf si vous le désactivez. Les conditions pour cela sont entrées en vigueur le { $effective }.
claude-ai-training-choice-planned = Dans la fenêtre pour les comptes existants, le réglage est activé d’avance. Le choix peut être changé à tout moment, avec effet pour l’avenir.
claude-ai-training-choice = Dans la fenêtre pour les comptes existants, le réglage était activé d’avance. Le choix peut être changé à tout moment, avec effet pour l’avenir.
claude-ai-training-policy-of-july = La politique de confidentialité du 8 juillet 2026 garde cela et le réglage. La politique pour les personnes sans compte décrit désormais les étapes de l’entraînement, d’où viennent ses données, et qu’elles peuvent resservir pour des modèles plus récents.

## Comment s’opposer

claude-ai-training-switch = Désactivez l’entraînement sur le web ; si votre session est ouverte, le lien mène directement au réglage (noms en anglais) :
    .step-1 = Cliquez sur votre nom ou vos initiales.
    .step-2 = Choisissez **Settings**, puis **Privacy**.
    .step-3 = Désactivez **Help improve Claude**.
claude-ai-training-app = Dans l’application (noms en anglais) : touchez votre nom, puis **Settings**, **Privacy**, et désactivez **Help improve Claude**.
claude-ai-training-incognito = Les conversations incognito ne servent pas à améliorer Claude, même si le réglage est activé, sauf si des contrôles de sécurité les signalent.

## Qui est concerné

claude-ai-training-plans = Les formules grand public Free, Pro et Max, dans le monde entier, aussi Claude Code avec un tel compte. Pas Claude pour le travail, l’administration ou l’enseignement, ni l’API, sauf si l’organisation accepte elle-même.
claude-ai-training-early = Les comptes qui acceptent les nouvelles conditions avant le { $effective } avec le réglage activé sont inclus dès ce moment.

## Quand

claude-ai-training-choose-planned = Les comptes existants sont invités à choisir d’ici au { $effective } ; d’abord, c’était le 28 septembre 2025. Ce n’est pas une date limite pour s’opposer : le choix peut être changé à tout moment, avec effet pour l’avenir.
claude-ai-training-choose = Les comptes existants avaient jusqu’au { $effective } pour choisir ; d’abord, c’était le 28 septembre 2025. Ce n’était pas une date limite pour s’opposer : le choix peut être changé à tout moment, avec effet pour l’avenir.
claude-ai-training-no-new-day = La politique de confidentialité du 8 juillet 2026 ne fixe pas de nouvelle date pour choisir.

## Quelles données

claude-ai-training-used = Tant que le réglage est activé : les nouvelles conversations et sessions de code, et les anciennes que vous reprenez, avec ce que vous saisissez et ce que Claude répond.
claude-ai-training-used-anyway = Même si le réglage est désactivé, les conversations marquées pour un contrôle de sécurité, ou que vous notez ou signalez, sont utilisées : un pouce levé ou baissé envoie aussi la conversation.
claude-ai-training-filtered = Anthropic dit filtrer ou masquer les données sensibles et ne pas vendre à d’autres les données des gens qui l’utilisent.

## Messages privés

claude-ai-training-chats = Ce sont précisément vos conversations avec Claude qui sont utilisées, tant que le réglage est activé, ce que vous y collez aussi. Les conversations incognito sont exclues, sauf si des contrôles de sécurité les signalent.

## Ce qui est réglé par défaut

claude-ai-training-on-planned = Les comptes existants voient une fenêtre avec un grand bouton **Accept** (en anglais) et un réglage d’entraînement déjà activé. Accepter sans y toucher, c’est consentir. Les nouveaux comptes choisissent à l’inscription.
claude-ai-training-on = Les comptes existants ont vu une fenêtre avec un grand bouton **Accept** (en anglais) et un réglage d’entraînement déjà activé. Accepter sans y toucher, c’était consentir. Les nouveaux comptes choisissent à l’inscription.

## La base juridique

claude-ai-training-bases = Pour l’entraînement, la politique de confidentialité d’Anthropic cite côte à côte intérêts légitimes et consentement. Dans l’EEE, au Royaume-Uni et en Suisse, vous pouvez vous opposer aux uns et retirer l’autre.
claude-ai-training-bases-of-july = La version du 8 juillet 2026 cite aussi la recherche scientifique. Quelle base porte quel usage dans l’EEE, au Royaume-Uni et en Suisse, elle ne le dit pas.
claude-ai-training-local-law = Hors EEE, Royaume-Uni et Suisse, d’après la politique, vos droits dépendent de la loi du lieu où vous vivez. Le réglage est le même.

## Anciennes données

claude-ai-training-not-too-late = Il n’est pas trop tard : vous pouvez désactiver l’entraînement à tout moment.
claude-ai-training-future-only = La désactivation vaut pour l’avenir : les nouvelles conversations ne sont pas utilisées, et celles enregistrées restent hors des entraînements ultérieurs. Les entraînements commencés et les modèles entraînés gardent les données.
claude-ai-training-old-chats = Les anciennes conversations que vous ne reprenez pas ne sont pas utilisées. « Toutes les anciennes conversations ont été prises » est donc faux.

## L’effet d’une opposition

claude-ai-training-undo = Vous pouvez l’activer et le désactiver à tout moment.

## Qui reçoit les données

claude-ai-training-own-models = Anthropic entraîne ses propres modèles avec les conversations ; des sociétés affiliées et des prestataires peuvent traiter les données. Anthropic dit ne pas vendre de données personnelles.

## Mineurs

claude-ai-training-adults = Claude est pour les personnes de 18 ans et plus. Anthropic dit ne pas recueillir ni utiliser sciemment de données de plus jeunes.

## Pourquoi

claude-ai-training-reason = Anthropic donne ces raisons : de meilleurs modèles et une meilleure détection des abus ; développer un modèle prend 18 à 24 mois et demande des données sur cette durée.

## Réclamations et recours

claude-ai-training-object = Désactivez l’entraînement et supprimez les conversations qui doivent rester hors des entraînements futurs. Selon votre droit, vous pouvez vous opposer ou demander l’effacement : privacy@anthropic.com.
claude-ai-training-rights-page = Pour les demandes sur les données de son entraînement, aussi de personnes sans compte, Anthropic a une page à part.
claude-ai-training-complaint = Dans l’EEE, au Royaume-Uni et en Suisse, vous pouvez saisir votre autorité de protection des données. Anthropic Ireland, à Dublin, y est responsable.

## Où c’est écrit

claude-ai-training-stated = La politique de confidentialité et les conditions grand public d’Anthropic disent que les conversations peuvent servir à l’entraînement sauf refus. Une page d’aide décrit le réglage.

## Combien de temps les données sont conservées

claude-ai-training-kept = Si l’entraînement est activé, Anthropic peut garder des données jusqu’à cinq ans ; s’il est désactivé, sa documentation indique 30 jours. Les conversations que vous supprimez disparaissent de ses systèmes sous 30 jours, d’après sa politique.
claude-ai-training-feedback-kept = Les retours, comme un pouce levé avec sa conversation, sont gardés jusqu’à cinq ans, quel que soit le réglage.

## Personnes sans compte

claude-ai-training-web-pages = Claude apprend aussi de pages web publiques, qui peuvent contenir des données de personnes sans compte. Son robot ClaudeBot respecte robots.txt et ne lit pas de pages protégées par mot de passe, dit Anthropic. Selon votre droit, vous pouvez vous opposer ou demander l’effacement : privacy@anthropic.com.

## Comptes professionnels

claude-ai-training-work-accounts = Claude pour le travail, l’administration et l’enseignement, ainsi que l’API, sont exclus, sauf si l’organisation accepte elle-même, par exemple avec le Development Partner Program.

## Quand quelque chose échoue

claude-ai-training-not-found = Si vous ne trouvez pas le réglage, prenez le lien direct. Le réglage existe pour les formules Free, Pro et Max ; pour un compte de votre travail, c’est le contrat de l’organisation qui compte.

## Si des personnes lisent les échanges

claude-ai-training-review = Avant que quelqu’un examine des conversations pour l’entraînement, elles sont séparées de votre identifiant, et seule une petite partie du personnel y a accès, dit Anthropic.

## Payer

claude-ai-training-paying = Payer ne vous en exclut pas : Free, Pro et Max ont le même réglage.

## Affirmations fausses

claude-ai-training-myth-opt-in = Certains parlent d’opt-in, comme s’il fallait d’abord accepter. En fait, c’est un opt-out : dans la fenêtre, le réglage était activé d’avance, et la politique de confidentialité permet l’entraînement sauf refus.
