### Les rappels, et ce qui est dit des commandes qui les demandent. Jours, heures, nombres et listes arrivent déjà mis en
### forme. Un changement commence à sa date ; ce n’est pas une date limite pour s’opposer, et rien ici ne doit la nommer ainsi.

## La première ligne d’un rappel est seule sur l’écran verrouillé : quoi, quand, dans combien de jours.

# $platform : le nom de la plateforme, $change : ce qu’elle fait, par son nom, $days : jours entiers d’ici là, au moins 1, $date : le jour.
reminder-change-ahead =
    { $days ->
        [1] **{ $platform }, { $change } :** commence demain, le { $date }.
       *[other] **{ $platform }, { $change } :** commence dans { $days } jours, le { $date }.
    }
reminder-change-today = **{ $platform }, { $change } :** commence aujourd’hui, le { $date }.
# $days : jours entiers depuis lors, au moins 1.
reminder-change-past =
    { $days ->
        [1] **{ $platform }, { $change } :** a commencé hier, le { $date }.
       *[other] **{ $platform }, { $change } :** a commencé il y a { $days } jours, le { $date }.
    }
# Plusieurs changements d’une plateforme le même jour. $count : combien, au moins 2, $changes : ce qu’elle fait, par son nom.
reminder-several-ahead =
    { $days ->
        [1] **{ $platform } :** { $count } changements commencent demain, le { $date } : { $changes }.
       *[other] **{ $platform } :** { $count } changements commencent dans { $days } jours, le { $date } : { $changes }.
    }
reminder-several-today = **{ $platform } :** { $count } changements commencent aujourd’hui, le { $date } : { $changes }.
reminder-several-past =
    { $days ->
        [1] **{ $platform } :** { $count } changements ont commencé hier, le { $date } : { $changes }.
       *[other] **{ $platform } :** { $count } changements ont commencé il y a { $days } jours, le { $date } : { $changes }.
    }
# L’un d’eux. $change : ce que fait la plateforme, par son nom. Ce que c’est suit.
reminder-several-row = **{ $change } :**
# Des choses de jours ou de genres différents. $count : combien, au moins 2. Suivent la première ligne de la plus proche, puis une liste.
reminder-mixed = { $count } rappels, et d’abord :
# Une date que le salon a fixée lui-même. $text : son texte, ou `reminder-own-unnamed`.
reminder-own-ahead =
    { $days ->
        [1] **Demain, le { $date } :** { $text }
       *[other] **Dans { $days } jours, le { $date } :** { $text }
    }
reminder-own-today = **Aujourd’hui, le { $date } :** { $text }
reminder-own-past =
    { $days ->
        [1] **Hier, le { $date } :** { $text }
       *[other] **Il y a { $days } jours, le { $date } :** { $text }
    }
reminder-own-unnamed = une date propre à ce salon
# Un changement est nouveau ici, ou sa date a bougé. Suit une phrase qui dit où il en est, une des `phase-…`.
reminder-news = **Du nouveau, { $platform }, { $change } :**
# $months : combien de mois entre deux d’entre eux.
reminder-check-up =
    { $months ->
        [1] **Contrôle, chaque mois :** revoyez vos réglages ; des options et des valeurs par défaut changent.
       *[other] **Contrôle, tous les { $months } mois :** revoyez vos réglages ; des options et des valeurs par défaut changent.
    }

## Ce qu’un rappel dit encore.

# Des liens vers des réglages suivent, chacun nommé d’après ce à quoi il sert.
reminder-check-up-links = Les réglages que je connais :
reminder-own-note = C’est le salon qui a fixé cette date.
reminder-late = Ce rappel vient tard : à l’heure prévue, je n’étais pas joignable.
reminder-summary = Ceci vient tard : je n’étais pas là pendant un moment. Voici ce qui reste vrai.
reminder-ask = Pour toutes les étapes, demandez-moi.
# $prefix : le préfixe des commandes, $list et $off : les mots des commandes.
reminder-end = Ce qui est prévu : **{ $prefix } { $list }**. Arrêter les rappels : **{ $prefix } { $off }**.

## Ce qui est dit d’une commande.

# Une ligne à copier. $prefix : le préfixe des commandes, $command : les mots d’une commande, un des `order-form-…`.
order-example = Par exemple : **{ $prefix } { $command }**
order-command = **{ $prefix } { $command }**
order-see-list = La liste est ici : **{ $prefix } { $command }**
# Tient la place du nom d’une plateforme.
order-all = toutes les plateformes
# $whom : le nom d’une plateforme, ou `order-all`.
order-following = Désormais, j’envoie des rappels à ce salon pour { $whom } : les dates et les nouveautés.
# $days : une liste de nombres.
order-leads = Jours avant une date : { $days }.
order-leads-and-day = Jours avant une date : { $days } ; et encore une fois le jour même.
order-leads-day = Les rappels viennent le jour même.
# $day : le jour de la semaine et la date, $time : l’heure, tous deux selon l’horloge du salon.
order-first = Le premier rappel vient le { $day }, à { $time }.
order-next = Le prochain rappel vient le { $day }, à { $time }.
order-next-none = Aucun rappel n’est prévu pour le moment.
# Suit une liste de changements, chacun avec le jour depuis lequel il est en vigueur.
order-none-ahead = Aucune date n’est à venir pour le moment. Ce qui vaut déjà :
order-none-known = Aucune date n’est à venir pour le moment.
order-offer-news = Je vous dirai ici quand il y aura du nouveau : un autre changement, ou une date qui bouge.
order-offer-check-up = Les réglages et les valeurs par défaut changent, y jeter un œil de temps en temps vaut la peine ; je peux aussi vous le rappeler.
order-unfollowed = Je n’envoie plus de rappels à ce salon pour { $whom }. Tous les autres réglages restent.
order-unfollowed-all = Je n’envoie plus aucun rappel à ce salon ; ses propres dates sont effacées aussi.
order-not-following = Je n’envoyais pas de rappels à ce salon pour { $whom }, rien n’a donc changé.
order-not-following-any = Je n’envoyais aucun rappel à ce salon, rien n’a donc changé.
# $text : le texte de la date, ou `reminder-own-unnamed`, $before : le jour où elle était avant.
order-dated = C’est noté pour le { $day } : { $text }
order-moved = Déplacé du { $before } au { $day } : { $text }
order-removed = Supprimé, { $day } : { $text }
order-dated-late = Je n’enverrai plus de rappel pour cette date : l’heure est passée pour aujourd’hui.
# $number : le numéro donné, $count : combien de dates il y a, au moins 1.
order-no-such-date =
    { $count ->
        [one] Il n’y a pas de date numéro { $number } : ce salon a une seule date à lui.
       *[other] Il n’y a pas de date numéro { $number } : ce salon a { $count } dates à lui.
    }
order-no-dates = Ce salon n’a pas encore de dates à lui.
# $date : un jour.
order-past = Le { $date } est passé, je ne peux donc plus faire de rappel avant. Un jour à partir d’aujourd’hui convient.
# $most : combien il peut y en avoir.
order-too-many = Ce salon a { $most } rappels, et je n’en garde pas davantage. Mettez fin à un rappel devenu inutile, et celui-ci trouvera sa place.
# $most : combien de caractères il peut y avoir.
order-too-long = Ce texte est trop long pour une ligne ; écrivez { $most } caractères au plus, s’il vous plaît.
# $months : combien de mois entre deux contrôles.
order-check-up =
    { $months ->
        [one] Désormais, je rappelle chaque mois à ce salon de revoir ses réglages.
       *[other] Désormais, je rappelle tous les { $months } mois à ce salon de revoir ses réglages.
    }
order-hour = Désormais, les rappels viennent à { $time }.
order-pings-on = Désormais, un rappel notifie tout le monde dans ce salon.
order-pings-off = Désormais, un rappel ne notifie personne en particulier.
# $zone : le nom d’un fuseau horaire, comme Europe/Zurich.
order-timezone = Le fuseau horaire de ce salon est maintenant { $zone }.
# $day : le jour du changement d’heure, $time : ce que montre l’horloge quand le rappel vient.
order-shift-skipped = Le { $day }, l’horloge saute cette heure ; ce jour-là, un rappel vient juste après, à { $time }.
order-shift-twice = Le { $day }, l’horloge montre cette heure deux fois ; ce jour-là, un rappel vient la première fois, à { $time }.
# $language : une langue, par son propre nom.
order-language = Désormais, ma langue dans ce salon est : { $language }.
order-language-auto = Désormais, je réponds à chaque question dans sa propre langue.
order-threads-on = Désormais, je réponds à chaque question dans un fil à part.
order-threads-off = Désormais, je réponds juste sous la question.
order-corrections-edit = Désormais, je modifie une réponse quand ce qu’elle disait a changé.
order-corrections-notice = Désormais, j’écris un nouveau message quand ce que disait une réponse a changé.
order-forgot = C’est fait. J’ai effacé mes notes sur les réponses que je vous ai données et ce que je retenais de notre conversation : votre langue, votre région, votre dernière question.
order-forgot-not = Ce qui reste : les réglages et rappels de ce salon, qui appartiennent au salon ; et les messages dans le salon lui-même : vous ou la modération pouvez les supprimer, personne d’autre.
order-reset = Tous les réglages sont comme au début : langue, fuseau horaire, heure, fils, corrections et notifications. Les rappels de ce salon restent.

## `settings` : ce qui vaut dans un salon, une ligne chacun.

settings = Les réglages de ce salon, et comment les changer :
# $prefix : le préfixe des commandes, $command : les mots d’une commande, un des `order-form-…`.
# $language : une langue, par son propre nom.
setting-language = **Langue** : { $language } (**{ $prefix } { $command }**)
setting-language-auto = **Langue** : celle de chaque question (**{ $prefix } { $command }**)
# $zone : le nom d’un fuseau horaire.
setting-timezone = **Fuseau horaire** : { $zone } (**{ $prefix } { $command }**)
# $time : l’heure des rappels.
setting-hour = **Heure des rappels** : { $time } (**{ $prefix } { $command }**)
setting-threads-on = **Réponses** : dans des fils (**{ $prefix } { $command }**)
setting-threads-off = **Réponses** : sous la question (**{ $prefix } { $command }**)
setting-corrections-edit = **Corrections** : la réponse est modifiée (**{ $prefix } { $command }**)
setting-corrections-notice = **Corrections** : un nouveau message (**{ $prefix } { $command }**)
setting-pings-on = **Les rappels notifient** : tout le monde (**{ $prefix } { $command }**)
setting-pings-off = **Les rappels notifient** : personne en particulier (**{ $prefix } { $command }**)
# $whom : une liste de noms de plateformes.
setting-following = **Rappels pour** : { $whom } (**{ $prefix } { $command }**)
setting-following-none = **Rappels pour** : rien (**{ $prefix } { $command }**)
settings-reset = Tout comme au début : **{ $prefix } { $command }**

## `reminders` : ce qui est prévu et quand.

order-list-empty = Ce salon n’a pas encore de rappels.
# $whom : une liste de noms de plateformes.
order-list-following = J’envoie des rappels à ce salon pour : { $whom }.
# $time : l’heure du salon, $zone : son fuseau horaire.
order-list-hour = Les rappels viennent à { $time }, fuseau horaire { $zone }.
order-list-check-up =
    { $months ->
        [one] Contrôle des réglages : chaque mois.
       *[other] Contrôle des réglages : tous les { $months } mois.
    }
order-list-upcoming = Ce qui vient ensuite :
order-list-none = Aucune date n’est à venir pour le moment.
# $what : une liste de ce dont il s’agit, $days : combien de jours avant la date, au moins 1.
order-upcoming-before =
    { $days ->
        [one] **{ $day }, { $time }** : { $what }, un jour avant
       *[other] **{ $day }, { $time }** : { $what }, { $days } jours avant
    }
order-upcoming = **{ $day }, { $time }** : { $what }
# Parties d’une telle liste. $changes : ce que fait la plateforme, par son nom, $change : un changement avec sa plateforme.
order-item-changes = { $platform } ({ $changes })
order-item-news = nouveautés ({ $change })
order-item-check-up = contrôle des réglages
order-list-dates = Dates propres à ce salon :
order-list-date = { $day } : { $text }
order-list-change = Pour changer cela :

## Une commande à laquelle on ne peut obéir. Une ligne à copier suit. $word : ce qui était écrit.

order-incomplete = Là, il manque quelque chose.
# $platforms : noms des plateformes sur lesquelles il y a des informations.
order-no-platform = Je n’ai aucune information vérifiée sur { $word }. Je peux envoyer des rappels pour : { $platforms }.
# $longest : le plus de jours possible.
order-no-lead = { $word } n’est pas un nombre de jours utilisable ; les nombres de 0 à { $longest } conviennent.
order-no-date = Je ne trouve pas { $word } dans le calendrier. Écrivez l’année, le mois et le jour, s’il vous plaît.
order-no-time = { $word } n’est pas une heure. Écrivez les heures et les minutes, s’il vous plaît.
order-no-number = { $word } n’est pas un numéro de date. Les numéros sont dans la liste des rappels.
# $longest : le plus de mois possible.
order-no-months = { $word } n’est pas un nombre de mois utilisable ; les nombres de 1 à { $longest } conviennent.
order-no-switch = { $word } n’est ni « oui » ni « non ».
order-no-timezone = Je ne connais pas de fuseau horaire { $word }. Leurs noms sont faits d’un continent et d’une ville.
# $languages : les langues parlées, chacune par son propre nom.
order-no-language = Je ne parle pas encore cette langue : { $word }. Je parle : { $languages }.
order-no-corrections = { $word } n’est pas une façon de corriger une réponse ; « modifier » et « message » le sont.
# $needed : un rang.
order-forbidden = C’est réservé aux personnes qui peuvent changer les réglages de ce salon (rang { $needed } ou plus). Adressez-vous à l’une d’elles, s’il vous plaît.

## Les mots des commandes, à copier. Ce doivent être des mots que le lexique connaît.

order-form-remind = rappel linkedin 14 7 1
order-form-remind-off = rappel stop linkedin
order-form-end = rappel stop
# $date : un jour à venir, écrit comme les commandes l’acceptent.
order-form-remind-on = rappel le { $date } vérifier nos réglages LinkedIn
order-form-remind-move = rappel déplacer 2 { $date }
order-form-remind-remove = rappel supprimer 2
order-form-remind-check-up = rappel contrôle 6 mois
order-form-remind-at = rappel à 18:00
order-form-remind-ping = rappel ping oui
order-form-reminders = rappels
order-form-timezone = fuseau Europe/Zurich
order-form-language = langue de
order-form-language-auto = langue auto
order-form-remind-ping-off = rappel ping non
order-form-threads-on = fils oui
order-form-threads-off = fils non
order-form-corrections-edit = corrections modifier
order-form-corrections-notice = corrections message
order-form-settings = réglages
order-form-settings-reset = réglages réinitialiser
order-form-remind-all = rappel tout
order-form-help-remind = aide rappels
order-form-help-settings = aide réglages
order-form-privacy = confidentialité
order-form-sources = sources
order-form-leave = quitter 1a2b3c4d
order-form-more = suite
order-form-platforms = plateformes
order-form-deadlines = échéances
order-form-version = version
order-form-forget-me = oubliez-moi

## Ce qu’apprennent les responsables du bot, et personne d’autre.

operate-status = Voici comment je vais :
# $rooms, $invitations : combien.
operate-room-count = **Salons** : { $rooms }, invitations en attente : { $invitations }
# $waiting, $unread : combien.
operate-waiting = **En attente d’une réponse** : { $waiting }, sans clé jusqu’ici : { $unread }
# $sending, $failed : combien.
operate-sending = **En route** : { $sending }, impossibles à dire en 90 jours : { $failed }
# $answered : combien.
operate-answered = **Réponses en 90 jours** : { $answered }
# $liked, $disliked : combien.
operate-liked = **Pouces** : levés { $liked }, baissés { $disliked }
# $count : combien de salons.
operate-rooms = Salons où je suis : { $count }
# $id : comme le journal l’appelle aussi, $name : son nom, $members : combien de membres.
operate-room =
    { $members ->
        [one] **{ $id }** { $name }, un membre
       *[other] **{ $id }** { $name }, { $members } membres
    }
# $name : le nom du salon.
operate-left = Je quitte { $name }.
# $word : ce qui était écrit.
operate-no-room = Je ne suis dans aucun salon { $word }. La liste des salons montre comment chacun s’appelle.
operate-reloading = Je relis la configuration et les informations. Là où il s’y trouve une erreur, les anciennes restent, et le journal dit ce qu’il faut corriger.
operate-untrusted = Je n’accepte de tels ordres que dans une conversation privée chiffrée, et seulement depuis un appareil que vous avez signé avec les clés de votre propre compte.
