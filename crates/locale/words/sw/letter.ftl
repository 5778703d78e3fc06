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
