### Words that every page uses.
### Survivor-facing texts aim at US grade 6 or below: short sentences, active, no legal Latin.
### One message is one line: a line feed would be shown as a line break.

## machine-drafted

common-leave = ከዚህ ገጽ ይውጡ
common-help = ሪፖርት ሳያደርጉ እርዳታ ያግኙ
common-skip = ወደ ይዘቱ ይሂዱ
common-back = ወደ ኋላ
common-languages = ቋንቋዎች
common-footer = መከታተያ አንጠቀምም። የኢንተርኔት አድራሻዎን አናስቀምጥም።
common-not-reviewed = ይህን ትርጉም የሠራው ማሽን ነው። ቋንቋውን የሚናገር ሰው ገና አላረጋገጠውም።
common-error-title = ችግር፦
common-fault-heading = ትኩረትዎን የሚፈልግ ነገር አለ
list-separator = ፣{ " " }

day = እ.ኤ.አ. { $month } { $day } ቀን { $year }
moment = { $day }፣ በዓለም አቀፍ የሰዓት አቆጣጠር { $time } ({ $zone })
month-year = እ.ኤ.አ. { $month } { $year }
window = ከ{ $from } እስከ { $to }
month-1 = ጃንዩወሪ
month-2 = ፌብሩወሪ
month-3 = ማርች
month-4 = ኤፕሪል
month-5 = ሜይ
month-6 = ጁን
month-7 = ጁላይ
month-8 = ኦገስት
month-9 = ሴፕቴምበር
month-10 = ኦክቶበር
month-11 = ኖቬምበር
month-12 = ዲሴምበር

megabytes = { $count } ሜጋባይት
hours = { $count ->
    [one] { $count } ሰዓት
   *[other] { $count } ሰዓቶች
}
days = { $count ->
    [one] { $count } ቀን
   *[other] { $count } ቀናት
}
working-days = { $count ->
    [one] { $count } የሥራ ቀን
   *[other] { $count } የሥራ ቀናት
}
weeks = { $count ->
    [one] { $count } ሳምንት
   *[other] { $count } ሳምንታት
}
months = { $count ->
    [one] { $count } ወር
   *[other] { $count } ወራት
}
years = { $count ->
    [one] { $count } ዓመት
   *[other] { $count } ዓመታት
}

role-intake-officer = ሪፖርት ተቀባይ ኃላፊ
role-case-manager = የጉዳይ አስተባባሪ
role-investigator = መርማሪ
role-evidence-custodian = የማስረጃ ጠባቂ ኃላፊ
role-state-authority = የመንግሥት ኃላፊ
role-auditor = ኦዲተር
role-administrator = አስተዳዳሪ

actor-hub = ሰዓት ቆጣሪው
actor-authority = ማውጫው
actor-reporter = ሪፖርት ያደረጉት ሰው
actor-state = መንግሥት
actor-family = የቤተሰብ ተጠሪ

compartment-statement = ሪፖርቱ
compartment-identity = ስም እና የመገናኛ አድራሻ
compartment-evidence = የፋይሎቹ ዋና ቅጂዎች

file-removed = ከቅጂው የወጣው፦ { $parts }።
file-nothing-removed = ቅጂው ከፋይሉ ጋር አንድ ነው፦ እኛ የምናውቀው የተደበቀ ዝርዝር አልነበረበትም።
file-only-copy = የተቀመጠው ቅጂው ብቻ ነው።
file-redrawn = ቅጂው ፋይሉ በመጣበት መሣሪያ ላይ እንደ አዲስ ተሥሏል፤ የተደበቁ ዝርዝሮች የሉበትም።
file-disguised = ቅጂው ያንኑ በተቀየረ ድምፅ ይናገራል፤ የተሠራውም በመጣበት መሣሪያ ላይ ነው። ቃላት፣ የአነጋገር ዘዬና የአነጋገር መንገድ በውስጡ ይቀራሉ።
file-no-copy-unknown-format = የዚህ ዓይነት ፋይል ቅጂ ልንሠራ አንችልም። ፋይሉ እንደ ማስረጃ ተቀምጧል። ሊከፍቱት የሚችሉት ጥቂት ሰዎች ናቸው።
file-no-copy-too-large = ፋይሉ ቅጂ ለመሥራት በጣም ትልቅ ነው። እንደ ማስረጃ ተቀምጧል። ሊከፍቱት የሚችሉት ጥቂት ሰዎች ናቸው።
file-no-copy-not-understood = ፋይሉ እስከ መጨረሻው ሊነበብ አልቻለም፤ ስለዚህ ቅጂ የለም። እንደ ማስረጃ ተቀምጧል። ሊከፍቱት የሚችሉት ጥቂት ሰዎች ናቸው።
file-no-copy-encrypted = ፋይሉ በይለፍ ቃል ተቆልፏል፤ ስለዚህ ቅጂ የለም። እንደ ማስረጃ ተቀምጧል። ሊከፍቱት የሚችሉት ጥቂት ሰዎች ናቸው።
file-no-copy-active-content = ፋይሉ ያለ ፕሮግራሞቹ ምንም አያሳይም፤ ስለዚህ ቅጂ የለም። እንደ ማስረጃ ተቀምጧል። ሊከፍቱት የሚችሉት ጥቂት ሰዎች ናቸው።
file-no-copy-sealed-on-device = ፋይሉ የታሸገው በመጣበት ስልክ ወይም ኮምፒውተር ላይ ነው፤ ስለዚህ ቅጂ ሊሠራ አልቻለም። እንደ ማስረጃ ተቀምጧል። ሊከፍቱት የሚችሉት ጥቂት ሰዎች ናቸው።
file-part-place = የተሠራበት ቦታ
file-part-time = ጊዜው
file-part-device = የተሠራበት መሣሪያ
file-part-program = ፕሮግራሙ
file-part-author = ማን እንደሠራው
file-part-history = እንዴት እንደተስተካከለ
file-part-identifier = እሱን የሚለዩ ቁጥሮች
file-part-thumbnail = ትንሽ ቅድመ ዕይታ
file-part-further-pictures = የተደበቁ ምስሎች
file-part-comment = ስለ ፋይሉ የተጻፉ ማስታወሻዎች
file-part-provenance = ስለ ምንጩ የሚናገሩ የተፈረሙ መግለጫዎች
file-part-signature = ፊርማዎች
file-part-active-content = በውስጡ ያሉ ፕሮግራሞች
file-part-attachment = በውስጡ ያሉ ፋይሎች
file-part-link = አገናኞች (ሊንኮች)
file-part-annotation = በላዩ ላይ የተጨመሩ አስተያየቶች
file-part-navigation = ዕልባቶች
file-part-structure = የተደበቀ አወቃቀር
file-part-surplus = የፋይሉ ያልሆኑ ባይቶች
file-part-other = ሌሎች የተደበቁ ዝርዝሮች

audience-reporter = ሪፖርት ያደረጉት ሰው
audience-family = የቤተሰብ ተጠሪ
audience-state-authority = መንግሥት
audience-commander = አዛዥ
audience-prosecutor = ዐቃቤ ሕግ
audience-oversight = ተቆጣጣሪ አካል
audience-public = ሁሉም ሰው

consent-keep = የሚነግሩንን አሽገን እናስቀምጣለን።
consent-keep-short = ማስቀመጥ
consent-read = አገልግሎቱ የነገርኩትን ማንበብ ይችላል።
consent-read-short = ማንበብ
consent-contact = አገልግሎቱ እዚህ ለእኔ መጻፍ ይችላል።
consent-contact-short = እዚህ ለእኔ መጻፍ
consent-share-state = ይህን ያደረጉት ሰዎች ሀገር መንግሥት አጭር ማሳወቂያ ማግኘት ይችላል፦ የድርጊቱ ዓይነት፣ ሰፊው አካባቢ፣ ሰዎቹ የሚሠሩበት ክፍል እና ወራቱ። ስሜ አይካተትም። የራሴ ቃላት አይካተቱም።
consent-share-state-short = ለመንግሥት አጭር ማሳወቂያ
consent-share-prosecutor = ዐቃቤ ሕግ ሪፖርቴን ማየት ይችላል።
consent-share-prosecutor-short = ዐቃቤ ሕግ
consent-share-claim = ስለ ልጄ የቀረበው ጥያቄ ለመንግሥት ሊላክ ይችላል።
consent-share-claim-short = ስለ ልጅ የቀረበ ጥያቄ
consent-share-family = ለዚህ የቤተሰብ ተጠሪ የትኞቹ እርምጃዎች እንደተወሰዱ መንገር ይቻላል።
consent-share-family-short = ለቤተሰብ ተጠሪ አዲስ መረጃ
consent-statistics = ሪፖርቴ የማንንም ስም በማይጠቅሱ ቁጥሮች ውስጥ መቆጠር ይችላል።
consent-statistics-short = በቁጥሮች ውስጥ መቁጠር
consent-matching = ይህን ያደረገ ሰው ስም ከሌሎች ሪፖርቶች ጋር ሊነጻጸር ይችላል።
consent-matching-short = ስሞችን ማነጻጸር

answer-given = አዎ
answer-refused = አይ
answer-withdrawn = ተሰርዟል
