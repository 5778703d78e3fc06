### Words that every page uses.
### Survivor-facing texts aim at US grade 6 or below: short sentences, active, no legal Latin.
### One message is one line: a line feed would be shown as a line break.

## source

common-leave = Leave this page
common-help = Get help without reporting
common-skip = Go to the content
common-back = Back
common-languages = Languages
common-footer = We do not use tracking. We do not store your address on the internet.
common-not-reviewed = This translation was made by a machine. A speaker has not checked it yet.
common-error-title = Error:
common-fault-heading = Something needs your attention
list-separator = { ", " }

day = { $day } { $month } { $year }
moment = { $day } at { $time } ({ $zone })
month-year = { $month } { $year }
window = { $from } to { $to }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

megabytes = { $count } MB
hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}

role-intake-officer = intake officer
role-case-manager = case manager
role-investigator = investigator
role-evidence-custodian = evidence custodian
role-state-authority = officer of the State
role-auditor = auditor
role-administrator = administrator

actor-hub = the clock
actor-authority = the directory
actor-reporter = the reporter
actor-state = the State
actor-family = a family contact

compartment-statement = the report
compartment-identity = name and contact
compartment-evidence = the originals of files

file-removed = Removed from the copy: { $parts }.
file-nothing-removed = The copy is the same as the file: it held no hidden details that we know of.
file-only-copy = Only the copy is kept.
file-redrawn = The copy was drawn anew on the device the file came from, without hidden details.
file-disguised = The copy says the same in a disguised voice, made on the device it came from. Words, accent and way of speaking stay in it.
file-no-copy-unknown-format = We cannot make a copy of this kind of file. It is kept as evidence. Few people can open it.
file-no-copy-too-large = The file is too large for a copy. It is kept as evidence. Few people can open it.
file-no-copy-not-understood = The file could not be read to its end, so there is no copy. It is kept as evidence. Few people can open it.
file-no-copy-encrypted = The file is locked with a password, so there is no copy. It is kept as evidence. Few people can open it.
file-no-copy-active-content = The file shows nothing without its programs, so there is no copy. It is kept as evidence. Few people can open it.
file-no-copy-sealed-on-device = It was sealed on the device it came from, so no copy could be made. It is kept as evidence. Few people can open it.
file-part-place = the place where it was made
file-part-time = the time
file-part-device = the device
file-part-program = the program
file-part-author = who made it
file-part-history = how it was edited
file-part-identifier = numbers that mark it
file-part-thumbnail = a small preview
file-part-further-pictures = hidden pictures
file-part-comment = notes about it
file-part-provenance = signed claims about its origin
file-part-signature = signatures
file-part-active-content = programs in it
file-part-attachment = files in it
file-part-link = links
file-part-annotation = annotations
file-part-navigation = bookmarks
file-part-structure = a hidden outline
file-part-surplus = bytes that do not belong to it
file-part-other = other hidden details

audience-reporter = the reporter
audience-family = a family contact
audience-state-authority = the State
audience-commander = a commander
audience-prosecutor = a prosecutor
audience-oversight = oversight
audience-public = everybody

consent-keep = We keep what you tell us, sealed.
consent-keep-short = keeping
consent-read = The service may read what I told.
consent-read-short = reading
consent-contact = The service may write to me here.
consent-contact-short = writing to me here
consent-share-state = The State of those who did it may get a short notice: what kind of act, the wider area, the unit and the months. Not my name. Not my words.
consent-share-state-short = short notice to the State
consent-share-prosecutor = A prosecutor may see my report.
consent-share-prosecutor-short = a prosecutor
consent-share-claim = The claim about my child may go to the State.
consent-share-claim-short = claim about a child
consent-share-family = This family contact may be told which steps were taken.
consent-share-family-short = news for the family contact
consent-statistics = My report may be counted in figures that name nobody.
consent-statistics-short = counting in figures
consent-matching = The name of the person who did it may be compared with other reports.
consent-matching-short = comparing names

answer-given = yes
answer-refused = no
answer-withdrawn = taken back
