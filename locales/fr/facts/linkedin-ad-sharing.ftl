### Le partage de LinkedIn avec Microsoft pour la publicité : un message par énoncé et par zone de
### `facts/linkedin/ad-sharing.toml`. Chaque message peut employer $announced et $effective, les jours du fait, déjà mis en forme.

# Se lit après « LinkedIn : ».
linkedin-ad-sharing-name = partage avec Microsoft pour la publicité

## Ce que cela signifie, et où. Se lit après une ligne qui nomme la région et dit si cela s’y applique, et depuis ou à partir de quand.

linkedin-ad-sharing-scope-eea = Ici, la politique de LinkedIn renvoie à son avis européen, et celui-ci ne mentionne aucun partage avec Microsoft pour la publicité.
linkedin-ad-sharing-scope-ch = LinkedIn traite la Suisse comme l’UE et l’EEE. À ne pas confondre avec l’entraînement de l’IA : celui-là inclut bien la Suisse.
linkedin-ad-sharing-scope-gb = L’avis européen de LinkedIn couvre le Royaume-Uni et ne mentionne aucun partage avec Microsoft pour la publicité. Un texte d’aide plus ancien n’épargnait pas le Royaume-Uni, et la liste de LinkedIn par région n’a pas pu être lue.
linkedin-ad-sharing-scope-us = C’est activé jusqu’à ce que vous le désactiviez. L’avis de LinkedIn pour les États américains donne les détails.
linkedin-ad-sharing-scope-ca-hk = D’après le texte de la politique, le Canada et Hong Kong ne sont pas parmi les lieux exclus. Regardez si vos réglages montrent l’option.
linkedin-ad-sharing-scope-rest = D’après la politique, seuls l’UE, l’EEE, la Suisse et, semble-t-il, le Royaume-Uni sont exclus. C’est activé jusqu’à ce que vous le désactiviez.

## Ce qui change

linkedin-ad-sharing-what-planned = À partir du { $effective }, LinkedIn donne à sa maison mère Microsoft davantage de données de ses membres dans de nombreux pays, pour que les sociétés de Microsoft montrent des publicités plus personnalisées et développent leurs services publicitaires.
linkedin-ad-sharing-what = Depuis le { $effective }, LinkedIn donne à sa maison mère Microsoft davantage de données de ses membres dans de nombreux pays, pour que les sociétés de Microsoft montrent des publicités plus personnalisées et développent leurs services publicitaires.
linkedin-ad-sharing-not-in-europe = Cela ne s’applique ni dans l’UE et l’EEE, ni en Suisse, ni, d’après le texte de la politique, au Royaume-Uni. Ailleurs, c’est activé par défaut, et vous pouvez le désactiver.

## Comment s’opposer

linkedin-ad-sharing-switch = Là où cela s’applique, désactivez le partage ; si votre session est ouverte, le lien mène directement au réglage :
    .step-1 = Cliquez sur **Vous** (votre photo), puis sur **Préférences et confidentialité**.
    .step-2 = Ouvrez **Données publicitaires**.
    .step-3 = Ouvrez **Data sharing with our affiliates and select partners** (en anglais) et désactivez l’option.
linkedin-ad-sharing-nothing-to-switch = Dans l’UE, dans l’EEE et en Suisse, il n’y a rien à désactiver contre cela. Les publicités fondées sur votre profil sont une autre affaire : elles se désactivent sous **Données publicitaires**.
linkedin-ad-sharing-look-in-uk = Au Royaume-Uni, il n’y a rien à désactiver d’après les textes publiés ; regardez quand même si le lien montre un réglage.
linkedin-ad-sharing-more-switches = La même page a aussi, en anglais : **Ads off LinkedIn**, **Data from others for ads** et **Measure ad success**.
linkedin-ad-sharing-browser-signal = Aux États-Unis, d’après une copie ancienne de l’aide de LinkedIn, le signal de navigateur Global Privacy Control vaut aussi comme refus.

## Qui est concerné

linkedin-ad-sharing-reports-differ = Certains articles confondent cela avec l’entraînement de l’IA et disent que l’UE, le Royaume-Uni et la Suisse sont touchés aussi. Le texte de la politique de LinkedIn les contredit.

## Quand

linkedin-ad-sharing-start-planned = Le { $effective }, cela commence là où cela s’applique. C’est un début, pas une date limite : le réglage existe avant et après.
linkedin-ad-sharing-start = Le { $effective }, cela a commencé là où cela s’applique. C’était un début, pas une date limite : vous pouvez toujours le désactiver.

## Quelles données

linkedin-ad-sharing-shared-data = Là où cela s’applique, sont partagés les données du profil, l’activité dans le fil et vos réactions aux publicités ; pas ce que vos réglages interdisent à LinkedIn d’utiliser pour la publicité.

## Ce qui est réglé par défaut

linkedin-ad-sharing-on = Là où cela s’applique, c’est activé pour toute personne qui ne le désactive pas.

## La base juridique

linkedin-ad-sharing-consent-in-europe = Dans l’UE, dans l’EEE et en Suisse, ce partage ne s’applique pas. Pour ses propres publicités, LinkedIn y a besoin de votre consentement si elles reposent sur un comportement observé ou déduit ou sur des données d’ailleurs ; celles selon le profil reposent sur des intérêts légitimes.

## Anciennes données

linkedin-ad-sharing-at-microsoft = Ce que Microsoft fait des données qu’il a déjà se règle dans votre compte Microsoft, sous **Confidentialité**.

## L’effet d’une opposition

linkedin-ad-sharing-still-ads = Après la désactivation, vous continuez de voir les publicités de Microsoft ; simplement, elles ne sont pas ajustées avec des données de LinkedIn.
linkedin-ad-sharing-ads-only = Ce réglage ne concerne que la publicité ; l’entraînement de l’IA a le sien.

## Qui reçoit les données

linkedin-ad-sharing-microsoft = Là où cela s’applique : Microsoft et ses filiales, pour leurs services publicitaires comme Microsoft Advertising. Les annonceurs extérieurs ne les reçoivent pas ; ils ont au plus des identifiants hachés ou d’appareil, des données que vous acceptez de donner, ou ce que chacun voit déjà sur LinkedIn.
linkedin-ad-sharing-microsoft-advertising = Microsoft Advertising, autrefois Bing Ads, est la plateforme publicitaire de Microsoft : des entreprises y réservent des annonces, affichées par exemple à côté des résultats de recherche.
linkedin-ad-sharing-anywhere = D’après l’avis de LinkedIn pour la Californie du 23 février 2026, Microsoft peut montrer ces publicités partout, même hors de ses propres services.

## Pourquoi

linkedin-ad-sharing-purpose = LinkedIn indique deux finalités : des publicités plus personnalisées des sociétés de Microsoft, et le développement de leurs services publicitaires.

## Annonceurs

linkedin-ad-sharing-accelerate = Accelerate est l’IA propre à LinkedIn pour les entreprises qui font de la publicité ; elle aide à leurs campagnes. Microsoft Advertising est autre chose.

## Où c’est écrit

linkedin-ad-sharing-stated = C’est dans la politique de confidentialité de LinkedIn ; l’avis européen (European Regional Privacy Notice) dit ce qui vaut en Europe, et l’avis pour la Californie ajoute des détails pour les États-Unis.

## Quand quelque chose échoue

linkedin-ad-sharing-switch-names = Le réglage a plusieurs noms, en anglais : **Data sharing with our affiliates and select partners**, **Share data with affiliates and partners**, autrefois **Data sharing**. Le lien y mène directement.
