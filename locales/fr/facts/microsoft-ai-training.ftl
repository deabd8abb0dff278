### L’entraînement de l’IA de Microsoft avec les conversations Copilot : un message par énoncé et par zone de
### `facts/microsoft/ai-training.toml`.

# Se lit après « Microsoft : ».
microsoft-ai-training-name = entraînement de l’IA avec les conversations Copilot

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et le verdict.

microsoft-ai-training-scope-us = En 2024, Microsoft a cité les États-Unis parmi les pays où il entraîne son IA. Si vous voyez le réglage, cela vous concerne.
microsoft-ai-training-scope-left-out = L’aide de Microsoft, telle que des guides la citent, exclut jusqu’à nouvel ordre le Brésil, la Chine sans Hong Kong, Israël, le Nigeria, la Corée du Sud et le Viêt Nam.
microsoft-ai-training-scope-eea = Un guide plus ancien dit l’EEE exclu ; la liste d’exceptions de Microsoft, telle que citée plus tard, ne le nomme pas. Sa déclaration de confidentialité disait « certains marchés ». Si vous voyez le réglage, cela vous concerne.
microsoft-ai-training-scope-gb = Un guide plus ancien dit le Royaume-Uni exclu ; la liste d’exceptions de Microsoft, telle que citée plus tard, ne le nomme pas. Sa déclaration de confidentialité disait « certains marchés ». Si vous voyez le réglage, cela vous concerne.
microsoft-ai-training-scope-ch = Aucun texte qui a pu être lu ne nomme la Suisse, ni comme incluse ni comme exclue. Si vous voyez le réglage, cela vous concerne.
microsoft-ai-training-scope-rest = La déclaration de confidentialité de Microsoft disait « certains marchés » sans les énumérer. Si vous voyez le réglage, cela vous concerne.

## De quoi il s’agit

microsoft-ai-training-what = Sur certains marchés, d’après sa déclaration de confidentialité de juillet 2026, Microsoft entraîne son IA avec les conversations du Copilot à usage privé, sauf si vous refusez ; lesquels, elle ne le dit pas. Les comptes professionnels et scolaires sont exclus.
microsoft-ai-training-two-versions = Depuis le 18 août 2026, cela dépend aussi de l’application, d’après l’aide de Microsoft, telle que citée : dans l’application Copilot mise à jour, les conversations n’entraînent pas de modèles de fondation, et il n’y a pas de réglage ; dans l’ancienne, elles le peuvent, et il y en a un.

## Comment s’opposer

microsoft-ai-training-switch = Là où les réglages existent, des guides décrivent ainsi le chemin, sur le web et dans l’application (noms en anglais) :
    .step-1 = Cliquez sur votre photo de profil, puis sur votre nom ou **Settings** ; sur un téléphone, **Account**.
    .step-2 = Ouvrez **Privacy**.
    .step-3 = Désactivez **Training on conversation activity** et **Training on voice conversations** ; avant, ils s’appelaient **Model training on text** et **Model training on voice**.
microsoft-ai-training-no-switch = Si les réglages manquent sur le web, regardez dans l’application mobile. S’ils manquent partout, votre marché ou votre version de l’application n’est peut-être pas inclus.

## Quand

microsoft-ai-training-no-deadline = Aucune date limite n’est connue. Là où l’entraînement s’applique, on peut le désactiver à tout moment, pour les conversations ultérieures.

## Quelles données

microsoft-ai-training-content = D’après l’aide de Microsoft, telle que citée : les conversations Copilot écrites et parlées et les images ou fichiers qui y sont envoyés ; aussi des données désidentifiées de Bing et MSN, et les réactions des gens aux publicités.
microsoft-ai-training-left-out-data = Exclus : Copilot dans Word, Excel, Outlook et autres, avec un abonnement privé comme au travail ou à l’école.

## Messages privés

microsoft-ai-training-chats-themselves = Là où l’entraînement s’applique, les conversations avec Copilot sont elles-mêmes les données d’entraînement. Les documents et e-mails dans Microsoft 365 n’entraînent pas ses modèles de fondation, d’après l’aide de Microsoft.

## Ce qui est réglé par défaut

microsoft-ai-training-on = Là où l’entraînement s’applique, il est activé par défaut, d’après l’aide de Microsoft et des guides. Pays par pays, dans l’UE, ce n’est pas confirmé.

## La base juridique

microsoft-ai-training-bases = La déclaration de confidentialité de Microsoft cite en général consentement, contrat, obligations légales et intérêts légitimes ; sur quoi repose l’entraînement, elle ne le dit pas.

## Anciennes données

microsoft-ai-training-future-only = La désactivation vaut pour les conversations ultérieures, d’après l’aide de Microsoft ; ce qui a été utilisé avant n’est pas repris.
microsoft-ai-training-delete = Vous pouvez supprimer à tout moment une conversation Copilot ou toutes, dans Copilot ou dans le tableau de bord de confidentialité de votre compte Microsoft.

## L’effet d’une opposition

microsoft-ai-training-other-uses = La désactivation n’arrête que l’entraînement : les conversations Copilot servent toujours à améliorer le service, à la sécurité et à la publicité.
microsoft-ai-training-ads-apart = La publicité personnalisée a ses propres réglages, dans le compte Microsoft sous **Confidentialité**.

## Qui reçoit les données

microsoft-ai-training-recipients = Microsoft donne des données à ses propres sociétés et à des entreprises qui travaillent pour lui ; celles-ci ne peuvent pas les utiliser à d’autres fins, dit sa déclaration de confidentialité.
microsoft-ai-training-openai = En 2024, Microsoft a dit à la presse ne donner à OpenAI aucune donnée de sa clientèle pour l’entraînement.

## Si des personnes lisent les échanges

microsoft-ai-training-reviewed = Des personnes lisent une partie des conversations Copilot, pour améliorer le produit et pour la sécurité ; d’après l’aide de Microsoft, on ne peut pas refuser cela.

## Mineurs

microsoft-ai-training-minors = D’après l’aide de Microsoft, telle que des guides la citent, les conversations des moins de 18 ans connectés n’entraînent pas son IA.

## Pourquoi

microsoft-ai-training-reason = Microsoft indique comme finalité l’amélioration et le développement de ses produits.

## Réclamations et recours

microsoft-ai-training-object = La déclaration de confidentialité de Microsoft accorde le droit d’opposition partout, pas seulement en Europe, et cite pour cela sa page d’assistance sur la confidentialité. Là où il y a une autorité de protection des données, on peut aussi la saisir.

## Combien de temps les données sont conservées

microsoft-ai-training-kept = D’après l’aide de Microsoft, telle que citée, les conversations Copilot sont conservées 18 mois par défaut ; vous pouvez les supprimer avant.
microsoft-ai-training-kept-updated-app = Pour l’application Copilot mise à jour du 18 août 2026, aucune durée n’a été trouvée.

## Personnes sans compte

microsoft-ai-training-signed-out = D’après l’aide de Microsoft, telle que des guides la citent, les conversations menées sans connexion n’entraînent pas son IA.

## Comptes d’entreprise

microsoft-ai-training-work-accounts = Les conversations avec un compte professionnel ou scolaire n’entraînent pas de modèles de fondation, dit Microsoft. Il n’y a rien à y désactiver.
microsoft-ai-training-home-subscriptions = Avec Microsoft 365 Personnel ou Famille, ce que vous faites avec Copilot dans les applications Office n’entraîne pas non plus de modèles de fondation.

## Quand quelque chose échoue

microsoft-ai-training-gaming = Le Copilot pour les jeux dans Windows a ses propres réglages d’entraînement : dans la Game Bar, sous ses paramètres de confidentialité, d’après la presse de 2025.

## Où c’est écrit

microsoft-ai-training-stated = « Certains marchés » et le refus étaient dans la déclaration de confidentialité de Microsoft de juillet 2026. Celle de septembre 2026 permet l’entraînement de l’IA en général ; les détails sont dans les questions de confidentialité sur Copilot.
