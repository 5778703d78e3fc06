### Words that every page uses.
### Survivor-facing texts aim at US grade 6 or below: short sentences, active, no legal Latin.
### One message is one line: a line feed would be shown as a line break.

## machine-drafted

common-leave = Kite paj sa a
common-help = Jwenn èd san fè rapò
common-skip = Ale nan kontni an
common-back = Tounen
common-languages = Lang
common-footer = Nou pa sèvi ak okenn zouti pou swiv moun. Nou pa anrejistre adrès ou sou entènèt la.
common-not-reviewed = Se yon machin ki fè tradiksyon sa a. Yon moun ki pale lang lan poko verifye li.
common-error-title = Erè:
common-fault-heading = Gen yon bagay ki mande atansyon ou
list-separator = { ", " }

day = { $day ->
    [1] 1ye { $month } { $year }
   *[other] { $day } { $month } { $year }
}
moment = { $day } a { $time } ({ $zone })
month-year = { $month } { $year }
window = soti { $from } rive { $to }
month-1 = janvye
month-2 = fevriye
month-3 = mas
month-4 = avril
month-5 = me
month-6 = jen
month-7 = jiyè
month-8 = out
month-9 = septanm
month-10 = oktòb
month-11 = novanm
month-12 = desanm

megabytes = { $count } MB
hours = { $count } èdtan
days = { $count } jou
working-days = { $count } jou travay
weeks = { $count } semèn
months = { $count } mwa
years = { $count } an

role-intake-officer = ajan ki resevwa rapò
role-case-manager = responsab dosye
role-investigator = anketè
role-evidence-custodian = gadyen prèv yo
role-state-authority = ajan Leta
role-auditor = oditè
role-administrator = administratè

actor-hub = revèy la
actor-authority = anyè a
actor-reporter = moun ki fè rapò a
actor-state = Leta
actor-family = yon kontak nan fanmi an

compartment-statement = rapò a
compartment-identity = non ak kontak
compartment-evidence = orijinal fichye yo

file-removed = Sa ki retire nan kopi a: { $parts }.
file-nothing-removed = Kopi a se menm bagay ak fichye a: li pa t gen okenn detay kache nou konnen.
file-only-copy = Se kopi a sèlman ki konsève.
file-redrawn = Kopi a te desine ankò sou aparèy kote fichye a soti a, san detay kache.
file-disguised = Kopi a di menm bagay la ak yon vwa degize, ki fèt sou aparèy kote li soti a. Mo yo, aksan an ak fason pale a rete ladan l.
file-no-copy-unknown-format = Nou pa ka fè kopi kalite fichye sa a. Li konsève kòm prèv. Se kèk moun sèlman ki ka louvri li.
file-no-copy-too-large = Fichye a twò gwo pou fè yon kopi. Li konsève kòm prèv. Se kèk moun sèlman ki ka louvri li.
file-no-copy-not-understood = Nou pa t ka li fichye a jiska lafen, kidonk pa gen kopi. Li konsève kòm prèv. Se kèk moun sèlman ki ka louvri li.
file-no-copy-encrypted = Fichye a fèmen ak yon modpas, kidonk pa gen kopi. Li konsève kòm prèv. Se kèk moun sèlman ki ka louvri li.
file-no-copy-active-content = Fichye a pa montre anyen san pwogram ki ladan li yo, kidonk pa gen kopi. Li konsève kòm prèv. Se kèk moun sèlman ki ka louvri li.
file-no-copy-sealed-on-device = Li te kachte sou aparèy kote li soti a, kidonk nou pa t ka fè kopi. Li konsève kòm prèv. Se kèk moun sèlman ki ka louvri li.
file-part-place = ki kote li te fèt
file-part-time = ki lè li te fèt
file-part-device = aparèy la
file-part-program = pwogram nan
file-part-author = kiyès ki te fè li
file-part-history = kijan li te modifye
file-part-identifier = nimewo ki make li
file-part-thumbnail = yon ti imaj apèsi
file-part-further-pictures = imaj kache
file-part-comment = remak sou li
file-part-provenance = deklarasyon siyen sou kote li soti
file-part-signature = siyati
file-part-active-content = pwogram ki ladan li
file-part-attachment = fichye ki ladan li
file-part-link = lyen
file-part-annotation = nòt ki ekri sou li
file-part-navigation = siyè
file-part-structure = yon plan kache
file-part-surplus = done ki pa fè pati li
file-part-other = lòt detay kache

audience-reporter = moun ki fè rapò a
audience-family = yon kontak nan fanmi an
audience-state-authority = Leta
audience-commander = yon kòmandan
audience-prosecutor = yon pwokirè
audience-oversight = enstans kontwòl la
audience-public = tout moun

consent-keep = Nou kenbe sa ou di nou, li kachte.
consent-keep-short = kenbe
consent-read = Sèvis la ka li sa mwen di.
consent-read-short = li
consent-contact = Sèvis la ka ekri mwen isit la.
consent-contact-short = ekri mwen isit la
consent-share-state = Leta peyi moun ki te fè sa a ka resevwa yon ti avi kout: ki kalite zak, zòn nan an jeneral, inite a ak mwa yo. Pa non mwen. Pa pawòl mwen.
consent-share-state-short = ti avi kout bay Leta
consent-share-prosecutor = Yon pwokirè ka wè rapò mwen an.
consent-share-prosecutor-short = yon pwokirè
consent-share-claim = Reklamasyon sou pitit mwen an ka ale bay Leta a.
consent-share-claim-short = reklamasyon sou yon timoun
consent-share-family = Yo ka di kontak sa a nan fanmi an ki etap ki fèt.
consent-share-family-short = nouvèl pou kontak nan fanmi an
consent-statistics = Yo ka konte rapò mwen an nan chif ki pa bay non pèsonn.
consent-statistics-short = konte nan chif
consent-matching = Yo ka konpare non moun ki te fè sa a ak lòt rapò.
consent-matching-short = konpare non

answer-given = wi
answer-refused = non
answer-withdrawn = retire
