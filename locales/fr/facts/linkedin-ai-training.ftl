### L’entraînement de l’IA de LinkedIn : un message par énoncé et par zone de `facts/linkedin/ai-training.toml`.
### Chaque message peut employer $announced et $effective, les jours du fait, déjà mis en forme.

# Se lit après « LinkedIn : ».
linkedin-ai-training-name = entraînement de l’IA

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit que cela s’y applique, et depuis ou à partir de quand.

linkedin-ai-training-scope-eea = C’est activé jusqu’à ce que vous le désactiviez, ce qui est possible à tout moment.
linkedin-ai-training-scope-ch = Ici, LinkedIn traite la Suisse comme l’UE. Le partage avec Microsoft pour la publicité est une autre affaire : celui-là exclut la Suisse.
linkedin-ai-training-scope-gb = En Europe, seul le Royaume-Uni a ceci en plus : à partir du { $effective }, LinkedIn partage aussi des publications et d’autres contenus avec Microsoft, pour l’IA propre à Microsoft. Le même réglage couvre les deux.
linkedin-ai-training-scope-ca = Suspendu de décembre 2024 au { $effective }, à la demande du Commissariat à la protection de la vie privée. Vous pouvez le désactiver.
linkedin-ai-training-scope-hk = Suspendu du 11 octobre 2024 au { $effective }, à la demande de l’autorité de Hong Kong (PCPD). Vous pouvez le désactiver.
linkedin-ai-training-scope-rest = La date du { $effective } ne change rien ici : cet entraînement figure depuis septembre 2024 dans la politique de LinkedIn. Le même réglage le désactive.

## Ce qui change

linkedin-ai-training-what-planned = À partir du { $effective }, LinkedIn étend l’entraînement de sa propre IA de création de contenu (par exemple des brouillons de publications et de messages) aux profils et aux contenus publics des membres adultes de l’UE, de l’EEE, du Royaume-Uni, de la Suisse, du Canada et de Hong Kong. Ailleurs, cela se fait déjà.
linkedin-ai-training-what = LinkedIn entraîne sa propre IA de création de contenu (par exemple des brouillons de publications et de messages) sur les profils et les contenus publics des membres adultes. Dans l’UE, dans l’EEE, au Royaume-Uni, en Suisse, au Canada et à Hong Kong, cela a commencé le { $effective } ; ailleurs, c’était déjà le cas.
linkedin-ai-training-choice = C’est activé par défaut. Vous pouvez le désactiver à tout moment, avec effet pour l’avenir.

## Comment s’opposer

linkedin-ai-training-switch = Désactivez l’entraînement sur le web ; si votre session est ouverte, le lien mène directement au réglage :
    .step-1 = Cliquez sur **Vous** (votre photo), puis sur **Préférences et confidentialité**.
    .step-2 = Ouvrez **Confidentialité des données**.
    .step-3 = Sous **Comment LinkedIn utilise vos données**, choisissez **Données pour l’amélioration de l’IA générative**.
    .step-4 = Désactivez **Utiliser mes données pour entraîner des modèles d’IA de création de contenu**.
linkedin-ai-training-app = Dans l’application : touchez votre photo en haut à gauche, puis **Préférences**, **Confidentialité des données**, **Données pour l’amélioration de l’IA générative**, et désactivez l’option.
linkedin-ai-training-form = Pour l’IA qui ne crée pas de contenu (classement, sécurité), il y a à la place le formulaire d’opposition de LinkedIn, dans l’UE et l’EEE, en Suisse et au Royaume-Uni (art. 21 du RGPD).

## Qui est concerné

linkedin-ai-training-adults = Les membres à qui LinkedIn attribue moins de 18 ans sont exclus de l’entraînement.
linkedin-ai-training-lists-without-uk = Les listes qui omettent le Royaume-Uni sont incomplètes : la page de LinkedIn sur cette mise à jour lui consacre une section.

## Quand

linkedin-ai-training-start-planned = Le { $effective }, cela commence dans l’UE, dans l’EEE, au Royaume-Uni, en Suisse, au Canada et à Hong Kong ; partout ailleurs, c’est déjà en cours. C’est un début, pas une date limite : vous pourrez encore désactiver ensuite, mais seulement pour l’avenir.
linkedin-ai-training-start = Le { $effective }, cela a commencé dans l’UE, dans l’EEE, au Royaume-Uni, en Suisse, au Canada et à Hong Kong ; partout ailleurs, c’était déjà en cours. C’était un début, pas une date limite : le réglage fonctionne toujours, pour l’avenir seulement.

## Quelles données

linkedin-ai-training-profile = D’après l’avis européen de LinkedIn, dans votre profil : nom, photo, postes passés et actuel, formation, lieu, compétences, résumé, certificats, licences, bénévolat, publications, brevets, compétences validées et recommandations.
linkedin-ai-training-content = Aussi : publications, articles, réponses aux sondages et commentaires ; ce que vous saisissez dans les fonctions d’IA de LinkedIn et ce qu’elles renvoient ; activité et messages dans les groupes ; CV et réponses aux questions de présélection enregistrés dans votre compte.
linkedin-ai-training-feedback = D’après un texte d’aide que d’autres citent, vos avis sur les fonctions d’IA comptent aussi, par exemple un pouce levé ou un signalement.
linkedin-ai-training-left-out = Non utilisés, selon LinkedIn : les messages privés, les données de connexion et de paiement, les salaires que vous avez indiqués et les données de candidature rattachables à une personne.

## Messages privés

linkedin-ai-training-private-messages = LinkedIn dit que les messages privés, InMail et boîte de réception compris, n’entraînent pas son IA de création de contenu.
linkedin-ai-training-group-messages = Les messages dans les groupes, eux, l’entraînent : l’avis européen de LinkedIn les cite parmi les données d’entraînement.
linkedin-ai-training-message-checks = Le contrôle automatique des messages contre les contenus nuisibles est une autre affaire : l’avis européen le cite, avec l’entraînement de cette IA de sécurité, comme une finalité à part.

## Ce qui est réglé par défaut

linkedin-ai-training-on-planned = C’est activé pour toute personne qui ne le désactive pas. Si vous ne faites rien, LinkedIn utilise vos données à partir du { $effective } dans les régions ajoutées ; partout ailleurs, il le fait déjà.
linkedin-ai-training-on = C’est activé pour toute personne qui ne l’a pas désactivé. Si vous ne faites rien, LinkedIn continue d’utiliser vos données pour cet entraînement.

## La base juridique

linkedin-ai-training-legitimate-interests = Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, LinkedIn invoque des intérêts légitimes (art. 6, § 1, f du RGPD et du RGPD britannique), pas un consentement. Vous pouvez vous opposer à tout moment.
linkedin-ai-training-basis-quoted = D’après son avis, tel que d’autres le citent, LinkedIn parle d’intérêt légitime pour le Canada et Hong Kong aussi, bien que leurs lois ne connaissent pas de base comme celle du RGPD.
linkedin-ai-training-no-gdpr-objection = Hors UE, EEE, Suisse et Royaume-Uni, le droit d’opposition du RGPD n’existe pas. LinkedIn y propose le même réglage.
linkedin-ai-training-irish-authority = L’autorité irlandaise, compétente pour LinkedIn dans l’UE, n’a pas approuvé l’entraînement. Le 7 novembre 2025, après que LinkedIn eut réduit données et période et ajouté des filtres pour groupes sensibles, elle ne voyait pas d’autre mesure à prendre pour l’instant. LinkedIn devait lui faire rapport sous cinq mois ; aucun résultat n’est connu.

## Anciennes données

linkedin-ai-training-not-too-late = Il n’est pas trop tard : là où l’entraînement commence le { $effective }, vos données n’y entrent pas si vous désactivez avant ce jour.
linkedin-ai-training-still-possible = Il n’est pas trop tard : le réglage fonctionne toujours.
linkedin-ai-training-trained-stays = Ce qu’un modèle a déjà appris y reste et ne peut pas en être retiré. La désactivation vaut pour l’avenir.
linkedin-ai-training-late-objection = Une opposition tardive met-elle aussi les anciennes publications à l’abri d’un entraînement futur ? L’aide de LinkedIn et l’autorité de Hambourg disent qu’elle vaut pour l’usage futur ; l’autorité italienne dit qu’elle ne vaut que pour ce qui est publié ensuite.
linkedin-ai-training-reach-back = Jusqu’où remontent les données n’est pas public : le premier projet remontait à 2003, puis la période a été raccourcie après des échanges avec l’autorité irlandaise. Aucune année n’est connue.

## L’effet d’une opposition

linkedin-ai-training-future-only = La désactivation ne vaut que pour l’avenir : ce qui est entraîné reste. Vous pouvez désactiver et réactiver à tout moment, même après le { $effective }.
linkedin-ai-training-one-switch = Un seul réglage n’arrête pas tout : celui-ci ne couvre que l’IA qui crée du contenu, pas la personnalisation, le classement ni l’IA de sécurité. La publicité a son propre réglage.
linkedin-ai-training-features-stay = Les fonctions d’IA de LinkedIn restent utilisables : le réglage arrête l’entraînement, pas les fonctions.

## Qui reçoit les données

linkedin-ai-training-affiliates = LinkedIn et ses sociétés affiliées : LinkedIn Ireland, LinkedIn Corporation, LinkedIn Singapore, ainsi que Microsoft avec des filiales comme GitHub.
linkedin-ai-training-microsoft-in-europe = En Europe, LinkedIn ne partage des données pour l’entraînement de l’IA de Microsoft qu’au Royaume-Uni, à partir du { $effective } : par exemple publications, commentaires et articles. Le même réglage l’arrête. Pour l’UE, l’EEE et la Suisse, l’avis ne mentionne pas un tel partage.
linkedin-ai-training-microsoft-elsewhere = Hors UE, EEE, Suisse et Royaume-Uni, la politique de confidentialité permet que des contenus publics aillent à Microsoft pour fournir ou développer ses services ; l’entraînement de l’IA n’y est pas nommé.
linkedin-ai-training-model-makers = Les modèles peuvent être ceux de LinkedIn ou venir d’ailleurs, par exemple du service Azure OpenAI de Microsoft.

## Pourquoi

linkedin-ai-training-reason = LinkedIn donne ces raisons : de meilleurs assistants et de meilleures mises en relation, une IA équitable, sûre et exacte au travail, et plus de perspectives économiques pour ses membres.
linkedin-ai-training-products = La presse spécialisée rappelle aussi ce que LinkedIn vend : de l’IA comme Hiring Assistant, qui cherche des candidatures, et Accelerate, qui aide aux campagnes publicitaires. L’avis européen cite des textes pour annonceurs parmi ce qu’écrit l’IA entraînée.

## Réclamations et recours

linkedin-ai-training-object = Dans l’UE et l’EEE, en Suisse et au Royaume-Uni : désactivez d’abord l’entraînement (pour l’avenir), puis envoyez le formulaire d’opposition (art. 21 du RGPD) pour ce que le réglage ne couvre pas. LinkedIn examine une opposition et peut la rejeter.
linkedin-ai-training-complaint = Vous pouvez saisir votre autorité de protection des données. Dans l’UE et l’EEE, l’autorité irlandaise est chef de file ; la vôtre reçoit les réclamations et les transmet. Ailleurs : ICO (Royaume-Uni), PFPDT (Suisse), CPVP (Canada), PCPD (Hong Kong).
linkedin-ai-training-tidy-up = Une chronique juridique dans la presse cite aussi : supprimer d’anciennes publications, des commentaires et des CV enregistrés, alléger le profil, quitter des groupes.
linkedin-ai-training-us-court = Aux États-Unis, une action en justice sur InMail et l’entraînement de l’IA (De La Torre contre LinkedIn) a été retirée en janvier 2025, sans jugement. LinkedIn conteste l’accusation.

## Où c’est écrit

linkedin-ai-training-stated = L’avis de confidentialité européen de LinkedIn (European Regional Privacy Notice) indique finalité, données et base juridique. Des pages d’aide décrivent le réglage et la mise à jour de novembre 2025.

## Personnes sans compte

linkedin-ai-training-without-account = Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, les personnes sans compte LinkedIn peuvent s’opposer aussi, avec le formulaire d’opposition de LinkedIn.
linkedin-ai-training-without-account-italy = L’autorité italienne confirme que les personnes sans compte peuvent s’opposer aussi.

## Pages d’entreprise

linkedin-ai-training-company-pages = Au Royaume-Uni, les données des pages d’entreprise et les offres d’emploi font partie de ce que LinkedIn partage avec Microsoft, à partir du { $effective }, pour entraîner l’IA de Microsoft.

## Quand quelque chose échoue

linkedin-ai-training-direct-link = Si vous ne trouvez pas le réglage, prenez le lien direct ; si votre session est ouverte, il y mène tout droit.
linkedin-ai-training-form-entry = Dans l’UE et l’EEE, en Suisse et au Royaume-Uni, vous pouvez aussi vous opposer par formulaire ; d’après des guides : choisir l’entrée sur l’entraînement de l’IA qui génère du contenu ; aucun motif n’est nécessaire, et une confirmation arrive par e-mail.

## Affirmations fausses

linkedin-ai-training-myth-notice = Un avis publié sur votre profil : les textes de LinkedIn ne citent pas cela comme moyen de s’opposer. Ils citent le réglage et, dans l’UE et l’EEE, en Suisse et au Royaume-Uni, aussi le formulaire.
linkedin-ai-training-myth-too-late = « Après le { $effective }, il est trop tard » est faux : le réglage fonctionne toujours, pour l’avenir.
linkedin-ai-training-myth-off-in-europe = « En Europe, c’est désactivé par défaut » est dépassé : cela valait jusqu’au { $effective }.
linkedin-ai-training-myth-dates = Certains sites donnent le 4 ou le 9 novembre 2025 comme début ; les textes de LinkedIn disent le { $effective }.
linkedin-ai-training-myth-january = Un blog annonce de nouvelles conditions du 14 janvier 2026 ; les textes archivés ne montrent aucune version de ce genre jusqu’en août 2026.
