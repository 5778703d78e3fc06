### Words that every page uses.
### Survivor-facing texts aim at US grade 6 or below: short sentences, active, no legal Latin.
### One message is one line: a line feed would be shown as a line break.

## machine-drafted

common-leave = Quitter cette page
common-help = Recevoir de l’aide sans signaler
common-skip = Aller au contenu
common-back = Retour
common-languages = Langues
common-footer = Nous ne vous pistons pas. Nous n’enregistrons pas votre adresse sur internet.
common-not-reviewed = Cette traduction a été faite par une machine. Elle n’a pas encore été vérifiée par une personne qui parle cette langue.
common-error-title = Erreur :
common-fault-heading = Un point demande votre attention
list-separator = { ", " }

day = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
moment = { $day } à { $time } ({ $zone })
month-year = { $month } { $year }
window = { $from } à { $to }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

megabytes = { $count } Mo
hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
working-days = { $count ->
    [one] { $count } jour ouvré
   *[other] { $count } jours ouvrés
}
weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}

role-intake-officer = responsable de l’accueil des signalements
role-case-manager = responsable du dossier
role-investigator = enquêteur
role-evidence-custodian = gardien des preuves
role-state-authority = agent de l’État
role-auditor = auditeur
role-administrator = administrateur

actor-hub = l’horloge
actor-authority = l’annuaire
actor-reporter = la personne qui signale
actor-state = l’État
actor-family = un contact familial

compartment-statement = le signalement
compartment-identity = le nom et le contact
compartment-evidence = les originaux des fichiers

file-removed = Retiré de la copie : { $parts }.
file-nothing-removed = La copie est identique au fichier : il ne contenait aucun détail caché que nous connaissions.
file-only-copy = Seule la copie est gardée.
file-redrawn = La copie a été redessinée sur l’appareil d’où vient le fichier, sans détails cachés.
file-disguised = La copie dit la même chose avec une voix déguisée, faite sur l’appareil d’origine. Les mots, l’accent et la façon de parler y restent.
file-no-copy-unknown-format = Nous ne pouvons pas faire de copie de ce type de fichier. Il est gardé comme preuve. Peu de personnes peuvent l’ouvrir.
file-no-copy-too-large = Le fichier est trop grand pour une copie. Il est gardé comme preuve. Peu de personnes peuvent l’ouvrir.
file-no-copy-not-understood = Le fichier n’a pas pu être lu jusqu’au bout ; il n’y a pas de copie. Il est gardé comme preuve. Peu de personnes peuvent l’ouvrir.
file-no-copy-encrypted = Le fichier est protégé par un mot de passe ; il n’y a pas de copie. Il est gardé comme preuve. Peu de personnes peuvent l’ouvrir.
file-no-copy-active-content = Le fichier ne montre rien sans ses programmes ; il n’y a pas de copie. Il est gardé comme preuve. Peu de personnes peuvent l’ouvrir.
file-no-copy-sealed-on-device = Il a été scellé sur l’appareil d’où il vient, donc aucune copie n’a pu être faite. Il est gardé comme preuve. Peu de personnes peuvent l’ouvrir.
file-part-place = le lieu où il a été fait
file-part-time = la date et l’heure
file-part-device = l’appareil
file-part-program = le logiciel
file-part-author = qui l’a fait
file-part-history = comment il a été modifié
file-part-identifier = des numéros qui le marquent
file-part-thumbnail = un petit aperçu
file-part-further-pictures = des images cachées
file-part-comment = des notes à son sujet
file-part-provenance = des déclarations signées sur son origine
file-part-signature = des signatures
file-part-active-content = des programmes qu’il contient
file-part-attachment = des fichiers qu’il contient
file-part-link = des liens
file-part-annotation = des annotations
file-part-navigation = des signets
file-part-structure = un plan caché
file-part-surplus = des octets qui n’en font pas partie
file-part-other = d’autres détails cachés

audience-reporter = la personne qui signale
audience-family = un contact familial
audience-state-authority = l’État
audience-commander = un commandant
audience-prosecutor = un procureur
audience-oversight = l’organe de contrôle
audience-public = tout le monde

consent-keep = Nous gardons ce que vous nous dites, scellé.
consent-keep-short = garder
consent-read = Le service peut lire ce que j’ai dit.
consent-read-short = lire
consent-contact = Le service peut m’écrire ici.
consent-contact-short = m’écrire ici
consent-share-state = L’État de ceux qui ont fait cela peut recevoir un court avis : le type d’acte, la zone générale, l’unité et les mois. Pas mon nom. Pas mes paroles.
consent-share-state-short = court avis à l’État
consent-share-prosecutor = Un procureur peut voir mon signalement.
consent-share-prosecutor-short = un procureur
consent-share-claim = La demande qui concerne mon enfant peut être transmise à l’État.
consent-share-claim-short = demande concernant un enfant
consent-share-family = Ce contact familial peut apprendre quelles étapes ont été faites.
consent-share-family-short = nouvelles pour le contact familial
consent-statistics = Mon signalement peut être compté dans des chiffres qui ne nomment personne.
consent-statistics-short = compter dans les chiffres
consent-matching = Le nom de la personne qui a fait cela peut être comparé avec d’autres signalements.
consent-matching-short = comparer les noms

answer-given = oui
answer-refused = non
answer-withdrawn = retiré
