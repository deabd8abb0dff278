### Les conditions de LinkedIn : un message par énoncé et par zone de `facts/linkedin/terms.toml`.
### Chaque message peut employer $announced et $effective, les jours du fait, déjà mis en forme.

# Se lit après « LinkedIn : ».
linkedin-terms-name = nouvelles conditions

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique, et depuis ou à partir de quand.

linkedin-terms-scope-europe = Pour l’Europe, il y a en plus un avis de confidentialité régional.
linkedin-terms-scope-rest = Les nouvelles conditions d’utilisation et la nouvelle politique de confidentialité valent dans le monde entier, à partir du même jour.

## Ce qui change

linkedin-terms-what-planned = Le { $effective }, de nouvelles conditions d’utilisation et une nouvelle politique de confidentialité entrent en vigueur dans le monde entier. Elles remplacent les versions du 20 novembre 2024 et du 18 septembre 2024.
linkedin-terms-what = Le { $effective }, de nouvelles conditions d’utilisation et une nouvelle politique de confidentialité sont entrées en vigueur dans le monde entier. Elles ont remplacé les versions du 20 novembre 2024 et du 18 septembre 2024.
linkedin-terms-rules = Nouveau dans les conditions : toute filiale de Microsoft compte parmi les sociétés affiliées ; les médias qui prêtent à des personnes de faux propos ou actes (deepfakes) sont expressément interdits ; des recours contre certaines décisions de LinkedIn sont signalés ; vérifier ce que produit l’IA vous revient.
linkedin-terms-european-notice = Depuis sa version du 21 août 2026, l’avis de confidentialité européen (UE, EEE, Suisse, Royaume-Uni) couvre aussi davantage de données pour vérifier l’identité, et des contrôles de l’âge. Ce qu’il dit de l’entraînement de l’IA n’a pas changé.

## Comment s’opposer

linkedin-terms-no-opt-out = On ne peut pas refuser les conditions : continuer d’utiliser LinkedIn, c’est les accepter ; en cas de désaccord, il ne reste qu’à fermer le compte.
linkedin-terms-own-switches = L’entraînement de l’IA et, là où il s’applique, le partage pour la publicité ont leurs propres réglages ; posez-moi la question.

## Qui est concerné

linkedin-terms-worldwide = Les nouvelles conditions d’utilisation et la nouvelle politique de confidentialité valent dans le monde entier.

## Quand

linkedin-terms-start = Cela vaut dans le monde entier. Il n’y a pas de date limite pour s’opposer : continuer d’utiliser LinkedIn, c’est accepter les conditions.
linkedin-terms-start-of-notice = L’avis de confidentialité européen a une version plus récente, en vigueur depuis le 21 août 2026 (UE, EEE, Suisse, Royaume-Uni).
linkedin-terms-future-notices = D’après les conditions, LinkedIn annonce les changements importants de ces textes pour que vous puissiez les lire avant leur entrée en vigueur. Il peut s’en passer si la loi veut un changement immédiat, ou si le changement touche un service ou une fonction tout juste lancés.

## Quelles données

linkedin-terms-identity-data = L’avis européen du 21 août 2026 ajoute : pour récupérer un compte et pour la connexion en deux étapes, nom, année de naissance, lieu, type de pièce d’identité et une copie caviardée où seuls le nom et le visage se voient ; pour vérifier l’identité, le nom sur la pièce, le téléphone et d’autres noms.
linkedin-terms-age-data = Pour les contrôles de l’âge, l’avis européen du 21 août 2026 ajoute votre déclaration disant si vous avez l’âge de la majorité et, sinon, votre date de naissance.

## La base juridique

linkedin-terms-basis-of-notice = Dans l’avis européen du 21 août 2026, les données de pièces d’identité pour récupérer un compte et vérifier l’identité reposent sur votre consentement, révocable à tout moment ; les contrôles de l’âge reposent sur des intérêts légitimes, et vous pouvez vous y opposer.

## Mineurs

linkedin-terms-minimum-age = Les conditions fixent un âge minimum de 16 ans, ou plus là où la loi l’exige.
linkedin-terms-age-checks = Depuis sa version du 21 août 2026, l’avis européen cite comme finalité l’application de l’âge minimum, pour protéger les moins de 16 ans et préserver les 16-17 ans. Il mentionne pour cela votre déclaration disant si vous avez l’âge de la majorité et, sinon, votre date de naissance.

## Qui reçoit les données

linkedin-terms-affiliates = Les conditions nomment les sociétés affiliées de LinkedIn : Microsoft et chaque filiale, par exemple GitHub.
linkedin-terms-id-firms = Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, depuis le 21 août 2026, des entreprises qui vérifient les pièces d’identité comptent aussi parmi les prestataires.

## Réclamations et recours

linkedin-terms-remedies = D’après les conditions, vous pouvez contester certaines décisions de LinkedIn qui vous touchent. Qui n’accepte pas les conditions peut fermer le compte.

## Où c’est écrit

linkedin-terms-stated = C’est dans les conditions d’utilisation (User Agreement) et la politique de confidentialité de LinkedIn et, pour l’Europe, dans l’avis européen (European Regional Privacy Notice).

## Payer

linkedin-terms-payment = Si votre moyen de paiement échoue, LinkedIn peut en débiter un second qui est enregistré. De nouveaux prix valent pour l’avenir, après un préavis raisonnable.

## Affirmations fausses

linkedin-terms-myth-january = Un blog annonce de nouvelles conditions du 14 janvier 2026 ; les textes archivés ne montrent aucune version de ce genre jusqu’en août 2026.
