### The portal. Titles are neutral: they stay in the browser's history.

## machine-drafted

portal-title = Karibu
portal-start-heading = Unaweza kutuambia kilichotokea
portal-danger-heading = Je, uko hatarini sasa?
portal-danger-text = Ukiweza, nenda mahali salama. Piga simu ya dharura ya nchi uliyopo.
portal-danger-number = Namba ya dharura: { $number }
portal-start-text = Unaweza kuripoti ukatili wa kingono au madhara mengine yaliyofanywa na askari, polisi au wafanyakazi waliotoka nchi nyingine. Si lazima utaje jina lako. Unaweza kuacha wakati wowote.
portal-start-help = Unaweza kupata msaada bila kutoa ripoti.
portal-start-begin = Anza
portal-start-return = Nina maneno yangu kumi na mawili

portal-help-heading = Msaada bila kutoa ripoti
portal-help-text = Una haki ya kupata msaada. Si lazima uripoti chochote ili uupate.
portal-help-medical-heading = Mwone daktari au muuguzi mapema
portal-help-medical = Baadhi ya matibabu hufanya kazi vizuri zaidi katika siku tatu za kwanza. Matibabu mengine bado husaidia hata baadaye. Si lazima useme kilichotokea.
portal-help-support-heading = Zungumza na mtu unayemwamini
portal-help-support = Kikundi cha wanawake, mhudumu wa afya au simu ya msaada ya eneo lako inaweza kukusikiliza na kukuambia msaada ulio karibu nawe.
portal-help-near-heading = Karibu nawe
portal-help-traces-heading = Kinachobaki kwenye kifaa hiki
portal-help-traces = Ukiondoka, ukurasa huu unafungwa na ziara yako hapa inaisha. Hilo halifuti historia ya kivinjari chako (browser). Halisaidii ikiwa mtu anafuatilia kifaa hiki kwa programu ya kijasusi. Dirisha la faragha au kifaa kingine ni salama zaidi.
portal-help-onion = Kwa Tor Browser unatupata hapa pia: { $address }

portal-between-heading = Kuna mtu kati yako na sisi
portal-between-text = Umefika hapa kupitia ukurasa wa watu wengine. Wanaweza kusoma yote unayoandika, na maneno yako pia. Tafadhali funga ukurasa huu na utumie Tor Browser.

portal-before-heading = Kabla ya kuanza
portal-before-happens-heading = Nini kitatokea
portal-before-happens = Tunauliza swali moja katika kila ukurasa. Unaweza kuruka swali lolote. Unaweza kutuma ulicho nacho wakati wowote. Ukituma, unapata maneno kumi na mawili. Kwa maneno hayo unaweza kurudi, kusoma majibu na kubadilisha chaguo zako.
portal-before-reads-heading = Nani ataisoma
portal-before-reads = Ni maafisa wa kupokea ripoti wa { $service } tu wanaoweza kufungua ripoti yako, na ni kama tu utasema ndiyo. Hakuna mtu yeyote katika ngazi za amri za waliofanya hivyo, wala mkuu wao yeyote, anayeweza kuifungua. Ikiwa mtoto au mtu mwingine yuko katika hatari kubwa, huduma inaweza kulazimika kuchukua hatua. Lazima watu wawili waamue hilo, na utaambiwa.
portal-before-sealed-heading = Inavyohifadhiwa
portal-before-sealed = Unachoandika kinafungwa kwa muhuri hapa, katika kumbukumbu ya seva hii, kabla ya kuhifadhiwa. Hakuna sehemu yake inayohifadhiwa bila muhuri. Seva haiwezi kukifungua tena.
portal-before-leave-heading = Kuondoka haraka
portal-before-leave = Kitufe “Ondoka kwenye ukurasa huu” kinakupeleka kwenye ukurasa wa hali ya hewa na kumaliza ziara yako. Hakiwezi kufuta historia ya kivinjari chako (browser).
portal-before-kept = Usipotuma, unachoandika kinahifadhiwa kwa muhuri kwa muda wa saa { $hours }. Kisha kinafutwa.

portal-continue = Endelea
portal-skip = Ruka swali hili
portal-send-now = Nenda kutuma nilicho nacho
portal-any-time = Unaweza kuacha na kutuma wakati wowote.
portal-heavy = Maswali yanayofuata ni kuhusu kilichotokea. Yanaweza kuwa magumu. Unaweza kuruka kila moja, kuacha, au kuyarudia kabla ya kutuma.
portal-listen = Sikiliza ukurasa huu

portal-option-title = Kinachopaswa kutokea
portal-option-question = Unataka nini kitokee?
portal-option-why = Ripoti ya msaada tu inaweza kuwa uchunguzi baadaye, wakati wowote ukitaka. Haiwezekani kurudi nyuma: uchunguzi ukishaanza, ripoti haiwezi kuwa tena ya msaada tu.
portal-option-restricted = Msaada na kumbukumbu salama tu. Hakuna uchunguzi unaoanza. Hakuna mtu yeyote katika ngazi za amri, wala mkuu yeyote, anayeambiwa.
portal-option-unrestricted = Uchunguzi. Huduma inaangalia ripoti na kuchukua hatua. Haiwezi kurudishwa kuwa msaada tu.
portal-option-record = Nihifadhieni tu. Hakuna kinachotokea. Ni maneno yako kumi na mawili tu yanayoweza kuifungua.

portal-age-title = Umri
portal-age-question = Mtu aliyetendewa hivyo ana umri gani?
portal-age-why = Watu walio chini ya miaka 18 wana ulinzi zaidi. Si lazima ujibu.
portal-age-adult = Miaka 18 au zaidi
portal-age-young = Chini ya miaka 18
portal-age-unsaid = Sijui, au sitaki kusema

portal-young-title = Chini ya miaka 18
portal-young-question = Ni vizuri kujua hili kabla ya kuendelea
portal-young-why = Unaweza kueleza yote hapa, peke yako au pamoja na mtu unayemwamini. Unachotaka ni muhimu. Ikiwa mtoto yuko katika hatari kubwa, huduma inaweza kulazimika kuchukua hatua ili kumlinda mtoto. Inaweza kulazimika kufanya hivyo bila ndiyo. Lazima watu wawili waamue hilo pamoja, na utaambiwa hapa.

portal-read-title = Kusoma
portal-read-question = Je, unaruhusu huduma isome utakachoeleza?
portal-read-why = Ukisema hapana, kinahifadhiwa kwa muhuri na ni maneno yako kumi na mawili tu yanayoweza kukifungua. Unaweza kusema ndiyo baadaye.
portal-read-yes = Ndiyo, huduma inaruhusiwa kukisoma
portal-read-no = Hapana, nihifadhieni tu

portal-contact-title = Kuandika
portal-contact-question = Je, unaturuhusu tukuandikie hapa?
portal-contact-why = Ujumbe unasubiri hapa hadi utakaporudi na maneno yako kumi na mawili. Hatuandiki kamwe mahali pengine.
portal-contact-yes = Ndiyo, niandikieni hapa
portal-contact-no = Hapana, msiniandikie

portal-share-state-title = Serikali
portal-share-state-question = Je, unaruhusu Serikali ya nchi ya waliofanya hivyo iambiwe?
portal-share-state-why = Itapata taarifa fupi: aina ya kitendo, eneo pana, kikosi na miezi. Si jina lako wala maneno yako. Serikali lazima ijibu kama itachunguza au la. Unaweza kuondoa ruhusa hii kabla taarifa haijatumwa.
portal-share-state-yes = Ndiyo, tumeni taarifa fupi
portal-share-state-no = Hapana, msiiambie Serikali

portal-state-sure-title = Serikali inapata nini
portal-state-sure-question = Je, tulisema wazi: Serikali itapata nini?
portal-state-sure-why = Huu si mtihani. Unatusaidia kuona kama tulikuwa wazi.
portal-state-sure-notice = Taarifa fupi, bila jina langu na maneno yangu
portal-state-sure-all = Kila nilichoandika, pamoja na jina langu
portal-state-sure-unsure = Sina uhakika

portal-state-told-title = Serikali inapata nini
portal-state-told-question = Serikali inapata nini
portal-state-told-why = Taarifa fupi tu: aina ya kitendo, eneo pana, kikosi na miezi. Si jina lako wala maneno yako. Kama hutaki hata hii, rudi nyuma uchague hapana.

portal-statistics-title = Kuhesabu
portal-statistics-question = Je, unaruhusu ripoti yako ihesabiwe?
portal-statistics-why = Takwimu husaidia kuonyesha jambo hili linatokea mara ngapi. Hazimtaji mtu yeyote, na namba ndogo zinafichwa.
portal-statistics-yes = Ndiyo, ihesabuni
portal-statistics-no = Hapana, msiihesabu

portal-account-title = Maneno yako
portal-account-question = Tuambie kwa maneno yako mwenyewe
portal-account-why = Andika kidogo au kwa urefu, unavyopenda, kwa lugha yoyote. Huhitaji ushahidi. Usiandike hapa maneno yako kumi na mawili wala neno la siri.
portal-account-label = Kilichotokea
portal-voice-heading = Au simulia kwa sauti yako
portal-voice-text = Rekodi tu mahali ambapo hakuna mtu anayeweza kukusikia. Kifaa chako kinaweza kuonyesha kuwa maikrofoni ilitumika. Rekodi inaweza kuwa na hadi dakika { $minutes }.
portal-voice-kept = Sauti yako yenyewe inahifadhiwa kama ushahidi, na watu wachache wanaweza kuifungua. Wengine wote wanasikia nakala iliyofichwa sauti, iliyotengenezwa kwenye kifaa hiki. Maneno, lafudhi na namna yako ya kuongea vinabaki ndani yake.
portal-voice-copy-only = Hifadhi tu nakala iliyofichwa sauti. Sauti yangu yenyewe haihifadhiwi.
portal-voice-record = Rekodi
portal-voice-stop = Acha kurekodi
portal-voice-listen = Sikiliza nakala iliyofichwa sauti
portal-voice-quiet = Acha kusikiliza
portal-voice-delete = Futa rekodi
portal-voice-recording = Inarekodi: { $time } kati ya { $most }.
portal-voice-recorded = Imerekodiwa: { $time }. Inaongezwa unapoendelea. Ifute ili urekodi tena.
portal-voice-full = Rekodi imefika dakika { $minutes } na imesimamishwa. Haijapotea.
portal-voice-no-microphone = Maikrofoni haipo au hairuhusiwi. Unaweza kuandika badala yake. Hakuna kilichopotea.
portal-voice-no-copy = Rekodi hii haiwezi kufichwa sauti. Watu wachache wangeweza kuifungua. Unaweza kuifuta na kuandika badala yake.
portal-voice-line = Rekodi ya sauti yako, { $time }

portal-place-title = Wapi na lini
portal-place-question = Ilikuwa wapi na lini?
portal-place-why = Inasaidia kujua ni kikosi gani kilikuwa hapo. Inatosha kuandika “karibu na soko” au “kabla ya mvua”.
portal-place-label = Wapi
portal-time-label = Lini

portal-accused-title = Nani
portal-accused-question = Unajua nini kuhusu waliofanya hivyo?
portal-accused-why = Jina, jina la utani, sare, beji, namba ya gari: chochote kinaweza kusaidia. Si lazima kujaza chochote kati ya hivi.
portal-accused-label = Unachojua

portal-who-title = Anayeeleza
portal-who-question = Nani anaeleza haya?
portal-who-why = Inaisaidia huduma kujua chaguo hizi ni za nani.
portal-who-myself = Yalinitokea mimi
portal-who-witness = Niliyaona au nilisikia habari zake
portal-who-behalf = Naeleza kwa niaba ya mtu mwingine

portal-behalf-title = Mtu mwingine
portal-behalf-question = Je, mtu aliyetendewa hivyo anajua kwamba unaeleza haya?
portal-behalf-why = Ni mtu huyo anayeamua kinachofuata, kadiri inavyowezekana. Tafadhali usimweke hatarini kwa kumuuliza.
portal-behalf-agrees = Ndiyo, naye amekubali
portal-behalf-unaware = Hapana
portal-behalf-cannot = Mtu huyo hawezi kuulizwa: ni mtoto mdogo, ni mgonjwa sana, au hayuko hai tena
portal-behalf-unsaid = Sitaki kusema

portal-identity-title = Kukuhusu wewe
portal-identity-question = Je, unataka kutuambia wewe ni nani?
portal-identity-why = Hii inahifadhiwa kando na ripoti yako, kwa ufunguo mwingine. Kila mara mtu anapoifungua, unaweza kuona hilo hapa.
portal-name-label = Jina lako, au jina tunaloweza kukuita
portal-contact-label = Jinsi ya kukupata kwa usalama, kama unataka tukupate

portal-file-title = Faili
portal-file-question = Je, unataka kuongeza faili?
portal-file-why = Picha, sauti au video iliyorekodiwa, hati. Inafungwa kwa muhuri wakati inapofika. Faili zinaweza kuonyesha zilitengenezwa wapi na lini. Faili yenyewe inahifadhiwa kama ushahidi: watu wachache wanaweza kuifungua, na kila inapofunguliwa unaweza kuona hilo. Wengine wote wanapata nakala isiyo na maelezo hayo yaliyofichika.
portal-file-others = Kama watu wengine wanaonekana au wanasikika ndani yake, fikiria usalama wao pia. Unaweza kuacha kuweka faili.
portal-file-label = Chagua faili
portal-file-limit = Faili moja inaweza kuwa na hadi { $limit }. Unaweza kuongeza faili hadi { $most }, moja baada ya nyingine.
portal-file-copied-limit = Tunaweza kutengeneza nakala ya faili zenye hadi { $limit }.
portal-file-copy-only = Hifadhi nakala tu. Faili kama ilivyo sasa haihifadhiwi.
portal-script-file = Kivinjari chako kinatengeneza nakala kwa ajili ya wengine wote: picha bila maelezo hayo yaliyofichika, sauti kwa sauti iliyofichwa. Hakitengenezi nakala ya faili nyingine: watu wachache wanaweza kuzifungua.
portal-file-add = Ongeza faili hii

portal-check-heading = Angalia na utume
portal-check-text = Unaweza kubadilisha kila jibu. Unaweza pia kutuma kama ilivyo.
portal-not-answered = Hakuna jibu
portal-change = Badilisha: { $question }
portal-check-keep = Kwa kubonyeza “Tuma”, naiomba huduma ihifadhi nilichoeleza, kikiwa kimefungwa kwa muhuri.
portal-check-protection = Kivinjari chako hakitumii programu (script) hapa, kwa hiyo seva hii inafunga ripoti kwa muhuri kwa niaba yako katika kumbukumbu yake. Kisha inaisahau.
portal-send = Tuma
portal-delete-now = Futa yote niliyoandika
portal-leave-empty = Tafadhali acha hapa wazi

portal-sent-heading = Ripoti yako imefika
portal-sent-text = Imefungwa kwa muhuri na imehifadhiwa kwa usalama.
portal-sent-words-heading = Maneno yako kumi na mawili
portal-sent-words-text = Hayo ndiyo njia pekee ya kurudi. Yaandike kwenye karatasi. Tunayaonyesha mara moja tu, na hatuwezi kukutafutia tena maneno hayo.
portal-sent-numbers = Namba zilizo chini ya maneno ni ufunguo uleule. Kwenye karatasi zinafanana na namba za simu. Unaweza kutumia maneno au namba.
portal-sent-warning = Usitume maneno haya kwa barua, kwa barua pepe wala kwa ujumbe. Usiyatoe kwa mtu yeyote anayeyaomba, hata kwetu sisi.
portal-sent-protection = Jinsi ilivyolindwa: seva iliifunga kwa muhuri katika kumbukumbu yake. Hakuna sehemu yake iliyohifadhiwa bila muhuri.
portal-sent-proof-heading = Uthibitisho kwamba ripoti yako ipo
portal-sent-proof-text = Huu ni uthibitisho uliotiwa saini kwamba ripoti yako imo katika daftari la umma. Hakuna ulichoandika kilichomo katika daftari hilo. Hakuna anayeweza kukana baadaye kwamba uliripoti. Unauhitaji uthibitisho huu tu ikiwa mtu atakana.
portal-sent-proof-save = Hifadhi uthibitisho kama faili
portal-sent-check-heading = Je, umeyaandika sawasawa?
portal-sent-check-text = Unaweza kuyaandika hapa mara moja ili kuwa na uhakika. Unaweza pia kuliacha hili.
portal-sent-check-button = Angalia maneno yangu
portal-sent-check-right = Sawa. Maneno haya yatafungua ripoti yako.
portal-sent-written = Nimeyaandika

portal-goodbye-heading = Ziara yako imeisha
portal-goodbye-text = Hakuna chochote cha ziara hii kinachobaki katika dirisha hili.

portal-return-heading = Rudi kwa maneno yako kumi na mawili
portal-return-text = Andika maneno kumi na mawili au namba kumi na mbili. Herufi kubwa au ndogo, nafasi na mistari havijalishi. Herufi nne za kwanza za kila neno zinatosha.
portal-return-label = Maneno yako kumi na mawili au namba zako kumi na mbili
portal-return-open = Fungua

portal-status-heading = Ripoti yako
portal-status-received = Tuliipokea tarehe { $day }.
portal-status-number = Namba: { $number }
portal-last-used = Maneno yako yalitumiwa mara ya mwisho tarehe { $day }. Kama hukuwa wewe, mtu mwingine anayajua.
portal-never-used = Maneno yako yanatumiwa sasa kwa mara ya kwanza.
portal-taken-by = Afisa aliichukua ripoti hii pamoja nawe, bila mtandao.
portal-record-text = Ripoti hii inahifadhiwa kwa ajili yako tu. Hakuna mtu mwingine anayeweza kuifungua, na hakuna anayeishughulikia. Ili kubadilisha hilo, sema ndiyo kwa “kusoma” hapa chini.
portal-record-show = Onyesha nilichohifadhi
portal-aside-heading = Ripoti yako imewekwa kando
portal-aside-text = Huduma iliiweka kando tarehe { $day }. Hakuna aliyeisoma. Sababu waliyotoa: { $reason }.
portal-aside-kept = Imehifadhiwa, na tarehe zilizo hapa chini bado zinahesabiwa. Ukiomba au ukiandika, inarudi ili isomwe.
portal-aside-button = Tafadhali someni ripoti yangu
portal-closed-heading = Kesi yako imefungwa
portal-closed-text = Huduma iliifunga tarehe { $day }. Ikiwa ulikubali ujumbe, sababu zipo katika ujumbe hapa chini. Unaweza kupinga hadi tarehe { $until }.
portal-closed-button = Napinga: fungueni kesi yangu tena
aside-flood = ilikuja na nyingi zinazofanana kwa nje
aside-machine = inaonekana mashine iliijaza
aside-trial = huduma ilikuwa ikijaribu ukurasa huu
portal-protection-hub = Seva iliifunga kwa muhuri katika kumbukumbu yake ilipofika.
portal-protection-browser = Kifaa chako mwenyewe kiliifunga kwa muhuri kabla ya kutumwa.
portal-messages-heading = Ujumbe
portal-no-messages = Bado hakuna ujumbe.
portal-message-own = Wewe uliandika hii. Imefungwa kwa muhuri kwa ajili ya watu wanaoshughulikia kesi yako, kwa hiyo haiwezi kuonyeshwa hapa.
portal-message-from-you = Wewe
portal-letter-download = Pakua barua (PDF)
portal-message-hide = Futa kwenye ninachoona
portal-message-hide-text = Kesi inauhifadhi; hauonyeshwi tena hapa.
portal-reply-heading = Andika
portal-reply-label = Andika ujumbe
portal-reply-send = Tuma ujumbe
portal-add-heading = Ongeza kwenye ripoti yako
portal-add-label = Unachotaka kuongeza
portal-add-button = Ongeza kwenye ripoti yangu
portal-added = { $day }: uliongeza kitu. Faili: { $count }
portal-promises-heading = Kilichoahidiwa
portal-promises-text = Kila mstari unasema unachostahili kufanyiwa, nani anapaswa kukifanya na hadi lini, na kama kimefanyika.
portal-promise-who = Anayepaswa kufanya:
portal-promise-by = Tarehe ya mwisho:
portal-opened-heading = Nani alifungua ripoti yako
portal-opened-nobody = Bado hakuna aliyeifungua.
portal-opened-line = { $day }: kilichofunguliwa: { $what }. Aliyefungua: { $role }
portal-emergency-line = { $day }: { $what } ilifunguliwa kwa dharura na: { $role }
portal-emergency-granted = { $day }: watu wawili walikubali ufunguzi wa dharura. { $role } anaweza kufungua { $what } hadi { $until }. Sababu: { $reason }.
portal-override-granted = { $day }: watu wawili waliamua kwamba hili litumwe bila ridhaa yako: { $what }. Sababu: { $reason }.
portal-override-used = { $day }: lilitumwa.
portal-excluded-line = { $day }: { $name } imezuiwa katika kesi yako. Sababu: { $reason }.
portal-keys-renewed = { $day }: kesi yako ina ufunguo mpya. Asiyehusika nayo tena hawezi kufungua utakayoandika kuanzia sasa.
portal-offered-line = { $day }: kesi yako ilitolewa kwa { $name }. Lazima wajibu kabla ya mwisho wa { $due }.
portal-offer-accepted = { $day }: { $name } imechukua kesi yako. Sasa ahadi ulizopewa ni wajibu wao.
portal-offer-refused = { $day }: { $name } haichukui kesi yako. Inabaki ilipokuwa.

portal-wait-heading = Watu wengi wako hapa kwa wakati mmoja
portal-wait-text = Nafasi yako imehifadhiwa. Ukurasa huu unaendelea wenyewe baada ya sekunde chache. Unaweza pia kubonyeza “Endelea”. Hakuna kinachopotea.
portal-consents-heading = Chaguo zako
portal-consents-text = Unaweza kubadilisha kila chaguo wakati wowote. Mabadiliko yanaanza kutumika wakati huohuo. Kilichokwisha kutumwa hakiwezi kurudishwa, na tunasema hivyo hapa.
portal-consent-none = Hukujibu hili.
portal-consent-given = Ulisema ndiyo tarehe { $day }.
portal-consent-refused = Ulisema hapana tarehe { $day }.
portal-consent-withdrawn = Uliondoa ndiyo yako tarehe { $day }.
portal-consent-sent = Imeshatumwa tarehe { $day }: hili haliwezi tena kutenguliwa. Ukisema hapana, hakuna kingine kitakachotumwa.
portal-consent-read = Maafisa tayari wana ufunguo. Walichosoma hakiwezi kurudishwa. Ukisema hapana, hakuna anayeweza kufungua zaidi.
portal-consent-counted = Takwimu zilizokwisha kuchapishwa haziwezi kubadilishwa.
portal-consent-withdraw = Ondoa ndiyo yangu: { $what }
portal-consent-give = Sema ndiyo: { $what }
portal-restricted-heading = Kuomba uchunguzi
portal-restricted-text = Ripoti yako ni ya msaada tu. Unaweza kuomba uchunguzi sasa. Haiwezekani kurudi nyuma: haiwezi kuwa tena ya msaada tu.
portal-restricted-sure = Naelewa kwamba hili haliwezi kutenguliwa
portal-restricted-button = Omba uchunguzi
portal-family-heading = Mtu wa familia yako
portal-family-text = Unaweza kumtaja mtu mmoja ambaye anaweza kuambiwa kesi inavyoendelea. Hakuna mtu anayeambiwa chochote usiposema ndiyo hapa. Barua haisemi kilichotokea wala kilimtokea nani.
portal-family-named = Mwanafamilia wa kuwasiliana naye { $number }
portal-family-name = Jina la mtu huyu
portal-family-relation = Mtu huyu ni nani kwako
portal-family-reach = Jinsi ya kumpata mtu huyu kwa usalama
portal-family-language = Lugha ya mtu huyu
portal-family-progress = Mtu huyu anaruhusiwa kuambiwa ni hatua zipi zimechukuliwa na lini
portal-family-button = Mtaje mtu huyu
portal-finish-heading = Kuondoka
portal-finish = Maliza ziara hii

portal-state-heading = Barua kwako
portal-family-inbox-heading = Barua kwako
portal-letters-heading = Barua na ujumbe
portal-state-duties-heading = Yanayopaswa kufanywa
portal-state-duties-text = Tafadhali jibu hapa. Unachorekodi kinatiwa saini kwa maneno yako kumi na mawili na hakiwezi kubadilishwa baadaye.
portal-state-outcome = Jibu lako
portal-state-note = Maoni
portal-state-button = Rekodi
portal-state-settled-heading = Yaliyofanywa

portal-script-sealed = Unachoandika kinafungwa kwa muhuri hapa, kwenye kifaa chako, kabla ya kutumwa. Seva haikioni kamwe bila muhuri. Lazima uiamini programu ndogo ambayo seva ilikipa kivinjari chako.
portal-script-kept = Unachoandika kiko kwenye ukurasa huu tu, na si mahali pengine popote. Ukifunga ukurasa kabla ya kutuma, kinapotea.
portal-script-leave = Unaweza pia kubonyeza kitufe cha Shift mara tatu.
portal-script-shift-two = Shift: bonyeza mara 2 zaidi ili kuondoka.
portal-script-shift-one = Shift: bonyeza mara 1 zaidi ili kuondoka.
portal-script-sending = Inatuma. Tafadhali usifunge ukurasa huu.
portal-script-check = Kivinjari chako kinafunga ripoti kwa muhuri kwenye kifaa chako kabla ya kutumwa.
portal-script-sent = Jinsi ilivyolindwa: kifaa chako mwenyewe kiliifunga kwa muhuri kabla ya kutumwa.
