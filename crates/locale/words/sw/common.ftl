### Words that every page uses.
### Survivor-facing texts aim at US grade 6 or below: short sentences, active, no legal Latin.
### One message is one line: a line feed would be shown as a line break.

## machine-drafted

common-leave = Ondoka kwenye ukurasa huu
common-help = Pata msaada bila kutoa ripoti
common-skip = Nenda kwenye maudhui
common-back = Rudi
common-languages = Lugha
common-footer = Hatutumii ufuatiliaji wowote. Hatuhifadhi anwani yako ya intaneti.
common-not-reviewed = Tafsiri hii imefanywa na mashine. Bado haijakaguliwa na mtu anayezungumza lugha hii.
common-error-title = Kosa:
common-fault-heading = Kuna jambo linalohitaji uangalie
list-separator = { ", " }

day = { $day } { $month } { $year }
moment = { $day }, { $time } ({ $zone })
month-year = { $month } { $year }
window = { $from } hadi { $to }
month-1 = Januari
month-2 = Februari
month-3 = Machi
month-4 = Aprili
month-5 = Mei
month-6 = Juni
month-7 = Julai
month-8 = Agosti
month-9 = Septemba
month-10 = Oktoba
month-11 = Novemba
month-12 = Desemba

megabytes = MB { $count }
hours = { $count ->
    [one] saa { $count }
   *[other] saa { $count }
}
days = { $count ->
    [one] siku { $count }
   *[other] siku { $count }
}
working-days = { $count ->
    [one] siku { $count } ya kazi
   *[other] siku { $count } za kazi
}
weeks = { $count ->
    [one] wiki { $count }
   *[other] wiki { $count }
}
months = { $count ->
    [one] mwezi { $count }
   *[other] miezi { $count }
}
years = { $count ->
    [one] mwaka { $count }
   *[other] miaka { $count }
}

role-intake-officer = afisa wa kupokea ripoti
role-case-manager = msimamizi wa kesi
role-investigator = mchunguzi
role-evidence-custodian = mtunza ushahidi
role-state-authority = afisa wa Serikali
role-auditor = mkaguzi
role-administrator = msimamizi wa mfumo

actor-hub = saa ya mfumo
actor-authority = orodha rasmi
actor-reporter = aliyetoa ripoti
actor-state = Serikali
actor-family = mwanafamilia wa kuwasiliana naye

compartment-statement = ripoti
compartment-identity = jina na mawasiliano
compartment-evidence = faili asili

file-removed = Kilichoondolewa kwenye nakala: { $parts }.
file-nothing-removed = Nakala ni sawa na faili: haikuwa na maelezo yaliyofichika tunayoyajua.
file-only-copy = Ni nakala tu inayohifadhiwa.
file-redrawn = Nakala ilichorwa upya kwenye kifaa ambako faili ilitoka, bila maelezo yaliyofichika.
file-disguised = Nakala inasema hayo hayo kwa sauti iliyofichwa, iliyotengenezwa kwenye kifaa ilikotoka. Maneno, lafudhi na namna ya kuongea vinabaki ndani yake.
file-no-copy-unknown-format = Hatuwezi kutengeneza nakala ya faili ya aina hii. Inahifadhiwa kama ushahidi. Watu wachache wanaweza kuifungua.
file-no-copy-too-large = Faili ni kubwa mno kutengenezewa nakala. Inahifadhiwa kama ushahidi. Watu wachache wanaweza kuifungua.
file-no-copy-not-understood = Faili haikuweza kusomwa hadi mwisho, kwa hiyo hakuna nakala. Inahifadhiwa kama ushahidi. Watu wachache wanaweza kuifungua.
file-no-copy-encrypted = Faili imefungwa kwa neno la siri, kwa hiyo hakuna nakala. Inahifadhiwa kama ushahidi. Watu wachache wanaweza kuifungua.
file-no-copy-active-content = Faili haionyeshi chochote bila programu zake, kwa hiyo hakuna nakala. Inahifadhiwa kama ushahidi. Watu wachache wanaweza kuifungua.
file-no-copy-sealed-on-device = Ilifungwa kwa muhuri kwenye kifaa ilikotoka, kwa hiyo nakala haikuweza kutengenezwa. Inahifadhiwa kama ushahidi. Watu wachache wanaweza kuifungua.
file-part-place = mahali ilipotengenezwa
file-part-time = wakati
file-part-device = kifaa
file-part-program = programu
file-part-author = aliyeitengeneza
file-part-history = jinsi ilivyohaririwa
file-part-identifier = namba zinazoitambulisha
file-part-thumbnail = picha ndogo ya mfano wake
file-part-further-pictures = picha zilizofichika
file-part-comment = maelezo kuihusu
file-part-provenance = madai yaliyotiwa saini kuhusu asili yake
file-part-signature = saini
file-part-active-content = programu zilizomo ndani yake
file-part-attachment = faili zilizomo ndani yake
file-part-link = viungo
file-part-annotation = maandishi yaliyoongezwa pembeni
file-part-navigation = alama za kurasa
file-part-structure = muhtasari uliofichika
file-part-surplus = baiti ambazo si sehemu yake
file-part-other = maelezo mengine yaliyofichika

audience-reporter = aliyetoa ripoti
audience-family = mwanafamilia wa kuwasiliana naye
audience-state-authority = Serikali
audience-commander = kamanda
audience-prosecutor = mwendesha mashtaka
audience-oversight = chombo cha uangalizi
audience-public = watu wote

consent-keep = Tunahifadhi unachotuambia, kikiwa kimefungwa kwa muhuri.
consent-keep-short = kuhifadhi
consent-read = Huduma inaruhusiwa kusoma nilichoeleza.
consent-read-short = kusoma
consent-contact = Huduma inaruhusiwa kuniandikia hapa.
consent-contact-short = kuniandikia hapa
consent-share-state = Serikali ya nchi ya waliofanya hivyo inaruhusiwa kupata taarifa fupi: aina ya kitendo, eneo pana, kikosi na miezi. Si jina langu. Si maneno yangu.
consent-share-state-short = taarifa fupi kwa Serikali
consent-share-prosecutor = Mwendesha mashtaka anaruhusiwa kuona ripoti yangu.
consent-share-prosecutor-short = mwendesha mashtaka
consent-share-claim = Dai linalomhusu mtoto wangu linaweza kwenda kwa Serikali.
consent-share-claim-short = dai kuhusu mtoto
consent-share-family = Mwanafamilia huyu anaruhusiwa kuambiwa ni hatua zipi zimechukuliwa.
consent-share-family-short = habari kwa mwanafamilia
consent-statistics = Ripoti yangu inaruhusiwa kuhesabiwa katika takwimu ambazo hazimtaji mtu yeyote.
consent-statistics-short = kuhesabu katika takwimu
consent-matching = Jina la mtu aliyefanya hivyo linaruhusiwa kulinganishwa na ripoti nyingine.
consent-matching-short = kulinganisha majina

answer-given = ndiyo
answer-refused = hapana
answer-withdrawn = imeondolewa
