### Ce que le bot dit de lui-même.

## Une mention vide : deux lignes.

# $platforms : noms des plateformes sur lesquelles il y a des informations.
help-short = Je vous dis ce que deviennent vos données chez { $platforms }, qui est concerné et comment s’opposer – avec les sources.
# $prefix : le préfixe des commandes.
help-short-ask = Posez simplement votre question, par exemple : Comment m’opposer à l’entraînement de l’IA sur LinkedIn ? En savoir plus : **{ $prefix } aide**

## `help`.

# $platforms : noms des plateformes sur lesquelles il y a des informations.
help = Je réponds aux questions sur ce que les plateformes font de vos données, à partir d’informations vérifiées et sourcées. J’en ai sur : { $platforms }.
# $prefix : le préfixe des commandes.
help-address-room = **Ici, dans le salon** : mentionnez-moi, commencez par **{ $prefix }** ou répondez à un de mes messages.
help-address-direct = **Dans cette conversation privée** : écrivez, tout simplement.
help-ask = **Demandez** avec vos mots : comment s’opposer, qui est concerné, depuis quand, quelles données, si les messages privés en font partie, sur quelle base juridique.
help-follow-up = **Poursuivez** : « et en Norvège ? » suffit pendant dix minutes. Si je demande une précision, un numéro suffit.
# Les mots des commandes : $platforms, $deadlines, $sources, $privacy.
help-words = **En un mot** : **{ $prefix } { $platforms }**, **{ $prefix } { $deadlines }**, **{ $prefix } { $sources }**, **{ $prefix } { $privacy }**.
# $command : les mots d’une commande.
help-reminders = **Rappels** : **{ $prefix } { $command }** montre ce qui est prévu ; la modération du salon peut en demander.
# Pour qui peut changer les réglages d’un salon. Les mots des commandes : $remind, $more, $settings.
help-moderator = **Vous pouvez aussi** : **{ $prefix } { $remind }** fait rappeler à ce salon les dates et les nouveautés. Tout là-dessus : **{ $prefix } { $more }**, **{ $prefix } { $settings }**.
help-limits = Je ne donne pas de conseil juridique. Ce que je ne sais pas, je le dis.

## Les chapitres de `help`. Par ligne : $prefix : le préfixe des commandes, $command : les mots d’une commande ; puis ce qu’elle fait.

help-remind = Rappels, avec des lignes à copier :
help-settings = Réglages de ce salon, avec des lignes à copier :
help-privacy = Ce que je garde et d’où je le tiens, avec des lignes à copier :
help-for-moderators = Ce qui change quelque chose est réservé aux personnes qui peuvent changer les réglages de ce salon.
help-line-remind = **{ $prefix } { $command }** : dates et nouveautés d’une plateforme, tant de jours avant ; sans nombres, les jours habituels
help-line-remind-all = **{ $prefix } { $command }** : la même chose pour toutes les plateformes
help-line-remind-off = **{ $prefix } { $command }** : plus rien sur cette plateforme
help-line-end = **{ $prefix } { $command }** : plus aucun rappel
help-line-remind-on = **{ $prefix } { $command }** : une date propre au salon
help-line-remind-move = **{ $prefix } { $command }** : la date numéro 2 du salon passe à un autre jour
help-line-remind-remove = **{ $prefix } { $command }** : la date numéro 2 du salon est supprimée
help-line-check-up = **{ $prefix } { $command }** : pour revoir vos réglages de temps en temps
help-line-hour = **{ $prefix } { $command }** : l’heure des rappels
help-line-timezone = **{ $prefix } { $command }** : le fuseau horaire de ce salon
help-line-ping = **{ $prefix } { $command }** : les rappels notifient tout le monde ; « non » y met fin
help-line-reminders = **{ $prefix } { $command }** : ce qui est prévu et quand ; tout le monde peut le demander
help-line-settings = **{ $prefix } { $command }** : ce qui est réglé ; tout le monde peut le demander
help-line-language = **{ $prefix } { $command }** : je réponds toujours dans cette langue
help-line-language-auto = **{ $prefix } { $command }** : je réponds dans la langue de la question
help-line-threads = **{ $prefix } { $command }** : chaque question reçoit sa réponse dans un fil à part ; « non » y met fin
help-line-corrections = **{ $prefix } { $command }** : un nouveau message dit quand une réponse a changé ; avec « modifier », je modifie la réponse
help-line-reset = **{ $prefix } { $command }** : tout comme au début, sauf les rappels
help-line-privacy = **{ $prefix } { $command }** : ce que je garde, combien de temps, et qui est responsable de moi
help-line-forget-me = **{ $prefix } { $command }** : efface aussitôt mes notes sur vous
help-line-sources = **{ $prefix } { $command }** : où est écrit ce que je vous ai dit en dernier
help-line-version = **{ $prefix } { $command }** : quel programme je suis, et de quand datent mes informations

## `privacy`.

privacy = Voici ce que je garde :
privacy-text = **Le texte de votre question** : jusqu’à ma réponse, puis il est effacé.
privacy-undecrypted = **Les messages que je ne peux pas encore déchiffrer** : toujours chiffrés, pendant 24 heures au plus.
privacy-reply = **Ma réponse** : jusqu’à ce qu’elle soit envoyée.
privacy-row = **Une note sur chaque réponse** (quel message, sujet, énoncés, région, langue ; qui a demandé, seulement sous forme d’empreinte cryptographique à clé) : 90 jours, pour pouvoir corriger une réponse.
privacy-memory = **Votre langue, votre région et votre dernière question** : en mémoire vive, dix minutes.
privacy-settled = **Les réglages d’un salon, ses rappels et ses propres dates, avec leurs textes** : jusqu’à ce qu’on les change ou que je parte.
privacy-copy = **Une copie de ces réglages, rappels et dates, sans aucun texte**, se trouve avec mon compte sur le serveur d’accueil, pour qu’un disque perdu ne fasse rien perdre ; elle est vidée quand je pars.
privacy-keys = **Les clés de chiffrement et l’état des salons** : aussi longtemps que ma session est ouverte.
privacy-never = Je reçois tous les messages de mes salons, comme chaque membre, mais je ne regarde que ceux qui me sont adressés. Mes journaux ne contiennent ni message ni nom. Je ne transmets rien à personne, sauf au serveur d’accueil.
# $name : qui exploite le bot, $contact : comment joindre cette personne.
privacy-operator = Responsable de ce bot : { $name }.
privacy-operator-at = Responsable de ce bot : { $name }, { $contact }.
privacy-operator-contact = Pour joindre les responsables de ce bot : { $contact }.
privacy-operator-unknown = Il n’est pas indiqué qui est responsable de ce bot ; demandez à la modération de ce salon ou à l’administration de mon serveur d’accueil.
privacy-rights = Vous pouvez demander aux responsables l’accès à vos données, leur rectification ou leur effacement, et vous pouvez adresser une réclamation à une autorité de protection des données.
# $prefix : le préfixe des commandes, $command : les mots d’une commande.
privacy-forget = **{ $prefix } { $command }** efface aussitôt mes notes sur les réponses que je vous ai données et ce que je retiens de vous.

## `platforms` et `deadlines`.

platforms = J’ai des informations sur ces plateformes :
# $platform : un nom, $changes : ce qu’elle fait, par son nom.
platforms-row = **{ $platform }** : { $changes }
deadlines = Ces dates sont à venir :
deadlines-none = Je ne connais aucune date à venir. Ce qui a changé jusqu’ici :

## `version`, et des mots qui se rapportent à une question précédente.

# $version : version du programme, $count : sur combien de plateformes il y a des informations, $date : le jour le plus récent où une source a été lue.
version =
    { $count ->
        [one] Optout { $version }, avec des informations sur une plateforme. La source la plus récente a été lue le { $date }.
       *[other] Optout { $version }, avec des informations sur { $count } plateformes. La source la plus récente a été lue le { $date }.
    }
nothing-before = Je ne sais pas de quelle réponse vous parlez. Posez d’abord une question sur une plateforme, ou répondez par ce mot à une de mes réponses.

## En arrivant dans un salon, et quand quelque chose échoue.

# $platforms : noms des plateformes sur lesquelles il y a des informations.
greeting = Bonjour ! Je vous dis ce que deviennent vos données chez { $platforms } et comment s’opposer.
# $prefix : le préfixe des commandes.
greeting-how = Mentionnez-moi et posez votre question, ou écrivez **{ $prefix } aide**. Je ne réponds que si l’on s’adresse à moi ; pour ne plus me voir, retirez-moi du salon.
apology = Quelque chose a mal tourné de mon côté, pardon. Reposez votre question dans quelques minutes, s’il vous plaît.
late = Je ne réponds à votre question que maintenant, avec du retard.
away = Je n’étais pas là. Je laisse de côté ce qu’on m’a demandé il y a plus d’un jour ; reposez votre question, s’il vous plaît, si c’est encore utile.
unreadable = Je ne peux pas lire ce message : sa clé ne m’est pas parvenue. Si elle arrive d’ici un jour, je réponds ; sinon, réécrivez-le, s’il vous plaît.
budget = Vous avez reçu autant de réponses que j’en donne en dix minutes ; d’ici la fin de ce délai, je ne vous dis plus rien.
verification = Je ne participe pas à la vérification, et vous n’avez pas besoin de me vérifier : mon appareil est signé avec les clés de mon propre compte, et comparer des émojis avec un programme ne prouve rien.
# $date : le jour.
corrected = **Corrigé le { $date }** : une chose sur laquelle repose cette réponse a changé.
# $room : le nom du salon, $needed : un rang.
muted = Dans { $room }, on m’a posé une question, mais je n’ai pas le droit d’y écrire. Toute personne qui peut y changer les autorisations peut me donner le rang { $needed } ou me retirer du salon. Je ne le dis qu’une fois.
