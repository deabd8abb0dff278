### De quoi les réponses sont faites. Les énoncés sur les changements se trouvent dans `facts/`, un fichier par changement.
### Les jours, nombres, listes et noms de régions arrivent déjà mis en forme. Le seul balisage est **nom**.

## La première ligne : ce qui a été compris.

# $platform : le nom de la plateforme, $change : ce qu’elle fait, par son nom.
answer-subject = **{ $platform }, { $change } :**
# $region : la région demandée.
answer-subject-in = **{ $platform }, { $change }, { $region } :**

## « Est-ce que cela me concerne ? » La réponse commence par oui ou non partout où les sources le permettent.

answer-yes = Oui, cela s’applique.
# $since : le jour.
answer-yes-since = Oui, cela s’applique depuis le { $since }.
answer-yes-from = Pas encore : cela s’appliquera à partir du { $since }.
answer-yes-today = Oui, cela s’applique à partir d’aujourd’hui, le { $since }.
answer-yes-by-text = Oui, d’après les textes publiés ; une confirmation claire manque.
answer-no = Non, cela ne s’applique pas.
answer-no-by-text = Non, d’après les textes publiés ; une confirmation claire manque.
answer-disputed = C’est contesté : les sources se contredisent.
answer-reported = C’est rapporté, mais pas confirmé officiellement.
answer-unclear = Ce n’est pas clair : les sources ne le disent pas.
answer-depends = Cela dépend de la région.

## Ce qui vaut dans une région quand la question portait sur autre chose.

ruling-applies = Cela s’applique.
# $since : le jour.
ruling-applies-since = Cela s’applique depuis le { $since }.
ruling-applies-from = Cela s’appliquera à partir du { $since }.
ruling-applies-today = Cela s’applique à partir d’aujourd’hui, le { $since }.
ruling-applies-not = Cela ne s’applique pas.
ruling-unclear = On ne sait pas si cela s’applique.
# Un territoire qu’aucun texte ne nomme. $state : l’État auquel il est lié.
answer-territory = Les textes ne nomment pas ce territoire. On ne sait pas si l’on y applique ce qui vaut pour l’État auquel il est lié ({ $state }) ou ce qui vaut partout ailleurs.
answer-territory-alike = Les textes ne nomment pas ce territoire, mais ils traitent de la même façon l’État auquel il est lié ({ $state }) et tous les autres lieux.
# Une ligne d’une liste. $regions : des lieux, $ruling : une des phrases ci-dessus.
ruling-row = **{ $regions }** : { $ruling }
# Se dit après une telle phrase.
caveat-by-text = C’est ce que disent les textes publiés ; une confirmation claire manque.
# Ces deux-ci se disent aussi avant un énoncé.
caveat-disputed = Ici, les sources se contredisent.
caveat-reported = C’est rapporté, mais pas confirmé officiellement.

## Sur quoi la plateforme s’appuie, et ce qui vaut si l’on ne fait rien.

basis-legitimate-interests = La plateforme invoque des « intérêts légitimes », pas un consentement.
basis-consent = La plateforme s’appuie sur un consentement.
basis-contract = La plateforme s’appuie sur le contrat conclu avec vous.
basis-none-named = La plateforme n’indique aucune base juridique.
default-on = C’est activé par défaut : cela se fait tant que vous ne vous y opposez pas.
default-off = C’est désactivé par défaut : cela ne se fait que si vous l’acceptez.
default-choice = On vous pose la question et vous devez choisir.
default-applies = Cela vaut pour tout le monde ; il n’y a rien à régler.
default-never = Cela n’a pas lieu, il n’y a donc rien à régler.

## Où en est un changement.

# Une chose qu’une plateforme ne fait pas.
phase-never = N’a pas lieu.
# $announced : le jour de l’annonce.
phase-announced = Annoncé le { $announced } ; la date de début n’est pas connue.
phase-running = En vigueur ; depuis quand, ce n’est pas établi.
# $days : jours entiers à partir d’aujourd’hui, au moins 1. $effective : le jour.
phase-upcoming =
    { $days ->
        [one] Entre en vigueur demain, le { $effective }.
       *[other] Entre en vigueur dans { $days } jours, le { $effective }.
    }
phase-today = Entre en vigueur aujourd’hui, le { $effective }.
phase-in-force = En vigueur depuis le { $effective }.
# $superseded : le jour où un autre changement l’a remplacé.
phase-superseded = N’est plus en vigueur : remplacé le { $superseded }.

## Ce qui se trouve sous la réponse.

# $aspect : un des `aspect-…` ci-dessous.
answer-not-known = Là-dessus, je n’ai aucune information sourcée : { $aspect }. Ce que je sais :
answer-stated-in = C’est écrit dans les sources ci-dessous.
# $date : le jour où la source la plus ancienne a été lue.
checked-on = Vérifié le { $date }.
checked-long-ago = Vérifié le { $date } ; c’était il y a plus de six mois, des réglages ont pu changer de place.
checked-unknown = La date de la dernière vérification n’est pas établie.
# Ce jour vient après celui qui est pris pour aujourd’hui : l’horloge est retardée, comme dans une démonstration.
checked-later = Vérifié le { $date } (horloge retardée).
# Ce qui n’a pas tenu. $prefix : le préfixe des commandes, $command : les mots d’une commande.
more = Pour lire la suite : **{ $prefix } { $command }**
# $count : lignes d’une liste qui n’ont pas tenu.
rows-more =
    { $count ->
        [one] et une ligne de plus
       *[other] et { $count } lignes de plus
    }
sources = Sources :
# $publisher : un nom, $title : dans la langue de la source.
source = { $publisher }, { $title }
# $count : sources qui ne sont pas citées.
sources-more =
    { $count ->
        [one] et une autre
       *[other] et { $count } autres
    }
# Ce qui précède une adresse quand elle est visible. $label : le nom du lien.
before-address = { $label } :
# Le numéro d’un jour dans une date. $day : de 1 à 31.
day-of-month =
    { $day ->
        [1] 1er
       *[other] { $day }
    }
link-settings = Ouvrir le réglage
link-form = Ouvrir le formulaire
link-page = Lire l’explication
# $host : l’adresse web de l’autorité.
link-authority = Autorité de protection des données ({ $host })

## À qui se plaindre.

# $region : le pays. Un lien suit.
authority = Autorité de protection des données, { $region } :
# $name : comment on l’appelle, $full : son nom dans sa propre langue.
# $country : son code ; une autorité qui a plusieurs noms a celui de cette langue.
authority-names =
    { $country ->
        [BE] APD (Autorité de protection des données)
        [CA] CPVP (Commissariat à la protection de la vie privée du Canada)
        [CH] PFPDT (Préposé fédéral à la protection des données et à la transparence)
       *[other] { $name } ({ $full })
    }
authority-where = Dites-moi votre pays, et je vous indique son autorité de protection des données.

## Toutes plateformes confondues.

across = **Toutes plateformes confondues :**
# $region : la région demandée.
across-in = **Toutes plateformes confondues, { $region } :**
ways = Où s’opposer, plateforme par plateforme :
# $subject : un changement avec sa plateforme. Un lien suit, ou le message suivant.
ways-row = **{ $subject }** :
ways-none = pas de page pour cela ; demandez-moi ce qui est possible

## Des lieux pour lesquels le CLDR n’a pas de nom, ou pas le nom usuel.

region-efta = AELE
region-eu = UE
region-eea = UE/EEE
region-designated-countries = « Pays désignés » de LinkedIn (UE/EEE, Suisse)
# Tous les lieux qu’aucune autre ligne de la liste ne nomme.
region-rest = partout ailleurs

## Plusieurs changements.

overview = Voici ce sur quoi j’ai des informations :
# $subject : un changement avec sa plateforme, $phase : où il en est.
overview-row = **{ $subject }** : { $phase }
overview-more = Posez une question sur l’un de ces sujets pour avoir les étapes et les détails.

## Demander une précision.

choose = Que voulez-vous dire ? Un numéro suffit :
# $platform : le nom de la plateforme, $change : ce qu’elle fait.
change-of = { $platform }, { $change }
# $choice : une question, $region : la région dont il s’agit.
choice-in = { $choice } ({ $region })

# Une question par aspect. $change : un changement avec sa plateforme.
choice-overview = { $change } : qu’est-ce qui change ?
choice-opt-out = { $change } : comment m’y opposer ?
choice-affected = { $change } : qui est concerné ?
choice-deadline = { $change } : depuis quand ?
choice-data = { $change } : quelles données sont utilisées ?
choice-private-messages = { $change } : les messages privés sont-ils utilisés ?
choice-default = { $change } : est-ce activé par défaut ?
choice-legal-basis = { $change } : est-ce légal ?
choice-past-data = { $change } : est-ce trop tard, et qu’en est-il des anciennes données ?
choice-opt-out-effect = { $change } : quel est l’effet d’une opposition ?
choice-recipients = { $change } : qui reçoit les données ?
choice-minors = { $change } : qu’en est-il des mineurs ?
choice-reason = { $change } : pourquoi font-ils cela ?
choice-remedies = { $change } : où me plaindre ?
choice-source = { $change } : où est-ce écrit ?
choice-other-platforms = { $change } : qui d’autre le fait ?
choice-retention = { $change } : combien de temps les données sont-elles conservées ?
choice-feature-off = { $change } : comment désactiver la fonction d’IA ?
choice-non-users = { $change } : qu’en est-il des personnes sans compte ?
choice-organizations = { $change } : qu’en est-il des comptes d’entreprise ?
choice-trouble = { $change } : que faire si le réglage manque ?
choice-human-review = { $change } : des personnes lisent-elles nos échanges ?
choice-price = { $change } : puis-je payer à la place ?
choice-myth = { $change } : publier un avis sur son profil, est-ce utile ?

# Le nom d’un aspect après deux-points.
aspect-overview = ce qui change
aspect-opt-out = comment s’opposer
aspect-affected = qui est concerné
aspect-deadline = quand
aspect-data = quelles données
aspect-private-messages = les messages privés
aspect-default = ce qui est réglé par défaut
aspect-legal-basis = la base juridique
aspect-past-data = les anciennes données
aspect-opt-out-effect = l’effet d’une opposition
aspect-recipients = qui reçoit les données
aspect-minors = les mineurs
aspect-reason = la raison
aspect-remedies = les réclamations et les recours
aspect-source = la source
aspect-other-platforms = les autres plateformes
aspect-retention = la durée de conservation des données
aspect-feature-off = désactiver la fonction d’IA
aspect-non-users = les personnes sans compte
aspect-organizations = les comptes d’entreprise
aspect-trouble = un réglage qui manque ou un formulaire qui ne marche pas
aspect-human-review = si des personnes lisent les échanges
aspect-price = payer à la place
aspect-myth = les avis publiés sur un profil

## Pas de réponse.

decline-out-of-scope = Je ne peux pas vous aider là-dessus. Je sais seulement ce que les plateformes font de vos données et comment s’y opposer.
# $service : le nom d’un service, comme la question l’écrit ou comme il s’écrit lui-même.
decline-service = Je n’ai aucune information vérifiée sur { $service }, alors je n’en dis rien.
# $change : un changement avec sa plateforme.
decline-aspect = Je connais ce sujet ({ $change }), mais pas ce que vous demandez là-dessus.
decline-aspect-alone = Là-dessus, je n’ai aucune information sourcée.
# $languages : les langues comprises, $answers : celles des réponses, chacune par son propre nom.
decline-language = Je ne comprends pas encore cette langue. Vous pouvez m’interroger en : { $languages }. Je réponds en : { $answers }.
# Quand ce sont les mêmes.
decline-language-alike = Je ne comprends pas encore cette langue. Vous pouvez m’interroger en : { $languages }.
# Précède une réponse dans une autre langue que celle de la question.
# $language : la langue de la question, par son propre nom. $answers : celles des réponses.
another-language = Je vous comprends ({ $language }), mais pour l’instant j’écris seulement en : { $answers }.
# $prefix : le préfixe des commandes, $command : les mots d’une commande, tels qu’ils étaient sans doute voulus.
did-you-mean = Vouliez-vous dire **{ $prefix } { $command }** ?
examples = Vous pouvez me demander par exemple :
example-first = Comment m’opposer à l’entraînement de l’IA sur LinkedIn ?
example-second = Le partage de données pour la publicité de LinkedIn concerne-t-il la Suisse ?
