### The portal. Titles are neutral: they stay in the browser's history.

## machine-drafted

portal-title = Byenveni
portal-start-heading = Ou ka di nou sa ki te pase
portal-danger-heading = Èske ou an danje kounye a?
portal-danger-text = Ale yon kote ki an sekirite si ou kapab. Rele nimewo ijans peyi kote ou ye a.
portal-danger-number = Nimewo ijans: { $number }
portal-start-text = Ou ka fè rapò sou vyolans seksyèl oswa lòt mal sòlda, polisye oswa anplwaye ki soti nan lòt peyi te fè moun. Ou pa bezwen bay non ou. Ou ka sispann nenpòt lè.
portal-start-help = Ou ka jwenn èd san fè rapò.
portal-start-begin = Kòmanse
portal-start-return = Mwen gen douz mo mwen yo

portal-help-heading = Èd san fè rapò
portal-help-text = Ou gen dwa jwenn èd. Ou pa oblije fè okenn rapò pou ou jwenn li.
portal-help-medical-heading = Al wè yon doktè oswa yon enfimyè byento
portal-help-medical = Gen swen ki mache pi byen nan twa premye jou yo. Gen lòt swen ki ede menm pita. Ou pa oblije di sa ki te pase.
portal-help-support-heading = Pale ak yon moun ou fè konfyans
portal-help-support = Yon gwoup fanm, yon ajan sante oswa yon liy èd nan zòn nan ka koute ou epi di ou ki sa ki genyen toupre ou.
portal-help-near-heading = Toupre ou
portal-help-traces-heading = Sa ki rete sou aparèy sa a
portal-help-traces = Lè ou kite, paj sa a fèmen epi vizit ou isit la fini. Sa pa efase istorik navigatè ou. Sa pa ede si yon moun ap veye aparèy sa a ak yon pwogram espyon. Yon fenèt prive oswa yon lòt aparèy bay plis sekirite.
portal-help-onion = Ak Tor Browser ou ka jwenn nou isit la tou: { $address }

portal-between-heading = Gen moun ant ou menm ak nou
portal-between-text = Ou pase nan yon paj lòt moun pou vini isit la. Yo ka li tout sa ou ekri, ak mo ou yo tou. Tanpri fèmen paj sa a epi sèvi ak Tor Browser.

portal-before-heading = Anvan ou kòmanse
portal-before-happens-heading = Sa ki pral pase
portal-before-happens = Nou poze yon sèl kesyon sou chak paj. Ou ka sote nenpòt kesyon. Ou ka voye sa ou genyen nenpòt lè. Lè ou voye, ou jwenn douz mo. Ak mo sa yo, ou ka tounen, li repons yo epi chanje chwa ou yo.
portal-before-reads-heading = Kiyès ki pral li li
portal-before-reads = Se sèlman ajan ki resevwa rapò nan { $service } ki ka louvri rapò ou a, epi sèlman si ou di wi. Pa gen pèsonn nan chenn kòmandman moun ki te fè sa a, okenn nan chèf yo, ki ka louvri li. Si yon timoun oswa yon lòt moun an gwo danje, sèvis la ka oblije aji. Se de moun ki dwe pran desizyon sa a, epi y ap fè ou konnen.
portal-before-sealed-heading = Kijan nou kenbe li
portal-before-sealed = Sa ou ekri kachte isit la, nan memwa sèvè sa a, anvan li anrejistre. Pa gen anyen ladan ki anrejistre san kachte. Sèvè a pa ka louvri li ankò.
portal-before-leave-heading = Kite vit
portal-before-leave = Bouton « Kite paj sa a » mennen ou sou yon paj meteyo epi li fini vizit ou a. Li pa ka efase istorik navigatè ou.
portal-before-kept = Si ou pa voye sa ou tape a, nou kenbe li kachte pandan { $hours } èdtan. Apre sa, li efase.

portal-continue = Kontinye
portal-skip = Sote kesyon sa a
portal-send-now = Ale voye ak sa mwen genyen
portal-any-time = Ou ka sispann epi voye nenpòt lè.
portal-heavy = Kesyon k ap vini yo se sou sa ki te rive. Yo ka difisil. Ou ka sote chak kesyon, kanpe, oswa tounen sou yo anvan ou voye.
portal-listen = Koute paj sa a

portal-option-title = Sa ki dwe fèt
portal-option-question = Kisa ou vle ki fèt?
portal-option-why = Yon rapò pou èd sèlman ka tounen yon ankèt pita, nenpòt lè ou vle. Li pa ka fè bak: depi yon ankèt kòmanse, li pa ka tounen èd sèlman ankò.
portal-option-restricted = Èd sèlman ak yon dosye ki sere an sekirite. Okenn ankèt pa kòmanse. Yo pa di okenn moun nan yon chenn kòmandman, okenn chèf, anyen.
portal-option-unrestricted = Yon ankèt. Sèvis la egzamine rapò a epi li aji sou li. Sa pa ka tounen èd sèlman ankò.
portal-option-record = Kenbe li pou mwen sèlman. Anyen pa fèt. Se douz mo ou yo sèlman ki ka louvri li.

portal-age-title = Laj
portal-age-question = Ki laj moun sa te rive a genyen?
portal-age-why = Moun ki poko gen 18 an gen plis pwoteksyon. Ou pa oblije reponn.
portal-age-adult = 18 an oswa plis
portal-age-young = Mwens pase 18 an
portal-age-unsaid = Mwen pa konnen, oswa mwen pa vle di

portal-young-title = Mwens pase 18 an
portal-young-question = Sa ki bon pou ou konnen anvan ou kontinye
portal-young-why = Ou ka di tout bagay isit la, pou kont ou oswa ak yon moun ou fè konfyans. Sa ou vle gen enpòtans. Si yon timoun an gwo danje, sèvis la ka oblije aji pou pwoteje timoun nan. Li ka oblije fè sa san yon wi. De moun dwe pran desizyon sa a ansanm, epi y ap fè ou konnen isit la.

portal-read-title = Lekti
portal-read-question = Èske sèvis la ka li sa ou di?
portal-read-why = Si ou di non, li rete kachte, epi se douz mo ou yo sèlman ki ka louvri li. Ou ka di wi pita.
portal-read-yes = Wi, sèvis la ka li li
portal-read-no = Non, kenbe li pou mwen sèlman

portal-contact-title = Ekri
portal-contact-question = Èske nou ka ekri ou isit la?
portal-contact-why = Mesaj yo rete tann isit la jiskaske ou tounen ak douz mo ou yo. Nou pa janm ekri okenn lòt kote.
portal-contact-yes = Wi, ekri mwen isit la
portal-contact-no = Non, pa ekri mwen

portal-share-state-title = Leta
portal-share-state-question = Èske yo ka fè Leta peyi moun ki te fè sa a konnen?
portal-share-state-why = Li ta resevwa yon ti avi kout: ki kalite zak, zòn nan an jeneral, inite a ak mwa yo. Pa non ou, pa pawòl ou. Leta sa a dwe reponn si l ap fè ankèt oswa si li pa p fè li. Ou ka retire wi ou a toutotan avi a poko voye.
portal-share-state-yes = Wi, voye ti avi kout la
portal-share-state-no = Non, pa fè Leta konnen

portal-state-sure-title = Sa Leta a resevwa
portal-state-sure-question = Èske nou te di sa klè: kisa Leta a t ap resevwa?
portal-state-sure-why = Sa se pa yon egzamen. Li ede nou wè si nou te klè.
portal-state-sure-notice = Yon ti avi kout, san non m ak pawòl mwen
portal-state-sure-all = Tout sa mwen ekri, ak non mwen
portal-state-sure-unsure = Mwen pa sèten

portal-state-told-title = Sa Leta a resevwa
portal-state-told-question = Sa Leta a resevwa
portal-state-told-why = Sèlman ti avi kout la: ki kalite zak, zòn nan an jeneral, inite a ak mwa yo. Pa non ou, pa pawòl ou. Si ou pa vle menm sa, tounen epi chwazi non.

portal-statistics-title = Konte
portal-statistics-question = Èske nou ka konte rapò ou a?
portal-statistics-why = Chif yo ede montre konbyen fwa sa rive. Yo pa bay non pèsonn, epi ti chif yo kache.
portal-statistics-yes = Wi, konte li
portal-statistics-no = Non, pa konte li

portal-account-title = Pawòl ou
portal-account-question = Di nou sa ak pwòp mo ou
portal-account-why = Ekri anpil oswa piti, jan ou vle, nan nenpòt lang. Ou pa bezwen prèv. Pa ekri douz mo ou yo ni yon modpas isit la.
portal-account-label = Sa ki te pase
portal-voice-heading = Oswa rakonte l ak vwa ou
portal-voice-text = Anrejistre sèlman kote pèsonn pa ka tande w. Aparèy ou ka montre mikwo li te sèvi. Yon anrejistreman ka dire jiska { $minutes } minit.
portal-voice-kept = Pwòp vwa ou konsève kòm prèv, epi se kèk moun sèlman ki ka louvri li. Tout lòt moun tande yon kopi kote vwa a degize, ki fèt sou aparèy sa a. Mo ou yo, aksan ou ak fason ou pale rete ladan l.
portal-voice-copy-only = Konsève kopi degize a sèlman. Pwòp vwa mwen pa konsève.
portal-voice-record = Anrejistre
portal-voice-stop = Sispann anrejistre
portal-voice-listen = Koute kopi degize a
portal-voice-quiet = Sispann koute
portal-voice-delete = Efase anrejistreman an
portal-voice-recording = Ap anrejistre: { $time } sou { $most }.
portal-voice-recorded = Anrejistre: { $time }. L ap ajoute lè ou kontinye. Efase l pou anrejistre ankò.
portal-voice-full = Anrejistreman an rive nan { $minutes } minit epi li sispann. Li pa pèdi.
portal-voice-no-microphone = Mikwo a pa la oswa li pa gen pèmisyon. Ou ka ekri pito. Anyen pa pèdi.
portal-voice-no-copy = Anrejistreman sa a pa ka degize. Se kèk moun sèlman ki ta ka louvri li. Ou ka efase l epi ekri pito.
portal-voice-line = Anrejistreman vwa ou, { $time }

portal-place-title = Ki kote ak ki lè
portal-place-question = Ki kote ak ki lè sa te ye?
portal-place-why = Sa ede jwenn inite ki te la a. « Toupre mache a » oswa « anvan sezon lapli a » sifi.
portal-place-label = Ki kote
portal-time-label = Ki lè

portal-accused-title = Kiyès
portal-accused-question = Kisa ou konnen sou moun ki te fè sa a?
portal-accused-why = Yon non, yon ti non jwèt, yon inifòm, yon badj, nimewo yon machin: nenpòt bagay ka ede. Ou pa oblije bay okenn ladan yo.
portal-accused-label = Sa ou konnen

portal-who-title = Kiyès k ap rakonte
portal-who-question = Kiyès k ap rakonte sa a?
portal-who-why = Sa ede sèvis la konnen se chwa kiyès chwa sa yo ye.
portal-who-myself = Se mwen menm sa te rive
portal-who-witness = Mwen te wè sa oswa mwen te tande sa
portal-who-behalf = M ap rakonte li pou yon lòt moun

portal-behalf-title = Lòt moun nan
portal-behalf-question = Èske moun sa te rive a konnen ou ap rakonte sa?
portal-behalf-why = Sa ki pral fèt apre, se moun sa a ki pou deside li, otank sa posib. Tanpri, pa mete moun nan an danje pandan ou ap mande li.
portal-behalf-agrees = Wi, epi li dakò
portal-behalf-unaware = Non
portal-behalf-cannot = Nou pa ka mande moun nan: yon ti timoun, yon moun ki malad anpil, oswa yon moun ki pa vivan ankò
portal-behalf-unsaid = Mwen pa vle di

portal-identity-title = Sou ou menm
portal-identity-question = Èske ou vle di nou ki moun ou ye?
portal-identity-why = Sa rete apa ak rapò ou a, anba yon lòt kle. Chak fwa yon moun louvri li, ou ka wè sa isit la.
portal-name-label = Non ou, oswa jan nou ka rele ou
portal-contact-label = Kijan nou ka jwenn ou san danje, si ou vle nou fè sa

portal-file-title = Yon fichye
portal-file-question = Èske ou vle ajoute yon fichye?
portal-file-why = Yon foto, yon anrejistreman, yon dokiman. Li kachte pandan l ap rive. Yon fichye ka montre ki kote ak ki lè li te fèt. Fichye a menm konsève kòm prèv: se kèk moun sèlman ki ka louvri li, epi ou ka wè chak fwa yo louvri li. Tout lòt moun jwenn yon kopi ki pa gen detay kache sa yo.
portal-file-others = Si yo wè oswa yo tande lòt moun ladan l, panse ak sekirite yo tou. Ou ka pa mete fichye a.
portal-file-label = Chwazi yon fichye
portal-file-limit = Yon fichye ka rive jiska { $limit }. Ou ka ajoute jiska { $most } fichye, youn apre lòt.
portal-file-copied-limit = Nou ka fè kopi fichye ki rive jiska { $limit }.
portal-file-copy-only = Konsève kopi a sèlman. Fichye a jan li ye kounye a pa konsève.
portal-script-file = Navigatè ou fè yon kopi pou tout lòt moun: foto yo san detay kache sa yo, son an ak yon vwa degize. Li pa fè kopi lòt fichye: se kèk moun sèlman ki ka louvri yo.
portal-file-add = Ajoute fichye sa a

portal-check-heading = Verifye epi voye
portal-check-text = Ou ka chanje chak repons. Ou ka voye li jan li ye a tou.
portal-not-answered = Pa gen repons
portal-change = Chanje: { $question }
portal-check-keep = Lè mwen peze « Voye », mwen mande sèvis la kenbe sa mwen di a, li kachte.
portal-check-protection = Navigatè ou pa fè okenn script mache isit la. Se poutèt sa sèvè sa a kachte rapò a pou ou nan memwa li. Apre sa, li bliye li.
portal-send = Voye
portal-delete-now = Efase tout sa mwen tape
portal-leave-empty = Tanpri kite sa a vid

portal-sent-heading = Rapò ou a rive
portal-sent-text = Li kachte epi li anrejistre an sekirite.
portal-sent-words-heading = Douz mo ou yo
portal-sent-words-text = Se yo sèlman ki ka fè ou tounen. Ekri yo sou papye. Nou montre yo yon sèl fwa, epi nou pa ka jwenn yo ankò pou ou.
portal-sent-numbers = Nimewo ki anba mo yo se menm kle a. Sou papye, yo sanble ak nimewo telefòn. Ou ka sèvi ak mo yo oswa ak nimewo yo.
portal-sent-warning = Pa voye mo yo nan lapòs, nan imel oswa nan yon mesaj. Pa bay yo okenn moun ki mande yo, pa menm nou menm.
portal-sent-protection = Kijan li te pwoteje: sèvè a kachte li nan memwa li. Okenn pati ladan pa anrejistre san kachte.
portal-sent-proof-heading = Prèv ki montre rapò ou a egziste
portal-sent-proof-text = Sa a se yon prèv siyen ki montre rapò ou a nan rejis piblik la. Anyen nan sa ou ekri pa nan rejis la. Pèsonn pa ka nye pita ou te fè rapò. Ou bezwen prèv la sèlman si yon moun nye sa.
portal-sent-proof-save = Anrejistre prèv la nan yon fichye
portal-sent-check-heading = Èske ou byen ekri yo?
portal-sent-check-text = Ou ka tape yo yon fwa pou ou sèten. Ou ka sote sa tou.
portal-sent-check-button = Verifye mo mwen yo
portal-sent-check-right = Yo bon. Mo sa yo ap louvri rapò ou a.
portal-sent-written = Mwen ekri yo

portal-goodbye-heading = Vizit ou a fini
portal-goodbye-text = Anyen nan vizit sa a pa rete nan fenèt sa a.

portal-return-heading = Tounen ak douz mo ou yo
portal-return-text = Tape douz mo yo oswa douz nimewo yo. Gwo oswa ti lèt, espas ak liy pa gen enpòtans. Kat premye lèt chak mo sifi.
portal-return-label = Douz mo ou yo oswa douz nimewo ou yo
portal-return-open = Louvri

portal-status-heading = Rapò ou a
portal-status-received = Nou te resevwa li { $day }.
portal-status-number = Nimewo: { $number }
portal-last-used = Dènye fwa yo te sèvi ak mo ou yo se { $day }. Si se pa t ou menm, yon lòt moun konnen yo.
portal-never-used = Se premye fwa yo sèvi ak mo ou yo.
portal-taken-by = Yon ajan te pran rapò sa a avèk ou, san rezo.
portal-record-text = Rapò sa a konsève pou ou sèlman. Okenn lòt moun pa ka louvri li, epi pèsonn pa travay sou li. Pou chanje sa, di wi pou lekti anba a.
portal-record-show = Montre sa mwen te kenbe
portal-aside-heading = Yo mete rapò ou a sou kote
portal-aside-text = Sèvis la mete l sou kote { $day }. Pèsonn pa li li. Rezon yo bay: { $reason }.
portal-aside-kept = Li konsève, epi dat ki anba yo toujou konte. Si ou mande oswa ekri, l ap tounen pou yo li l.
portal-aside-button = Tanpri li rapò mwen an
portal-closed-heading = Yo fèmen dosye ou a
portal-closed-text = Sèvis la fèmen l { $day }. Si ou te dakò resevwa mesaj, rezon yo nan youn anba a. Ou ka di ou pa dakò jiska { $until }.
portal-closed-button = Mwen pa dakò: louvri dosye m ankò
aside-flood = li vini ak anpil lòt ki sanble menm jan deyò
aside-machine = sanble se yon machin ki ranpli li
aside-trial = sèvis la t ap eseye paj sa a
portal-protection-hub = Sèvè a te kachte li nan memwa li lè li te rive.
portal-protection-browser = Pwòp aparèy ou te kachte li anvan li te voye.
portal-messages-heading = Mesaj
portal-no-messages = Poko gen mesaj.
portal-message-own = Se ou ki te ekri sa a. Li kachte pou moun k ap travay sou dosye ou a, kidonk nou pa ka montre li isit la.
portal-message-from-you = Ou menm
portal-letter-download = Telechaje lèt la (PDF)
portal-message-hide = Retire li nan sa mwen wè
portal-message-hide-text = Dosye a kenbe li; li pa parèt isit la ankò.
portal-reply-heading = Ekri
portal-reply-label = Ekri yon mesaj
portal-reply-send = Voye mesaj la
portal-add-heading = Ajoute nan rapò ou a
portal-add-label = Sa ou vle ajoute
portal-add-button = Ajoute nan rapò mwen an
portal-added = { $day }: ou te ajoute yon bagay. Fichye: { $count }
portal-promises-heading = Sa yo te pwomèt
portal-promises-text = Chak liy di sa yo dwe fè pou ou, kiyès ki dwe fè li ak ki dat limit, epi si li fèt.
portal-promise-who = Kiyès ki dwe fè li:
portal-promise-by = Pa pita pase
portal-opened-heading = Kiyès ki louvri rapò ou a
portal-opened-nobody = Pèsonn poko louvri li.
portal-opened-line = { $day }: { $what } te louvri. Kiyès ki louvri: { $role }
portal-emergency-line = { $day }: { $what } te louvri nan yon ijans. Moun ki louvri l: { $role }
portal-emergency-granted = { $day }: de moun te dakò pou yon louvri dijans. { $role } ka louvri { $what } jiska { $until }. Rezon: { $reason }.
portal-override-granted = { $day }: de moun deside pou yo voye sa a san konsantman ou: { $what }. Rezon: { $reason }.
portal-override-used = { $day }: yo voye li.
portal-excluded-line = { $day }: yo mete { $name } deyò dosye ou a. Rezon: { $reason }.
portal-keys-renewed = { $day }: dosye ou a gen yon nouvo kle. Moun ki pa gen anyen pou fè ak li ankò pa ka louvri sa w ekri depi kounye a.
portal-offered-line = { $day }: yo ofri dosye ou a bay { $name }. Yo dwe reponn anvan fen { $due }.
portal-offer-accepted = { $day }: { $name } pran dosye ou a. Kounye a se yo ki dwe ou sa yo te pwomèt ou.
portal-offer-refused = { $day }: { $name } pa pran dosye ou a. Li rete kote li te ye a.

portal-wait-heading = Gen anpil moun isit la an menm tan
portal-wait-text = Plas ou rezève. Paj sa a ap kontinye pou kont li nan kèk segonn. Ou ka peze « Kontinye » tou. Anyen pa pèdi.
portal-consents-heading = Chwa ou yo
portal-consents-text = Ou ka chanje chak chwa nenpòt lè. Sa konte apati moman sa a. Sa ki deja voye pa ka tounen, epi nou di sa isit la.
portal-consent-none = Ou pa t reponn sa a.
portal-consent-given = Ou te di wi { $day }.
portal-consent-refused = Ou te di non { $day }.
portal-consent-withdrawn = Ou te retire wi ou a { $day }.
portal-consent-sent = Deja voye { $day }: yo pa ka defèt sa ankò. Anyen anplis pa p voye si ou di non.
portal-consent-read = Gen ajan ki gen yon kle deja. Sa yo li a pa ka reprann. Si ou di non, pèsonn pa ka louvri plis ladan l.
portal-consent-counted = Chif ki pibliye deja pa ka chanje.
portal-consent-withdraw = Retire wi mwen an: { $what }
portal-consent-give = Di wi: { $what }
portal-restricted-heading = Mande yon ankèt
portal-restricted-text = Rapò ou a se pou èd sèlman. Ou ka mande yon ankèt kounye a. Li pa ka fè bak: li pa ka tounen èd sèlman ankò.
portal-restricted-sure = Mwen konprann yo pa ka defèt sa
portal-restricted-button = Mande yon ankèt
portal-family-heading = Yon moun nan fanmi ou
portal-family-text = Ou ka bay non yon sèl moun yo ka di kijan dosye a ap mache. Yo pa di pèsonn anyen si ou pa di wi isit la. Lèt la pa di sa ki te pase, ni ak kiyès sa te pase.
portal-family-named = Kontak nan fanmi an { $number }
portal-family-name = Non moun sa a
portal-family-relation = Kisa moun sa a ye pou ou
portal-family-reach = Kijan pou jwenn moun sa a san danje
portal-family-language = Lang pou moun sa a
portal-family-progress = Yo ka di moun sa a ki etap ki fèt ak ki lè
portal-family-button = Bay non moun sa a
portal-finish-heading = Kite
portal-finish = Fini vizit sa a

portal-state-heading = Yon lèt pou ou
portal-family-inbox-heading = Yon lèt pou ou
portal-letters-heading = Lèt ak mesaj
portal-state-duties-heading = Sa ki dwe fèt
portal-state-duties-text = Tanpri reponn isit la. Sa ou anrejistre siyen ak douz mo ou yo, epi li pa ka chanje pita.
portal-state-outcome = Repons ou
portal-state-note = Remak
portal-state-button = Anrejistre
portal-state-settled-heading = Sa ki te fèt

portal-script-sealed = Sa ou ekri kachte isit la, sou aparèy ou, anvan li voye. Sèvè a pa janm wè li san kachte. Ou dwe fè ti pwogram sèvè a bay navigatè ou konfyans.
portal-script-kept = Sa ou tape sou paj sa a sèlman, okenn lòt kote. Si ou fèmen paj la anvan ou voye, li pèdi.
portal-script-leave = Ou ka peze touch Shift la twa fwa tou.
portal-script-shift-two = Shift: peze li 2 fwa ankò pou kite.
portal-script-shift-one = Shift: peze li 1 fwa ankò pou kite.
portal-script-sending = L ap voye. Tanpri kite paj sa a ouvè.
portal-script-check = Navigatè ou kachte rapò a sou aparèy ou anvan li voye.
portal-script-sent = Kijan li te pwoteje: se pwòp aparèy ou ki te kachte li anvan li voye.
