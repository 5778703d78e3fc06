### Letters. They say enough and leak nothing.

## machine-drafted

act-rape = Viol
act-sexual-assault = Agression sexuelle
act-sexual-exploitation = Exploitation sexuelle
act-child-abuse = Abus sexuel epai ya mwana
act-sexual-harassment = Harcèlement sexuel
act-other-misconduct = Faute mosusu ya makasi

letter-reference = Référence: { $reference }
letter-row-act = Lolenge ya likambo
letter-row-place = Etuka
letter-row-unit = Unité
letter-row-window = Ntango
letter-neutral-sender = Biro ya contact
letter-code-word = Liloba ya kobombama: { $word }

letter-state-subject = Liyebisi mpo na lapolo ya faute
letter-state-opening = Toyebisi bino ete tozwaki lapolo mpo na faute ya moto moko ya mosala oyo botindaki na mission. Botali na biso ya liboso emonaki ete ezali na kati ya mandat na biso.
letter-state-notice = Oyo ezali liyebisi ya moke mpenza. Makambo mosusu ekolanda ntango bokopesa kombo ya agent oyo akozwa yango na fungola na ye moko.
letter-state-duties = Tosengi bino bondimisa na boumeli ya { $receipt } ete bozwi liyebisi, mpe boyanola na boumeli ya { $answer } soki bokosala enquête to te, na kombo ya enquêteur na bino. Mikolo etangami kobanda mokolo ya liyebisi oyo.
letter-state-silence = Soki eyano moko te ekomami liboso ya ntango wana, etalelamaka ete Gouvernement na bino elingi te to ekoki te kosala enquête, enquête indépendante ebandaka, mpe kozanga eyano ekomamaka mpo na libela.
letter-state-protect = Tosengi bino bobatela bapreuve nyonso, mpe bozwa ekateli moko te ya kotelemela moto ata nani mpo na lapolo oyo. Bakoki te kozongisa moto na mboka na ye liboso bazwa déposition.
letter-state-answer = Bozwaki maloba zomi na mibale, ekabwana na mokanda oyo. Efungolaka boîte ya bamessage esika bokoki kondimisa, koyanola mpe kokomela biso.
letter-state-footer = Liyebisi ya moke mpenza. Etangi kombo ya moto moko te, mpe epekisami kosalela yango mpo na koluka koyeba nani asalaki lapolo.

letter-family-subject = Nsango euti na Biro ya contact
letter-family-opening = Moto moko oyo atyelaka yo motema asengaki biso toyebisa yo ndenge likambo moko ezali kotambola. Eloko ya kosala ezali te mpo na yo.
letter-family-choice = Toyebisaka kaka oyo moto wana andimaki, mpe kaka epai na yo. Moto wana akoki kobongola yango ntango nyonso.
letter-family-step = { $what }: { $how }
letter-family-none = Matambe ya koyebisa yo ezali naino te. Okozwa lisusu nsango ntango ekozala.
letter-family-more = Okozwa lisusu nsango ntango makambo mosusu ya koyebisa ekozala.
letter-family-ask = Soki olingi mikanda ya boye te, koma yango na boîte na yo ya bamessage, mpe ekosuka.
letter-family-footer = Palado, bomba mokanda oyo na esika oyo bato mosusu bakomona yango te.

letter-row-notified = Mokolo ya liyebisi
letter-row-due = Mokolo ya nsuka
letter-row-duty = Oyo tosengi
letter-row-passed = Eleki mokolo ya nsuka na
letter-row-materials = Oyo esengeli kobatelama
letter-row-items = Motango ya bapreuve
letter-row-completed = Mokolo enquête esilaki
letter-row-received = Mokolo bosengi ezwamaki
letter-row-request = Oyo bosengi esengi
letter-row-measure = Oyo esalemaki
letter-field-today = Mokolo ya mokanda
letter-field-decided = Ekatamaki na
letter-field-register = Likambo ekokota na mokanda ya Leta na
letter-field-until = Mitindo ezali tii na
letter-field-objection = Botemeli tii na
letter-field-next = Nsango nsuka na
letter-field-open-until = Ekateli ekoki kobongwana tii na (mpamba: esili)
letter-field-expected = Sikoyo ezelami na
letter-duty-receipt = kondimisa ete bozwaki liyebisi
letter-duty-officer = kombo ya enquêteur national
letter-duty-answer = soki bokosala enquête to te
letter-duty-progress = lapolo mpo na esika likambo ekomi
letter-duty-outcome = lapolo mpo na mbano
letter-notified = Mokolo ya { $notified } toyebisaki bino lapolo ya faute ya moto moko ya mosala oyo botindaki na mission.

letter-officer-subject = Kosenga kombo ya enquêteur national
letter-officer-request = Tosengi bino bopesa kombo ya agent oyo akosala enquête, mpe boloba ndenge ya kozwa ye, kino mokolo ya { $due }.
letter-officer-sealed = Topesaka makambo ya dossier kaka na agent oyo bopesi kombo na ye, ekangami na fungola na ye moko. Moto mosusu moko te ya service na bino akoki kofungola yango.
letter-officer-independent = Agent yango asengeli kozala te moto ya unité oyo etali likambo, to ya molongo ya bakonzi na yango.
letter-officer-footer = Bosengi oyo etangi kombo ya moto moko te, mpe epekisami kosalela yango mpo na koluka koyeba nani asalaki lapolo.

letter-reminder-subject = Bokundoli: esengeli eyano
letter-reminder-missing = Oyo ekomami epai na biso te: { $duty }.
letter-reminder-due = Mokolo ya nsuka ezali { $due }. Etikali { $left }.
letter-reminder-answered = Soki bosili koyanola, boyebisa biso ntango nini mpe na nzela nini.
letter-reminder-footer = Bokundoli oyo etangi kombo ya moto moko te, mpe epekisami kosalela yango mpo na koluka koyeba nani asalaki lapolo.

letter-silent-subject = Note mpo na kozanga eyano
letter-silent-due = Eyano esengelaki koya kino mokolo ya { $due }. Lelo, { $passed } na nsima, eyano moko te ekomami.
letter-silent-deemed = Yango wana etalelami ete Gouvernement na bino elingi te to ekoki te kosala enquête. Enquête indépendante ekobanda na mokolo ya mosala oyo elandi, soki ebandi naino te.
letter-silent-register = Soki eyano moko te ekomami kino mokolo ya { $register }, dossier oyo ekotangama na kombo ya Leta na bino na registre ya bato nyonso ya badossier oyo ezangi eyano. Registre yango ezali na makambo ya dossier moko te.
letter-silent-late = Eyano na retard endimamaka ntango nyonso mpe esilisaka mokumba. Retard etikalaka ekomami.
letter-silent-copy = Bato ya contrôle bazwaka copie ya note oyo.
letter-silent-footer = Note oyo etangi kombo ya moto moko te, mpe epekisami kosalela yango mpo na koluka koyeba nani asalaki lapolo.

letter-preserve-subject = Ordre ya kobatela bapreuve
letter-preserve-order = Kobanda ntango bozwi ordre oyo, bobomba nyonso oyo ekomami na nse, ya mobimba mpe kozanga kobongola eloko.
letter-preserve-change = Moto moko te akoki kobebisa, kobongola to kolongola eloko na yango. Boyebisa bato mosusu kaka oyo basengeli koyeba mpo na kotosa ordre.
letter-preserve-unsaid = Ordre elobi te likambo nini esalemaki, mpe basengi bino te boluka koyeba yango. Botuna moto mituna te, bobongola esika ya moto te, mpe bozongisa moto na mboka na ye te mpo na ordre oyo.
letter-preserve-confirm = Bondimisa kino mokolo ya { $due } ete ordre etosamaki, mpe bopesa kombo ya moto oyo azali kobomba biloko yango.
letter-preserve-until = Ordre ezali na nguya kino mokolo ya { $until }, longola kaka soki elongolami na mokanda liboso.
letter-preserve-footer = Ordre oyo ezali nyonso oyo bokozwa. Efundi moto moko te.
letter-material-duty-rosters = molongo ya bato ya mosala mokolo na mokolo
letter-material-patrol-logs = babuku ya patrouille
letter-material-vehicle-records = mikanda ya kotambola ya mituka
letter-material-weapon-records = mikanda ya bibundeli mpe ya masasi
letter-material-radio-logs = babuku ya radio
letter-material-gate-books = babuku ya porte mpe ya bapaya
letter-material-medical-records = mikanda ya monganga
letter-material-personnel-lists = ba-listes ya bato ya mosala mpe ya ba-congés
letter-material-recordings = ba-enregistrements ya ba-caméras
letter-material-telephone-records = mikanda ya telefone mpe ya bamessage

letter-referral-subject = Kotinda dossier mpo na ekateli ya kosambisa
letter-referral-opening = Totindeli bino dossier ya faute ya moto ya mosala oyo azali na nse ya juridiction ya bokonzi na bino. Moto oyo asali lapolo andimaki yango.
letter-referral-file = Dossier ekoya ekabwana na mokanda oyo, ekangami na fungola ya agent oyo bokopesa kombo na ye.
letter-referral-contact = Tosengi bino bokende te epai ya moto oyo asali lapolo, to ya témoin moko te, kaka na nzela na biso.
letter-referral-decide = Tosengi bino boyebisa biso kino mokolo ya { $due } soki bofungoli likambo na justice, mpe bantina na bino soki bosali yango te.
letter-referral-items = { $count ->
    [one] preuve { $count }
   *[other] bapreuve { $count }
}
letter-referral-footer = Confidentiel. Kaka mpo na agent oyo kombo na ye epesami mpo na dossier oyo.

letter-outcome-subject = Oyo ekatami mpo na lapolo na yo
letter-outcome-opening = Osalaki lapolo epai na biso mokolo ya { $reported }. Oyo nde ekatamaki mokolo ya { $decided }, mpe mpo na nini.
letter-outcome-substantiated = Emonisamaki na bapreuve ete oyo oyebisaki esalemaki.
letter-outcome-partly-substantiated = Eteni ya oyo oyebisaki ekokaki komonisama.
letter-outcome-not-substantiated = Bapreuve ekokaki te mpo na komonisa likambo oyo esalemaki.
letter-outcome-no-jurisdiction = Ebongiseli oyo ekataki ezali na nguya te likolo ya bato oyo likambo etali.
letter-not-shown = Yango elakisi te ete likambo esalemaki te.
letter-outcome-reasons = Bantina yango oyo:
letter-outcome-object = Soki ondimi te, okoki koloba yango kino mokolo ya { $until }. Koma yango na boîte na yo ya bamessage, na maloba na yo moko.
letter-outcome-help = Okoki kozwa lisalisi ntango nyonso, ata ntango dossier ekangami.
letter-outcome-footer = Palado, bomba mokanda oyo na esika oyo bato mosusu bakomona yango te.
letter-measure-none = Eloko moko te kino sikoyo
letter-measure-sent-home = Bazongisaki moto yango na mboka na ye
letter-measure-discipline = Service na ye epesaki ye etumbu
letter-measure-dismissal = Service na ye elongolaki ye na mosala
letter-measure-prosecution = Dossier ekendaki epai ya procureur
letter-measure-conviction = Tribunal elobaki ete moto yango asalaki mabe (coupable)
letter-measure-compensation = Lifuti mpo na mabe oyo esalemaki ekatami

letter-family-begun = Kobanda mokolo ya { $opened }, bazali kotala likambo moko oyo etali moto ya pene na yo.
letter-family-next = Okozwa lisusu nsango kino mokolo ya { $next }, ata soki likambo ya sika ezali te.
letter-family-decided = Mokolo ya { $decided } ekateli ezwamaki.
letter-family-substantiated = Emonisamaki na bapreuve ete mabe esalemaki.
letter-family-partly-substantiated = Emonisamaki na ndambo ete mabe esalemaki.
letter-family-not-substantiated = Bapreuve ekokaki te mpo na komonisa likambo oyo esalemaki.
letter-family-no-jurisdiction = Ebongiseli oyo ekataki ezali na nguya te likolo ya bato oyo likambo etali.
letter-family-open-until = Ekateli ekoki naino kobongwana kino mokolo ya { $until }.
letter-family-final = Ekateli ezali ya nsuka.
letter-family-late = Litambe moko esengelaki kosalema kino mokolo ya { $due } mpe esalemi naino te: { $what }.
letter-family-late-state = Tozali kozela eyano ya Leta moko.
letter-family-late-court = Tribunal moko esengaki biso tozela.
letter-family-late-safety = Tozali kozela mpo moto moko te akoma na likama.
letter-family-late-work = Mosala ezali koumela koleka ndenge esengeli.
letter-family-expected = Sikoyo tokanisi ete ekosalema kino mokolo ya { $expected }.
letter-family-recorded = Retard ekomami mpe ekotikala ekomami.

letter-paternity-subject = Bosengi ya paternité mpe ya lisungi mpo na mwana
letter-paternity-opening = Totindeli bino bosengi oyo etali moto moko ya mosala oyo botindaki na mission. Moto oyo asali bosengi andimaki yango.
letter-paternity-answer = Tosengi bino boyanola kino mokolo ya { $due }. Bopesa kombo ya moto oyo alandelaka bosengi yango, mpe boloba na maloba ya pete oyo mibeko na bino esengi na moto oyo asali bosengi.
letter-paternity-samples = Ba-échantillons mpo na kokokanisa ezwamaka kaka epai ya bato oyo bandimi, na laboratoire oyo bangambo nyonso mibale endimi.
letter-paternity-apart = Bosengi etali te soki faute emonisami to te. Ekobaka mpe ntango likambo mosusu ekangami.
letter-paternity-footer = Mokanda oyo etangi kombo ya moto moko te. Epekisami kosalela yango mpo na koluka mama to mwana.
letter-claim-recognition = Kondima mwana (paternité)
letter-claim-maintenance = Lisungi mpo na mwana
letter-claim-documents = Mikanda ya identité mpe ya nationalité mpo na mwana
letter-claim-samples = Kokokanisa ba-échantillons
letter-claim-costs = Mbongo ya kobota

letter-leaflet-subject = Oyo okoki kozela soki osali lapolo
letter-leaflet-what = Mokanda oyo ezali nini
letter-leaflet-what-text = Basoda, bapolisi mpe bato mosusu oyo batindami na mboka na yo basengeli kosala yo mabe te. Soki moko na bango asalaki yango, okoki kosala lapolo. Mokanda oyo elobi nini esengeli kosalema na nsima, mpe kino ntango nini.
letter-leaflet-you = Yo moko nde okataka
letter-leaflet-you-text = Okoki kosala lapolo kozanga kopesa kombo na yo. Okoki kosenga lisalisi kaka, kozanga enquête. Okoki kobongola makanisi.
letter-leaflet-you-consent = Bayebisaka moto moko te likambo na yo liboso oloba « iyo ». Totunaka yo lisusu mpo na moko na moko na bango.
letter-leaflet-dates = Nini esengeli kosalema, mpe kino ntango nini
letter-leaflet-within = na boumeli ya { $period }
letter-leaflet-who = { $who }: { $when }
letter-leaflet-party-service = service oyo etangaka balapolo
letter-leaflet-party-state = Leta ya mboka ya bato oyo basalaki yango
letter-leaflet-party-oversight = bato ya contrôle
letter-leaflet-party-mission = mission
letter-leaflet-see = Nani akoki komona nini
letter-leaflet-see-text = Leta ezwaka liyebisi ya mokuse: lolenge ya likambo, etuka, unité mpe basanza. Kombo na yo mpe maloba na yo ekendaka epai ya moto moko te soki « iyo » na yo ezali te.
letter-leaflet-see-family = Bayebisaka libota na yo eloko te, longola kaka soki oponi moto moko mpe olobi oyo moto wana akoki koyeba.
letter-leaflet-see-public = Bato nyonso bamonaka kaka mituya, mpe mituya ya mike te.
letter-leaflet-never = Oyo esengeli kosalema ata mokolo moko te
letter-leaflet-never-text = Moto moko te akoki kopesa yo etumbu mpo na lapolo. Moto moko te oyo afundami akoki komona yango. Ofutaka eloko te. Okoki kozwa lisalisi ata soki otangi kombo ya moto moko te.
letter-leaflet-late = Ntango date eleki kozanga ete esalema
letter-leaflet-late-text = Date oyo eleki ekomamaka mpe ekoki kolongolama te. Soki Leta eyanoli te, enquête indépendante ebandaka, mpe kozanga eyano na yango eyebanaka na bato nyonso.
letter-leaflet-end = Ndenge esukaka
letter-leaflet-end-text = Bayebisaka yo nini ekatami, mpe mpo na nini. « Bapreuve ekoki te » elakisi te ete likambo esalemaki te. Okoki koloba ete ondimi te liboso dossier ekangama.
letter-leaflet-help = Lisalisi
letter-leaflet-footer = Mibeko { $name }, version { $version }. Esika mobeko moko te epesi badate, ezali bilaka ya service oyo.
