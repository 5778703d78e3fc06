### Letters. They say enough and leak nothing.

## machine-drafted

act-rape = Ubakaji
act-sexual-assault = Shambulio la kingono
act-sexual-exploitation = Unyonyaji wa kingono
act-child-abuse = Unyanyasaji wa kingono dhidi ya mtoto
act-sexual-harassment = Usumbufu wa kingono
act-other-misconduct = Mwenendo mwingine mbaya sana

letter-reference = Kumbukumbu namba: { $reference }
letter-row-act = Aina ya kitendo
letter-row-place = Eneo
letter-row-unit = Kikosi
letter-row-window = Kipindi
letter-neutral-sender = Ofisi ya Mawasiliano
letter-code-word = Neno la siri: { $word }

letter-state-subject = Taarifa kuhusu ripoti ya mwenendo mbaya
letter-state-opening = Tunawajulisha kuhusu ripoti ya mwenendo mbaya wa mmoja wa watu wenu mliowatuma kazini nje ya nchi. Tathmini yetu ya awali imebaini kwamba jambo hili liko ndani ya mamlaka yetu.
letter-state-notice = Hii ni taarifa fupi kabisa. Maelezo zaidi yatafuata mtakapomtaja afisa atakayeyapokea kwa ufunguo wake mwenyewe.
letter-state-duties = Tafadhali thibitisheni ndani ya { $receipt } kwamba mmepokea, na mjibu ndani ya { $answer } kama mtachunguza, mkimtaja afisa wenu wa uchunguzi. Muda huu unahesabiwa kuanzia siku ya taarifa hii.
letter-state-silence = Ikiwa hakuna jibu litakalokuwa limerekodiwa hadi wakati huo, Serikali yenu inahesabiwa kuwa haitaki au haiwezi kuchunguza, uchunguzi huru unaanza, na ukimya huo unarekodiwa kwa kudumu.
letter-state-protect = Tafadhali hifadhini ushahidi wote, na msichukue hatua yoyote dhidi ya mtu yeyote kwa sababu ya ripoti hii. Hakuna mtu anayeruhusiwa kurudishwa nchini kwake kabla maelezo hayajachukuliwa.
letter-state-answer = Mlipokea maneno kumi na mawili kando na barua hii. Yanafungua kisanduku cha ujumbe ambamo mnaweza kuthibitisha, kujibu na kutuandikia.
letter-state-footer = Taarifa fupi kabisa. Haimtaji mtu yeyote, na haipaswi kutumiwa kutafuta ni nani aliyetoa ripoti.

letter-family-subject = Habari kutoka Ofisi ya Mawasiliano
letter-family-opening = Mtu anayekuamini alituomba tukuambie jinsi jambo fulani linavyoendelea. Huhitaji kufanya chochote.
letter-family-choice = Tunasema tu yale ambayo mtu huyo amekubali, na tunakuambia wewe tu. Mtu huyo anaweza kubadilisha hili wakati wowote.
letter-family-step = { $what }: { $how }
letter-family-none = Bado hakuna hatua za kukuambia. Utapata habari tena zitakapokuwepo.
letter-family-more = Utapata habari tena kutakapokuwa na mengine ya kukuambia.
letter-family-ask = Ikiwa hutaki barua za aina hii, andika hivyo katika kisanduku chako cha ujumbe nazo zitaacha kuja.
letter-family-footer = Tafadhali hifadhi barua hii mahali ambapo wengine hawataiona.

letter-row-notified = Tarehe ya kujulishwa
letter-row-due = Tarehe ya mwisho
letter-row-duty = Kinachoombwa
letter-row-passed = Muda tangu tarehe ya mwisho
letter-row-materials = Vya kuhifadhiwa
letter-row-items = Vielelezo vya ushahidi
letter-row-completed = Tarehe uchunguzi ulipokamilika
letter-row-received = Tarehe dai lilipopokelewa
letter-row-request = Dai linaomba
letter-row-measure = Kilichofanyika
letter-field-today = Siku ya barua
letter-field-decided = Iliamuliwa tarehe
letter-field-register = Kesi inaingia kwenye rejista tarehe
letter-field-until = Amri inadumu hadi
letter-field-objection = Pingamizi hadi
letter-field-next = Habari si baada ya tarehe
letter-field-open-until = Uamuzi unaweza kubadilika hadi (wazi: ni wa mwisho)
letter-field-expected = Sasa inatarajiwa tarehe
letter-duty-receipt = uthibitisho kwamba mlipokea taarifa
letter-duty-officer = jina la afisa wa taifa wa uchunguzi
letter-duty-answer = kama mtachunguza
letter-duty-progress = ripoti ya maendeleo
letter-duty-outcome = ripoti ya matokeo
letter-notified = Tarehe { $notified } tuliwajulisha kuhusu ripoti ya mwenendo mbaya wa mmoja wa watu wenu mliowatuma kazini nje ya nchi.

letter-officer-subject = Ombi la kumtaja afisa wa taifa wa uchunguzi
letter-officer-request = Tafadhali mtajeni afisa atakayechunguza, na mseme jinsi ya kumpata, kufikia tarehe { $due }.
letter-officer-sealed = Maelezo yanatoka kwetu kwenda kwa afisa aliyetajwa tu, yakiwa yamefungwa kwa muhuri kwa ufunguo wake mwenyewe. Hakuna mtu mwingine katika idara yenu anayeweza kuyafungua.
letter-officer-independent = Afisa huyo hapaswi kuwa wa kikosi kinachohusika wala wa ngazi zake za amri.
letter-officer-footer = Ombi hili halimtaji mtu yeyote, na halipaswi kutumiwa kutafuta ni nani aliyetoa ripoti.

letter-reminder-subject = Kikumbusho: jibu linasubiriwa
letter-reminder-missing = Hatuna kumbukumbu ya hili: { $duty }.
letter-reminder-due = Tarehe ya mwisho ni { $due }. Muda uliobaki: { $left }.
letter-reminder-answered = Ikiwa mmeshajibu, tafadhali tuambieni lini na kwa njia gani.
letter-reminder-footer = Kikumbusho hiki hakimtaji mtu yeyote, na hakipaswi kutumiwa kutafuta ni nani aliyetoa ripoti.

letter-silent-subject = Barua kuhusu kukosekana kwa jibu
letter-silent-due = Jibu lilitakiwa kufikia tarehe { $due }. Leo, baada ya { $passed }, hakuna jibu lililorekodiwa.
letter-silent-deemed = Kwa hiyo Serikali yenu inahesabiwa kuwa haitaki au haiwezi kuchunguza. Uchunguzi huru unaanza siku ya kazi inayofuata, ikiwa bado haujaanza.
letter-silent-register = Ikiwa hakuna jibu litakalokuwa limerekodiwa kufikia tarehe { $register }, kesi hii inahesabiwa kwa jina la nchi yenu katika orodha ya umma ya kesi zisizojibiwa. Orodha hiyo haina maelezo ya kesi yoyote.
letter-silent-late = Jibu la kuchelewa linakubaliwa daima na linamaliza jukumu. Kuchelewa kunabaki kwenye kumbukumbu.
letter-silent-copy = Chombo cha uangalizi kinapokea nakala ya barua hii.
letter-silent-footer = Barua hii haimtaji mtu yeyote, na haipaswi kutumiwa kutafuta ni nani aliyetoa ripoti.

letter-preserve-subject = Amri ya kuhifadhi ushahidi
letter-preserve-order = Tangu mnapopokea amri hii, hifadhini kila kitu kilichoorodheshwa hapa chini kikiwa kamili na bila kubadilishwa.
letter-preserve-change = Hakuna anayeruhusiwa kuharibu, kubadilisha au kuondoa chochote kati ya hivyo. Waambieni wengine yale tu wanayohitaji kujua ili kutekeleza amri.
letter-preserve-unsaid = Amri haisemi kilichotokea, na hamuombwi kukitafuta. Msimhoji, msimhamishe wala msimrudishe nchini kwake mtu yeyote kwa sababu yake.
letter-preserve-confirm = Thibitisheni kufikia tarehe { $due } kwamba amri imetekelezwa, na mtaje anayetunza vitu hivyo.
letter-preserve-until = Amri inatumika hadi tarehe { $until }, isipokuwa ikiondolewa kabla kwa maandishi.
letter-preserve-footer = Amri hii ndiyo yote mnayopokea. Haimshtaki mtu yeyote.
letter-material-duty-rosters = orodha za zamu
letter-material-patrol-logs = daftari za doria
letter-material-vehicle-records = kumbukumbu za safari za magari
letter-material-weapon-records = kumbukumbu za silaha na risasi
letter-material-radio-logs = daftari za mawasiliano ya redio
letter-material-gate-books = daftari za lango na za wageni
letter-material-medical-records = kumbukumbu za matibabu
letter-material-personnel-lists = orodha za wafanyakazi na za likizo
letter-material-recordings = rekodi za kamera
letter-material-telephone-records = kumbukumbu za simu na ujumbe

letter-referral-subject = Kupeleka kesi kwa uamuzi kuhusu mashtaka
letter-referral-opening = Tunawapelekea kesi ya mwenendo mbaya wa mtu wa kundi lililo chini ya mamlaka yenu ya kisheria. Aliyetoa ripoti alikubali hili.
letter-referral-file = Jalada la kesi linafuata kando na barua hii, likiwa limefungwa kwa muhuri kwa ufunguo wa afisa mtakayemtaja.
letter-referral-contact = Tafadhali msiwasiliane na aliyetoa ripoti, wala shahidi yeyote, isipokuwa kupitia kwetu.
letter-referral-decide = Tafadhali tuambieni kufikia tarehe { $due } kama mnafungua mashtaka, na sababu zenu ikiwa hamfungui.
letter-referral-items = { $count ->
    [one] kielelezo { $count }
   *[other] vielelezo { $count }
}
letter-referral-footer = Siri. Kwa afisa aliyetajwa kwa kesi hii tu.

letter-outcome-subject = Kilichoamuliwa kuhusu ripoti yako
letter-outcome-opening = Uliripoti kwetu tarehe { $reported }. Haya ndiyo yaliyoamuliwa tarehe { $decided }, na kwa nini.
letter-outcome-substantiated = Imeonyeshwa kwamba ulichoripoti kilitokea.
letter-outcome-partly-substantiated = Sehemu ya ulichoripoti iliweza kuonyeshwa.
letter-outcome-not-substantiated = Ushahidi haukutosha kuonyesha kilichotokea.
letter-outcome-no-jurisdiction = Chombo kilichoamua hakina mamlaka juu ya watu wanaohusika.
letter-not-shown = Hii haimaanishi kwamba jambo hilo halikutokea.
letter-outcome-reasons = Sababu ni hizi:
letter-outcome-object = Ikiwa hukubali, unaweza kupinga hadi tarehe { $until }. Andika hilo katika kisanduku chako cha ujumbe, kwa maneno yako mwenyewe.
letter-outcome-help = Unaweza kupata msaada wakati wowote, hata kesi ikiwa imefungwa.
letter-outcome-footer = Tafadhali hifadhi barua hii mahali ambapo wengine hawataiona.
letter-measure-none = Hakuna hadi sasa
letter-measure-sent-home = Mtu huyo alirudishwa nchini kwake
letter-measure-discipline = Mtu huyo aliadhibiwa na idara yake
letter-measure-dismissal = Mtu huyo alifukuzwa kazi na idara yake
letter-measure-prosecution = Kesi ilipelekwa kwa mwendesha mashtaka
letter-measure-conviction = Mahakama ilimtia mtu huyo hatiani
letter-measure-compensation = Fidia imeamuliwa

letter-family-begun = Tangu tarehe { $opened } linaangaliwa jambo linalomhusu mtu wa karibu nawe.
letter-family-next = Utapata habari tena kufikia tarehe { $next }, hata kama hakuna jipya.
letter-family-decided = Tarehe { $decided } uamuzi ulifanywa.
letter-family-substantiated = Imeonyeshwa kwamba kosa lilitendwa.
letter-family-partly-substantiated = Imeonyeshwa kwa sehemu kwamba kosa lilitendwa.
letter-family-not-substantiated = Ushahidi haukutosha kuonyesha kilichotokea.
letter-family-no-jurisdiction = Chombo kilichoamua hakina mamlaka juu ya watu wanaohusika.
letter-family-open-until = Uamuzi bado unaweza kubadilika hadi tarehe { $until }.
letter-family-final = Uamuzi ni wa mwisho.
letter-family-late = Hatua moja ilitakiwa kufikia tarehe { $due } na bado haijachukuliwa: { $what }.
letter-family-late-state = Tunasubiri jibu la Serikali ya nchi nyingine.
letter-family-late-court = Mahakama ilituomba tusubiri.
letter-family-late-safety = Tunasubiri ili mtu yeyote asiwekwe hatarini.
letter-family-late-work = Kazi inachukua muda mrefu kuliko inavyopaswa.
letter-family-expected = Sasa inatarajiwa kufikia tarehe { $expected }.
letter-family-recorded = Kuchelewa huku kumerekodiwa na kunabaki kwenye kumbukumbu.

letter-paternity-subject = Dai la ubaba na la matunzo
letter-paternity-opening = Tunawapelekea dai linalomhusu mmoja wa watu wenu mliowatuma kazini nje ya nchi. Mtu anayelitoa alikubali hili.
letter-paternity-answer = Tafadhali jibuni kufikia tarehe { $due }. Mtajeni anayehusika na dai hili, na mseme kwa maneno rahisi sheria yenu inamtaka nini mtu anayelitoa.
letter-paternity-samples = Sampuli za kulinganisha zinachukuliwa tu kutoka kwa watu wanaokubali, na maabara ambayo pande zote mbili zinaikubali.
letter-paternity-apart = Dai hili halitegemei kuthibitishwa kwa mwenendo mbaya. Linaendelea hata mchakato mwingine ukifungwa.
letter-paternity-footer = Barua hii haimtaji mtu yeyote. Haipaswi kutumiwa kumtafuta mama au mtoto.
letter-claim-recognition = Kutambuliwa kwa ubaba
letter-claim-maintenance = Matunzo ya mtoto
letter-claim-documents = Hati za utambulisho na za uraia kwa mtoto
letter-claim-samples = Kulinganisha sampuli
letter-claim-costs = Gharama za kujifungua

letter-leaflet-subject = Unachoweza kutarajia unaporipoti
letter-leaflet-what = Hiki ni nini
letter-leaflet-what-text = Askari, polisi na watu wengine wanaotumwa katika nchi yako hawaruhusiwi kukudhuru. Ikiwa mmoja wao alikudhuru, unaweza kuripoti. Kipeperushi hiki kinasema kinachopaswa kutokea baadaye, na hadi lini.
letter-leaflet-you = Unaamua wewe
letter-leaflet-you-text = Unaweza kuripoti bila jina lako. Unaweza kuomba msaada tu, bila uchunguzi wowote. Unaweza kubadilisha mawazo yako.
letter-leaflet-you-consent = Hakuna mtu anayeambiwa chochote kukuhusu kabla hujasema ndiyo. Tunakuuliza tena kwa kila mmoja wao.
letter-leaflet-dates = Kinachopaswa kutokea, na hadi lini
letter-leaflet-within = ndani ya { $period }
letter-leaflet-who = { $who }: { $when }
letter-leaflet-party-service = huduma inayosoma ripoti
letter-leaflet-party-state = Serikali ya nchi ya waliofanya hivyo
letter-leaflet-party-oversight = chombo cha uangalizi
letter-leaflet-party-mission = misheni
letter-leaflet-see = Nani anaruhusiwa kuona nini
letter-leaflet-see-text = Serikali inapata taarifa fupi: aina ya kitendo, eneo, kikosi na miezi. Jina lako na maneno yako hayaendi kwa mtu yeyote bila ndiyo yako.
letter-leaflet-see-family = Familia yako haiambiwi chochote, isipokuwa ukimchagua mtu mmoja na kusema anachoruhusiwa kujua.
letter-leaflet-see-public = Umma unaona namba tu, na hauoni namba ndogo.
letter-leaflet-never = Ambayo hayapaswi kutokea kamwe
letter-leaflet-never-text = Hakuna anayeruhusiwa kukuadhibu kwa sababu ya ripoti. Hakuna anayeshtakiwa anayeruhusiwa kuiona. Hulipi chochote. Msaada hautegemei kumtaja mtu yeyote.
letter-leaflet-late = Tarehe isipotimizwa
letter-leaflet-late-text = Tarehe isiyotimizwa inarekodiwa na haiwezi kufutwa. Ikiwa Serikali haijibu, uchunguzi huru unaanza, na ukimya wake unajulikana hadharani.
letter-leaflet-end = Jinsi inavyoisha
letter-leaflet-end-text = Unaambiwa kilichoamuliwa, na kwa nini. “Ushahidi hautoshi” haimaanishi kwamba jambo hilo halikutokea. Unaweza kupinga kabla kesi haijafungwa.
letter-leaflet-help = Msaada
letter-leaflet-footer = Mfumo wa kanuni { $name }, toleo { $version }. Tarehe hizi ni ahadi za huduma hii pale ambapo hakuna sheria inayoziweka.
