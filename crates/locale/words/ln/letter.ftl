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
