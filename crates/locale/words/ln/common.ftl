### Words that every page uses.
### Survivor-facing texts aim at US grade 6 or below: short sentences, active, no legal Latin.
### One message is one line: a line feed would be shown as a line break.

## machine-drafted

common-leave = Bima na page oyo
common-help = Zwa lisalisi kozanga kosala lapolo
common-skip = Kende na makambo ya page
common-back = Zonga
common-languages = Minoko
common-footer = Tosalelaka te mayele ya kolanda bato. Tobombaka te adresse na yo ya internet.
common-not-reviewed = Masini nde ebongolaki maloba oyo na lingala. Moto oyo alobaka lingala atali yango naino te.
common-error-title = Mokakatano:
common-fault-heading = Likambo moko esengi otala yango
list-separator = { ", " }

day = { $day } { $month } { $year }
moment = { $day } na { $time } ({ $zone })
month-year = { $month } { $year }
window = banda { $from } kino { $to }
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

megabytes = { $count } Mo
hours = { $count ->
    [one] ngonga { $count }
   *[other] bangonga { $count }
}
days = { $count ->
    [one] mokolo { $count }
   *[other] mikolo { $count }
}
working-days = { $count ->
    [one] mokolo { $count } ya mosala
   *[other] mikolo { $count } ya mosala
}
weeks = { $count ->
    [one] poso { $count }
   *[other] baposo { $count }
}
months = { $count ->
    [one] sanza { $count }
   *[other] basanza { $count }
}
years = { $count ->
    [one] mbula { $count }
   *[other] bambula { $count }
}

role-intake-officer = agent oyo ayambaka balapolo
role-case-manager = agent oyo alandelaka dossier
role-investigator = enquêteur
role-evidence-custodian = mobateli ya bapreuve
role-state-authority = agent ya Leta
role-auditor = auditeur
role-administrator = administrateur

actor-hub = horloge
actor-authority = buku ya bakombo
actor-reporter = moto oyo asali lapolo
actor-state = Leta
actor-family = moto ya libota

compartment-statement = lapolo
compartment-identity = kombo mpe contact
compartment-evidence = ba-originaux ya bafichier

file-removed = Oyo elongolami na copie: { $parts }.
file-nothing-removed = Copie ekokani mpenza na fichier: na oyo toyebi, ezalaki te na makambo oyo emonanaka te.
file-only-copy = Copie kaka nde ebombami.
file-redrawn = Copie eyemamaki lisusu na appareil oyo fichier eutaki, kozanga makambo ya kobombama.
file-disguised = Copie elobi makambo kaka wana na mongongo ya kobongwana, esalemaki na appareil oyo eutaki. Maloba, accent mpe ndenge ya koloba etikali na kati.
file-no-copy-unknown-format = Tokoki kosala copie ya lolenge oyo ya fichier te. Ebombami lokola preuve. Kaka mwa bato moke nde bakoki kofungola yango.
file-no-copy-too-large = Fichier ezali monene koleka mpo na copie. Ebombami lokola preuve. Kaka mwa bato moke nde bakoki kofungola yango.
file-no-copy-not-understood = Fichier ekokaki kotangama kino nsuka te, yango wana copie ezali te. Ebombami lokola preuve. Kaka mwa bato moke nde bakoki kofungola yango.
file-no-copy-encrypted = Fichier ekangami na mot de passe, yango wana copie ezali te. Ebombami lokola preuve. Kaka mwa bato moke nde bakoki kofungola yango.
file-no-copy-active-content = Fichier emonisaka eloko te soki baprogramme na yango ezali te, yango wana copie ezali te. Ebombami lokola preuve. Kaka mwa bato moke nde bakoki kofungola yango.
file-no-copy-sealed-on-device = Ekangamaki na fungola na appareil oyo eutaki, yango wana copie ekokaki kosalema te. Ebombami lokola preuve. Kaka mwa bato moke nde bakoki kofungola yango.
file-part-place = esika oyo esalemaki
file-part-time = ntango oyo esalemaki
file-part-device = appareil
file-part-program = programme
file-part-author = moto oyo asalaki yango
file-part-history = ndenge ebongwanaki
file-part-identifier = banimero oyo etye yango elembo
file-part-thumbnail = mwa elilingi ya moke
file-part-further-pictures = bililingi oyo emonanaka te
file-part-comment = maloba oyo ekomami mpo na yango
file-part-provenance = maloba na signature oyo elobi esika eutaki
file-part-signature = bosignature
file-part-active-content = baprogramme na kati
file-part-attachment = bafichier na kati
file-part-link = ba-liens
file-part-annotation = maloba oyo ekomami likolo na yango
file-part-navigation = bilembo ya kokende na bisika (signets)
file-part-structure = plan oyo emonanaka te
file-part-surplus = ba-octets oyo ezali ya yango te
file-part-other = makambo mosusu oyo emonanaka te

audience-reporter = moto oyo asali lapolo
audience-family = moto ya libota
audience-state-authority = Leta
audience-commander = commandant
audience-prosecutor = procureur
audience-oversight = bato ya contrôle
audience-public = bato nyonso

consent-keep = Tobombaka oyo oyebisi biso, ekangami na fungola.
consent-keep-short = kobomba
consent-read = Service ekoki kotanga oyo nayebisi.
consent-read-short = kotanga
consent-contact = Service ekoki kokomela ngai awa.
consent-contact-short = kokomela ngai awa
consent-share-state = Leta ya mboka ya bato oyo basalaki yango ekoki kozwa liyebisi ya mokuse: lolenge ya likambo, etuka ya monene, unité mpe basanza. Kombo na ngai te. Maloba na ngai te.
consent-share-state-short = liyebisi ya mokuse epai ya Leta
consent-share-prosecutor = Procureur akoki komona lapolo na ngai.
consent-share-prosecutor-short = procureur
consent-share-claim = Bosengi oyo etali mwana na ngai ekoki kokende epai ya Leta.
consent-share-claim-short = bosengi oyo etali mwana
consent-share-family = Bakoki koyebisa moto oyo ya libota matambe nini esili kosalema.
consent-share-family-short = nsango mpo na moto ya libota
consent-statistics = Bakoki kotya lapolo na ngai na mituya (statistiques) oyo etangaka kombo ya moto moko te.
consent-statistics-short = kotya na mituya
consent-matching = Bakoki kokokanisa kombo ya moto oyo asalaki yango na balapolo mosusu.
consent-matching-short = kokokanisa bakombo

answer-given = iyo
answer-refused = te
answer-withdrawn = « iyo » elongolami
