### Des droits qui valent quelle que soit la plateforme : un message par énoncé de `facts/general/rights.toml`.

# Se lit là où se trouvent, dans d’autres réponses, une plateforme et son changement.
general-rights-name = Toutes plateformes confondues

## Comment s’opposer

general-rights-object = Dans l’UE, dans l’EEE et au Royaume-Uni, vous pouvez vous opposer à tout moment quand une entreprise invoque des intérêts légitimes (art. 21 du RGPD). Elle doit arrêter, sauf si elle prouve ses propres motifs impérieux. Beaucoup de plateformes ont pour cela un réglage ou un formulaire.
general-rights-object-in-switzerland = En Suisse, personne ne peut traiter vos données contre votre volonté expresse sans motif justificatif (art. 30 et 31 de la loi fédérale sur la protection des données, LPD). On peut donc l’interdire à une plateforme là aussi.
general-rights-object-to-ads = Contre la prospection directe, une opposition vaut toujours, sans aucun motif (art. 21, § 2 et 3 du RGPD).

## Bases juridiques

general-rights-legitimate-interests = Les « intérêts légitimes » (art. 6, § 1, f du RGPD) permettent à une entreprise d’utiliser des données sans demander, tant que vos intérêts et droits ne pèsent pas plus lourd. En retour, elle doit vous informer de votre droit d’opposition.
general-rights-consent = Le consentement (art. 6, § 1, a et art. 7 du RGPD) se demande avant et peut être retiré à tout moment : c’est l’opt-in. Avec l’opt-out, cela se fait tant que vous ne vous opposez pas.

## L’effet d’une opposition

general-rights-after-objecting = Après une opposition selon l’art. 21 du RGPD, les données ne peuvent plus être utilisées à cette fin, sauf si l’entreprise prouve des motifs impérieux qui l’emportent sur les vôtres.
general-rights-erasure = Dans l’UE, dans l’EEE et au Royaume-Uni, vous pouvez aussi demander l’effacement de données, par exemple après une opposition qui a abouti (art. 17 du RGPD). Ce que devient un modèle entraîné avec elles, le RGPD ne le dit pas.

## Combien de temps cela peut prendre

general-rights-one-month = Dans l’UE, dans l’EEE et au Royaume-Uni, une entreprise doit répondre à une demande dans un délai d’un mois ; elle peut prendre deux mois de plus si c’est compliqué, et doit le dire (art. 12, § 3 du RGPD).

## Réclamations

general-rights-complaint = Dans l’UE, dans l’EEE et au Royaume-Uni, vous pouvez adresser gratuitement une réclamation à une autorité de protection des données : en général celle du pays où vous vivez ou travaillez (art. 77 du RGPD).
general-rights-complaint-in-germany = En Allemagne, c’est l’autorité de votre Land qui reçoit les réclamations contre des entreprises, pas l’autorité fédérale.
general-rights-complaint-in-switzerland = En Suisse, vous pouvez dénoncer une violation au Préposé fédéral à la protection des données et à la transparence (PFPDT), qui peut ouvrir une enquête, et saisir un tribunal civil (art. 32 et 49 LPD).
general-rights-unanswered = Aller en justice est possible aussi, avec ou sans réclamation (art. 79 du RGPD). Pour savoir si cela en vaut la peine, demandez à un cabinet d’avocats ou à une association de consommateurs.

## Où c’est écrit

general-rights-stated = C’est dans le RGPD, dans le RGPD britannique et, pour la Suisse, dans la loi fédérale sur la protection des données (LPD).
