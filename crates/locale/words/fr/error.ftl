### What can go wrong, said so that people know what to do.

## machine-drafted

error-conflict = Quelqu’un d’autre a changé ceci en même temps. Veuillez le regarder encore et refaire ce que vous vouliez faire.
error-absent = Il n’y a rien ici pour vous.
error-unsigned = La demande n’est pas signée par un agent de cet annuaire.
error-malformed = { $field } est illisible.
error-too-large = { $field } dépasse la limite : { $found }. Le maximum est { $limit }. Rien n’a été perdu : veuillez raccourcir et réessayer.
error-full = Le disque du serveur est plein. Rien n’a été perdu et rien n’a été envoyé. Veuillez appuyer de nouveau sur le bouton dans quelques minutes.
error-busy = Trop de monde en même temps. Veuillez réessayer dans une minute.
error-damaged = Un élément enregistré est abîmé. Les personnes qui font marcher ce service peuvent le voir sous le numéro { $incident }.
error-fault = Quelque chose n’a pas marché de notre côté. Rien de ce que vous avez envoyé avant n’est perdu. Le numéro de cette panne est { $incident }.
error-choose = Veuillez choisir une réponse.
error-empty = { $field } est vide.
error-object = Un objet scellé ne correspond pas à l’événement qui le nomme.
error-expired = Cette visite est terminée, parce que le temps était écoulé ou que le navigateur a été fermé. Ce qui a été envoyé avant est en sécurité. Veuillez recommencer.
error-foreign-form = Ce formulaire ne vient pas de cette page. Veuillez revenir en arrière et réessayer.
error-file-cut = La connexion a été coupée pendant l’envoi du fichier. Le fichier n’a pas été gardé. Veuillez l’ajouter de nouveau.
error-receipt-in-text = Le texte contient douze mots ou nombres qui ressemblent à la clé d’une boîte de réception. Veuillez les enlever : toute personne qui lit le texte pourrait s’en servir.
error-receipt-unknown = Ces mots n’ouvrent rien. Veuillez comparer chaque mot avec votre papier.
error-receipt-count = Il faut douze mots ou nombres. J’en ai trouvé { $found }.
error-receipt-word = Le mot { $position } n’est pas un des mots possibles. Veuillez le comparer avec votre papier.
error-receipt-word-meant = Le mot { $position } n’est pas un des mots possibles. Vouliez-vous dire « { $meant } » ?
error-receipt-together = Chaque mot est possible, mais pas ces douze mots ensemble. L’un d’eux est peut-être faux, ou deux ont peut-être changé de place.
error-not-sure = Veuillez d’abord cocher la case, si c’est bien ce que vous voulez.

error-locked = Personne n’a déverrouillé ce bureau. Veuillez d’abord déverrouiller.
error-wrong-passphrase = Le nom ou la phrase de passe est faux.
error-no-key = Aucune clé de ceci ne vous a été donnée.
error-no-facts = Enregistrez d’abord les faits du dossier : les lettres sont écrites à partir d’eux et de rien d’autre.
error-leak = { $count ->
    [one] La lettre révèle quelque chose qu’elle ne doit pas révéler. Elle n’a pas été rédigée.
   *[other] La lettre révèle { $count } éléments qu’elle ne doit pas révéler. Elle n’a pas été rédigée.
}
error-window = La période se termine avant de commencer.
error-untrusted = Le serveur central montre quelque chose à quoi on ne peut pas se fier : { $what }. Rien n’a été fait.
error-hub-unreachable = Le serveur central ne répond pas, ou sa réponse est illisible. Rien n’a été fait.
error-desk-fault = Quelque chose n’a pas marché dans ce bureau. Le journal dit quoi.

field- = Ceci
field-form = Le formulaire
field-account = Votre texte
field-place = Le lieu
field-place-band = La zone
field-time = Le moment
field-accused = Ce que vous savez de ceux qui ont fait cela
field-name = Le nom
field-contact = Le contact
field-file = Le fichier
field-files = Le nombre de fichiers
field-message = Le message
field-note = La remarque
field-text = Le texte
field-option = Le choix
field-letter = La lettre
field-unit = L’unité
field-from = Le premier jour
field-to = Le dernier jour
field-identifiers = La liste des éléments d’identification
field-class-of-act = La catégorie d’acte
field-contact-name = Le nom du contact
field-contact-relation = La réponse à « qui est le contact »
field-contact-reach = Le moyen de joindre le contact
field-contact-language = La langue
field-sure = La case
field-body = La demande
field-objects = La liste des objets
field-envelopes = La liste des événements
field-organisation = L’État
field-officer = L’agent
field-milestone = L’étape
field-outcome = Le résultat
field-meets = L’obligation
field-record = L’étape
field-purpose = Le choix
field-once = Le formulaire
field-go = Le bouton
field-first = La page
field-after = La page

rejection-unknown-officer = Cet agent n’est pas dans l’annuaire.
rejection-wrong-inbox = Cette boîte de réception ne peut pas faire cela.
rejection-not-permitted = Votre rôle ne permet pas cela.
rejection-not-on-case = Ce dossier ne vous est pas attribué.
rejection-reserved = Seul le serveur central ou l’annuaire peut enregistrer cela.
rejection-wrong-time = Les horloges du bureau et du serveur central diffèrent de plus de { $limit } secondes. Veuillez régler l’horloge de cette machine.
rejection-already-open = Le dossier est déjà ouvert.
rejection-not-open = Ouvrez d’abord un dossier pour ce signalement.
rejection-already-assigned = Le dossier est déjà attribué à cet agent.
rejection-other-framework = Le cadre n’est pas celui qui a été fixé à la réception du signalement.
rejection-restricted = La personne qui signale a choisi l’aide seulement. Aucune enquête et aucun avis, tant qu’elle n’a pas demandé d’enquête.
rejection-already-unrestricted = Une enquête a déjà été demandée.
rejection-stray-key = Une clé a été donnée à quelqu’un que l’événement ne nomme pas.
rejection-no-key = Aucune clé de cette partie du signalement ne vous a été donnée.
rejection-no-such-milestone = { $milestone } n’est pas une étape de ce cadre.
rejection-not-owed = { $milestone } n’est pas dû maintenant : ce qui le fait commencer n’est pas encore arrivé, ou c’est déjà fait.
rejection-met-otherwise = { $milestone } ne s’accomplit pas par un enregistrement : il faut un message, une lettre ou la personne qui signale.
rejection-no-such-outcome = Veuillez choisir le résultat de { $milestone }.
rejection-not-yours = { $milestone } n’est pas à la charge de l’État.
rejection-consent-missing = Le consentement de la personne qui signale manque : { $consent }. Sans lui, rien ne peut être envoyé.
rejection-no-such-draft = Il n’y a pas de tel projet de lettre.
rejection-already-sent = La lettre a déjà été envoyée.
rejection-own-draft = Qui a rédigé une lettre ne peut pas l’approuver. Un deuxième agent doit le faire.
rejection-other-letter = La lettre n’est pas celle qui a été rédigée. Veuillez la rédiger de nouveau.
rejection-no-recipient = La lettre n’a aucun destinataire qui convient.
rejection-no-such-contact = La personne qui signale n’a pas nommé ce contact familial.
rejection-too-many = Plus de { $limit } à la fois.
rejection-uncountable = Les dates de ce dossier n’ont pas pu être calculées.

error-script-failed = Cela n’a pas fonctionné. Rien de ce que vous avez tapé n’est perdu : tout est encore sur cette page. Veuillez réessayer.
error-script-unsure = La connexion a été coupée. Nous ne savons pas si votre signalement est arrivé. Appuyez encore sur « Envoyer » : il n’est jamais compté deux fois.
error-script-unproved = Le serveur dit qu’il a votre signalement, mais n’a pas pu le prouver. Appuyez encore sur « Envoyer ».
error-script-too-long = Un texte est trop long. Rien n’est perdu : raccourcissez-le et réessayez.
