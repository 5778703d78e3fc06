### Words that every page uses.
### Survivor-facing texts aim at US grade 6 or below: short sentences, active, no legal Latin.
### One message is one line: a line feed would be shown as a line break.

## machine-drafted

common-leave = यो पेज छोड्नुहोस्
common-help = रिपोर्ट नगरी सहयोग लिनुहोस्
common-skip = मुख्य भागमा जानुहोस्
common-back = पछाडि
common-languages = भाषाहरू
common-footer = हामी कुनै ट्र्याकिङ प्रयोग गर्दैनौँ। हामी तपाईंको इन्टरनेट ठेगाना राख्दैनौँ।
common-not-reviewed = यो अनुवाद मेसिनले गरेको हो। यो भाषा बोल्ने कसैले यसलाई अझै जाँचेको छैन।
common-error-title = समस्या:
common-fault-heading = एउटा कुरामा तपाईंको ध्यान चाहिन्छ
list-separator = { ", " }

day = सन् { $year } { $month } { $day }
moment = { $day }, समय { $time } ({ $zone })
month-year = सन् { $year } { $month }
window = { $from } देखि { $to } सम्म
month-1 = जनवरी
month-2 = फेब्रुअरी
month-3 = मार्च
month-4 = अप्रिल
month-5 = मे
month-6 = जुन
month-7 = जुलाई
month-8 = अगस्ट
month-9 = सेप्टेम्बर
month-10 = अक्टोबर
month-11 = नोभेम्बर
month-12 = डिसेम्बर

megabytes = { $count } एमबी
hours = { $count ->
    [one] { $count } घण्टा
   *[other] { $count } घण्टा
}
days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}
working-days = { $count ->
    [one] { $count } कार्यदिन
   *[other] { $count } कार्यदिन
}
weeks = { $count ->
    [one] { $count } हप्ता
   *[other] { $count } हप्ता
}
months = { $count ->
    [one] { $count } महिना
   *[other] { $count } महिना
}
years = { $count ->
    [one] { $count } वर्ष
   *[other] { $count } वर्ष
}

role-intake-officer = रिपोर्ट लिने अधिकारी
role-case-manager = केस व्यवस्थापक
role-investigator = छानबिन अधिकारी
role-evidence-custodian = सबुत संरक्षक
role-state-authority = राज्यको अधिकारी
role-auditor = अडिटर
role-administrator = प्रशासक

actor-hub = समय गन्ने घडी
actor-authority = निर्देशिका
actor-reporter = रिपोर्ट गर्ने व्यक्ति
actor-state = राज्य
actor-family = परिवारको सम्पर्क व्यक्ति

compartment-statement = रिपोर्ट
compartment-identity = नाम र सम्पर्क
compartment-evidence = फाइलका सक्कल प्रति

file-removed = प्रतिलिपिबाट हटाइएको: { $parts }।
file-nothing-removed = प्रतिलिपि र फाइल उस्तै छन्: हामीलाई थाहा भएको कुनै लुकेको विवरण यसमा थिएन।
file-only-copy = प्रतिलिपि मात्र राखिएको छ।
file-redrawn = फाइल आएकै फोन वा कम्प्युटरमा प्रतिलिपि नयाँ गरी कोरियो, लुकेका विवरणबिना।
file-disguised = प्रतिलिपिले उही कुरा बदलिएको आवाजमा भन्छ, यो आएकै फोन वा कम्प्युटरमा बनाइएको हो। शब्द, लवज र बोल्ने तरिका त्यसमा रहन्छन्।
file-no-copy-unknown-format = यस्तो किसिमको फाइलको प्रतिलिपि हामी बनाउन सक्दैनौँ। यसलाई सबुतका रूपमा राखिएको छ। थोरै मान्छेले मात्र यसलाई खोल्न सक्छन्।
file-no-copy-too-large = प्रतिलिपि बनाउन फाइल धेरै ठूलो छ। यसलाई सबुतका रूपमा राखिएको छ। थोरै मान्छेले मात्र यसलाई खोल्न सक्छन्।
file-no-copy-not-understood = फाइल अन्त्यसम्म पढ्न सकिएन, त्यसैले प्रतिलिपि छैन। यसलाई सबुतका रूपमा राखिएको छ। थोरै मान्छेले मात्र यसलाई खोल्न सक्छन्।
file-no-copy-encrypted = फाइल पासवर्डले लक गरिएको छ, त्यसैले प्रतिलिपि छैन। यसलाई सबुतका रूपमा राखिएको छ। थोरै मान्छेले मात्र यसलाई खोल्न सक्छन्।
file-no-copy-active-content = आफ्ना प्रोग्रामविना फाइलले केही देखाउँदैन, त्यसैले प्रतिलिपि छैन। यसलाई सबुतका रूपमा राखिएको छ। थोरै मान्छेले मात्र यसलाई खोल्न सक्छन्।
file-no-copy-sealed-on-device = यो आएको फोन वा कम्प्युटरमै सिलबन्दी गरिएको थियो, त्यसैले प्रतिलिपि बनाउन सकिएन। यसलाई सबुतका रूपमा राखिएको छ। थोरै मान्छेले मात्र यसलाई खोल्न सक्छन्।
file-part-place = बनाइएको ठाउँ
file-part-time = समय
file-part-device = बनाइएको यन्त्र
file-part-program = प्रोग्राम
file-part-author = कसले बनायो
file-part-history = कसरी सम्पादन गरियो
file-part-identifier = यसलाई चिनाउने नम्बर
file-part-thumbnail = सानो पूर्वावलोकन
file-part-further-pictures = लुकेका तस्बिर
file-part-comment = यसबारेका टिपोट
file-part-provenance = यसको स्रोतबारे हस्ताक्षर भएका भनाइ
file-part-signature = हस्ताक्षर
file-part-active-content = यसभित्रका प्रोग्राम
file-part-attachment = यसभित्रका फाइल
file-part-link = लिङ्क
file-part-annotation = थपिएका टिप्पणी
file-part-navigation = बुकमार्क
file-part-structure = लुकेको रूपरेखा
file-part-surplus = फाइलका नभएका बाइट
file-part-other = अरू लुकेका विवरण

audience-reporter = रिपोर्ट गर्ने व्यक्ति
audience-family = परिवारको सम्पर्क व्यक्ति
audience-state-authority = राज्य
audience-commander = कमान्डर
audience-prosecutor = सरकारी वकिल
audience-oversight = निगरानी निकाय
audience-public = सबै जना

consent-keep = तपाईंले भन्नुभएको कुरा हामी सिलबन्दी गरेर राख्छौँ।
consent-keep-short = राख्ने
consent-read = मैले भनेको कुरा सेवाले पढ्न सक्छ।
consent-read-short = पढ्ने
consent-contact = सेवाले मलाई यहाँ लेख्न सक्छ।
consent-contact-short = यहाँ मलाई लेख्ने
consent-share-state = यो गर्नेहरूको राज्य (देश) ले छोटो सूचना पाउन सक्छ: कस्तो खालको काम, ठूलो इलाका, युनिट र महिनाहरू। मेरो नाम हुँदैन। मेरा शब्द हुँदैनन्।
consent-share-state-short = राज्यलाई छोटो सूचना
consent-share-prosecutor = सरकारी वकिलले मेरो रिपोर्ट हेर्न सक्छन्।
consent-share-prosecutor-short = सरकारी वकिल
consent-share-claim = मेरो बच्चासम्बन्धी दाबी राज्यलाई पठाउन सकिन्छ।
consent-share-claim-short = बच्चासम्बन्धी दाबी
consent-share-family = परिवारको यो सम्पर्क व्यक्तिलाई कुन-कुन कदम चालियो भनेर बताउन सकिन्छ।
consent-share-family-short = परिवारको सम्पर्क व्यक्तिलाई खबर
consent-statistics = कसैको नाम नआउने सङ्ख्यामा मेरो रिपोर्ट गन्न सकिन्छ।
consent-statistics-short = सङ्ख्यामा गन्ने
consent-matching = यो गर्ने व्यक्तिको नाम अरू रिपोर्टसँग दाँज्न सकिन्छ।
consent-matching-short = नाम दाँज्ने

answer-given = हुन्छ
answer-refused = हुँदैन
answer-withdrawn = फिर्ता लिइयो
