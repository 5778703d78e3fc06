### Letters. They say enough and leak nothing.

## machine-drafted

act-rape = Kadejak
act-sexual-assault = Agresyon seksyèl
act-sexual-exploitation = Eksplwatasyon seksyèl
act-child-abuse = Abi seksyèl sou yon timoun
act-sexual-harassment = Arasman seksyèl
act-other-misconduct = Lòt move konduit grav

letter-reference = Referans: { $reference }
letter-row-act = Kalite zak
letter-row-place = Zòn
letter-row-unit = Inite
letter-row-window = Peryòd
letter-neutral-sender = Biwo kontak
letter-code-word = Mo kle: { $word }

letter-state-subject = Notifikasyon yon rapò sou move konduit
letter-state-opening = Nou fè ou konnen gen yon rapò sou move konduit yon manm pèsonèl peyi ou deplwaye. Premye evalyasyon nou montre li antre nan manda nou.
letter-state-notice = Sa a se yon avi minimòm. Detay yo ap vini lè ou fin nonmen yon ajan k ap resevwa yo anba yon kle ki pou li menm.
letter-state-duties = Tanpri konfime ou resevwa avi a nan yon delè { $receipt }, epi reponn nan yon delè { $answer } si w ap fè ankèt oswa non, epi bay non anketè ou a. Delè yo kòmanse konte nan jou notifikasyon sa a.
letter-state-silence = Si pa gen repons ki anrejistre anvan lè sa a, yo konsidere Gouvènman ou a pa vle oswa pa kapab fè ankèt, yon ankèt endepandan louvri, epi silans lan anrejistre pou tout tan.
letter-state-protect = Tanpri konsève tout prèv yo, epi pa pran okenn mezi kont okenn moun akoz rapò sa a. Yo pa gen dwa voye okenn moun tounen lakay li anvan yo pran yon deklarasyon.
letter-state-answer = Ou te resevwa douz mo apa ak lèt sa a. Yo louvri yon bwat mesaj kote ou ka konfime, reponn epi ekri nou.
letter-state-footer = Avi minimòm. Li pa bay non pèsonn, epi yo pa dwe sèvi ak li pou chèche konnen kiyès ki fè rapò a.

letter-family-subject = Nouvèl ki soti nan Biwo kontak la
letter-family-opening = Yon moun ki fè ou konfyans mande nou di ou kijan yon zafè ap mache. Ou pa bezwen fè anyen.
letter-family-choice = Nou di sèlman sa moun sa a dakò pou nou di, epi se ou sèlman nou di li. Moun sa a ka chanje sa nenpòt lè.
letter-family-step = { $what }: { $how }
letter-family-none = Poko gen etap pou nou di ou. Ou pral gen nouvèl ankò lè genyen.
letter-family-more = Ou pral gen nouvèl ankò lè gen plis bagay pou di.
letter-family-ask = Si ou pa vle lèt konsa, ekri sa nan bwat mesaj ou, epi y ap sispann.
letter-family-footer = Tanpri sere lèt sa a yon kote lòt moun pa p jwenn li.

letter-row-notified = Dat notifikasyon
letter-row-due = Dat limit
letter-row-duty = Sa nou mande
letter-row-passed = Tan ki pase depi dat limit la
letter-row-materials = Sa pou konsève
letter-row-items = Kantite prèv
letter-row-completed = Dat ankèt la te fini
letter-row-received = Dat demann nan te rive
letter-row-request = Sa demann nan mande
letter-row-measure = Sa ki te fèt
letter-field-today = Jou lèt la
letter-field-decided = Deside le
letter-field-register = Ka a antre nan rejis la le
letter-field-until = Lòd la valab jiska
letter-field-objection = Objeksyon jiska
letter-field-next = Nouvèl pi ta le
letter-field-open-until = Desizyon an ka chanje jiska (vid: li final)
letter-field-expected = Yo atann li kounye a le
letter-duty-receipt = konfimasyon ou resevwa notifikasyon an
letter-duty-officer = non yon anketè nasyonal
letter-duty-answer = si w ap fè ankèt oswa non
letter-duty-progress = yon rapò sou kote sa rive
letter-duty-outcome = yon rapò sou rezilta a
letter-notified = { $notified }, nou te notifye ou yon rapò sou move konduit yon manm pèsonèl peyi ou deplwaye.

letter-officer-subject = Demann pou bay non yon anketè nasyonal
letter-officer-request = Tanpri bay non ajan ki pral fè ankèt la, epi di kijan pou jwenn li, pa pita pase { $due }.
letter-officer-sealed = Detay yo kite men nou sèlman pou yon ajan ou bay non li, kachte anba yon kle ki pou ajan sa a menm. Okenn lòt moun nan sèvis ou a pa ka louvri yo.
letter-officer-independent = Ajan an pa dwe fè pati inite ki konsène a, ni chenn kòmandman li.
letter-officer-footer = Demann sa a pa bay non pèsonn, epi yo pa dwe sèvi ak li pou chèche konnen kiyès ki fè rapò a.

letter-reminder-subject = Rapèl: nou dwe resevwa yon repons
letter-reminder-missing = Sa a poko anrejistre lakay nou: { $duty }.
letter-reminder-due = Dat limit la se { $due }. Rete { $left }.
letter-reminder-answered = Si ou te deja reponn, tanpri di nou ki lè ak pa ki mwayen.
letter-reminder-footer = Rapèl sa a pa bay non pèsonn, epi yo pa dwe sèvi ak li pou chèche konnen kiyès ki fè rapò a.

letter-silent-subject = Nòt sou repons ki manke
letter-silent-due = Yon repons te dwe rive pa pita pase { $due }. Jodi a, { $passed } apre, okenn repons pa anrejistre.
letter-silent-deemed = Se poutèt sa yo konsidere Gouvènman ou a pa vle oswa pa kapab fè ankèt. Yon ankèt endepandan ap louvri pwochen jou travay la, si li poko louvri.
letter-silent-register = Si okenn repons pa anrejistre pa pita pase { $register }, dosye sa a konte anba non Leta ou a nan rejis piblik dosye ki pa gen repons. Rejis la pa gen detay okenn dosye.
letter-silent-late = Yon repons an reta toujou aksepte, epi li mete fen nan obligasyon an. Reta a rete anrejistre.
letter-silent-copy = Enstans kontwòl la resevwa yon kopi nòt sa a.
letter-silent-footer = Nòt sa a pa bay non pèsonn, epi yo pa dwe sèvi ak li pou chèche konnen kiyès ki fè rapò a.

letter-preserve-subject = Lòd pou konsève prèv yo
letter-preserve-order = Depi lè ou resevwa lòd sa a, kenbe tout sa ki nan lis anba a konplè epi san chanjman.
letter-preserve-change = Pèsonn pa gen dwa detwi, chanje oswa retire anyen ladan. Di lòt moun sèlman sa yo bezwen konnen pou egzekite lòd la.
letter-preserve-unsaid = Lòd la pa di sa ki te pase, epi yo pa mande ou chèche konnen. Pa poze pèsonn kesyon, pa deplase pèsonn, epi pa voye pèsonn tounen lakay li akoz lòd sa a.
letter-preserve-confirm = Konfime pa pita pase { $due } lòd la egzekite, epi bay non moun k ap kenbe prèv yo.
letter-preserve-until = Lòd la valab jiska { $until }, sof si yo retire li pa ekri anvan.
letter-preserve-footer = Lòd sa a se tout sa ou resevwa. Li pa akize pèsonn.
letter-material-duty-rosters = orè sèvis yo
letter-material-patrol-logs = rejis patwouy yo
letter-material-vehicle-records = dosye deplasman machin yo
letter-material-weapon-records = dosye zam ak minisyon yo
letter-material-radio-logs = rejis radyo yo
letter-material-gate-books = rejis pòtay ak vizitè yo
letter-material-medical-records = dosye medikal yo
letter-material-personnel-lists = lis pèsonèl ak lis konje yo
letter-material-recordings = anrejistreman kamera yo
letter-material-telephone-records = dosye telefòn ak mesaj yo

letter-referral-subject = Transmisyon yon dosye pou yon desizyon sou pouswit
letter-referral-opening = Nou transmèt ba ou yon dosye sou move konduit yon manm pèsonèl ki anba jiridiksyon otorite ou a. Moun ki fè rapò a dakò ak sa.
letter-referral-file = Dosye a ap vini apa ak lèt sa a, kachte anba kle ajan ou bay non li a.
letter-referral-contact = Tanpri pa pwoche moun ki fè rapò a, ni okenn temwen, san ou pa pase pa nou.
letter-referral-decide = Tanpri di nou pa pita pase { $due } si ou louvri yon pwosedi, epi bay rezon ou yo si ou pa fè li.
letter-referral-items = { $count ->
   *[other] { $count } prèv
}
letter-referral-footer = Konfidansyèl. Pou ajan yo bay non li pou dosye sa a sèlman.

letter-outcome-subject = Sa yo deside sou rapò ou a
letter-outcome-opening = Ou te fè nou rapò { $reported }. Men sa yo te deside { $decided }, ak poukisa.
letter-outcome-substantiated = Prèv yo montre sa ou te rapòte a te rive.
letter-outcome-partly-substantiated = Prèv yo montre yon pati nan sa ou te rapòte a.
letter-outcome-not-substantiated = Pa t gen ase prèv pou montre sa ki te pase.
letter-outcome-no-jurisdiction = Enstans ki deside a pa gen pouvwa sou moun ki konsène yo.
letter-not-shown = Sa pa vle di sa pa t rive.
letter-outcome-reasons = Men rezon yo:
letter-outcome-object = Si ou pa dakò, ou ka fè opozisyon jiska { $until }. Ekri sa nan bwat mesaj ou, ak pwòp mo ou.
letter-outcome-help = Ou ka jwenn èd nenpòt lè, menm lè dosye a fèmen.
letter-outcome-footer = Tanpri sere lèt sa a yon kote lòt moun pa p jwenn li.
letter-measure-none = Anyen jiska kounye a
letter-measure-sent-home = Yo voye moun nan tounen lakay li
letter-measure-discipline = Sèvis moun nan pini li
letter-measure-dismissal = Sèvis moun nan revoke li
letter-measure-prosecution = Dosye a ale jwenn yon pwokirè
letter-measure-conviction = Yon tribinal deklare moun nan koupab
letter-measure-compensation = Yo deside yon dedomajman

letter-family-begun = Depi { $opened }, y ap egzamine yon zafè ki konsène yon moun ki pwòch ou.
letter-family-next = Ou pral gen nouvèl ankò pa pita pase { $next }, menm si pa gen anyen ki nouvo.
letter-family-decided = Yo te pran yon desizyon { $decided }.
letter-family-substantiated = Prèv yo montre gen yon mal ki te fèt.
letter-family-partly-substantiated = Prèv yo montre an pati gen yon mal ki te fèt.
letter-family-not-substantiated = Pa t gen ase prèv pou montre sa ki te pase.
letter-family-no-jurisdiction = Enstans ki deside a pa gen pouvwa sou moun ki konsène yo.
letter-family-open-until = Desizyon an ka chanje toujou jiska { $until }.
letter-family-final = Desizyon an final.
letter-family-late = Yon etap te dwe fèt pa pita pase { $due } epi li poko fèt: { $what }.
letter-family-late-state = N ap tann repons yon Leta.
letter-family-late-court = Yon tribinal mande nou tann.
letter-family-late-safety = N ap tann pou pèsonn pa an danje.
letter-family-late-work = Travay la pran plis tan pase sa li ta dwe pran.
letter-family-expected = Kounye a, nou prevwa li pa pita pase { $expected }.
letter-family-recorded = Reta a anrejistre epi li rete anrejistre.

letter-paternity-subject = Demann patènite ak pansyon
letter-paternity-opening = Nou transmèt ba ou yon demann ki konsène yon manm pèsonèl peyi ou deplwaye. Moun ki fè demann nan dakò ak sa.
letter-paternity-answer = Tanpri reponn pa pita pase { $due }. Bay non moun ki responsab demann nan, epi di ak mo ki senp sa lalwa peyi ou mande moun ki fè demann nan.
letter-paternity-samples = Se sèlman sou moun ki dakò yo pran echantiyon pou yon konparezon, nan yon laboratwa toulède pati yo aksepte.
letter-paternity-apart = Demann nan pa depann de okenn konklizyon sou move konduit. Li kontinye menm lè yon lòt pwosedi fèmen.
letter-paternity-footer = Lèt sa a pa bay non pèsonn. Yo pa dwe sèvi ak li pou jwenn manman an oswa pitit la.
letter-claim-recognition = Rekonesans patènite
letter-claim-maintenance = Pansyon pou pitit la
letter-claim-documents = Dokiman idantite ak nasyonalite pou pitit la
letter-claim-samples = Yon konparezon echantiyon
letter-claim-costs = Depans akouchman an

letter-leaflet-subject = Sa ou ka atann lè ou fè rapò
letter-leaflet-what = Sa fèy sa a ye
letter-leaflet-what-text = Sòlda, polisye ak lòt moun yo voye nan peyi ou pa gen dwa fè ou mal. Si youn nan yo te fè sa, ou ka fè rapò. Fèy sa a di sa ki dwe fèt apre sa, ak nan ki delè.
letter-leaflet-you = Se ou ki deside
letter-leaflet-you-text = Ou ka fè rapò san bay non ou. Ou ka mande èd sèlman, san okenn ankèt. Ou ka chanje lide.
letter-leaflet-you-consent = Yo pa di pèsonn anyen sou ou anvan ou di wi. Nou mande ou ankò pou chak nan yo.
letter-leaflet-dates = Sa ki dwe fèt, ak nan ki delè
letter-leaflet-within = nan yon delè { $period }
letter-leaflet-who = { $who }: { $when }
letter-leaflet-party-service = sèvis ki li rapò yo
letter-leaflet-party-state = Leta peyi moun ki te fè sa a
letter-leaflet-party-oversight = enstans kontwòl la
letter-leaflet-party-mission = misyon an
letter-leaflet-see = Kiyès ki ka wè kisa
letter-leaflet-see-text = Leta resevwa yon ti avi kout: ki kalite zak, zòn nan, inite a ak mwa yo. Non ou ak pawòl ou pa ale jwenn pèsonn san wi ou.
letter-leaflet-see-family = Yo pa di fanmi ou anyen, sof si ou chwazi yon sèl moun epi ou di sa moun sa a ka konnen.
letter-leaflet-see-public = Piblik la wè chif sèlman, epi li pa wè ti chif yo.
letter-leaflet-never = Sa ki pa dwe janm rive
letter-leaflet-never-text = Pèsonn pa gen dwa pini ou akoz yon rapò. Okenn moun yo akize pa gen dwa wè li. Ou pa peye anyen. Pou jwenn èd, ou pa oblije bay non pèsonn.
letter-leaflet-late = Lè yon dat pase san anyen pa fèt
letter-leaflet-late-text = Yon dat ki pase anrejistre, epi yo pa ka efase sa. Si Leta pa reponn, yon ankèt endepandan louvri, epi silans Leta vin piblik.
letter-leaflet-end = Kijan sa fini
letter-leaflet-end-text = Yo di ou sa yo deside, ak poukisa. « Pa gen ase prèv » pa vle di sa pa t rive. Ou ka fè opozisyon anvan dosye a fèmen.
letter-leaflet-help = Èd
letter-leaflet-footer = Règleman { $name }, vèsyon { $version }. Kote pa gen lwa ki bay dat yo, yo se pwomès sèvis sa a.
