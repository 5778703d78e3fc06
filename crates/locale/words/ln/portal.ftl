### The portal. Titles are neutral: they stay in the browser's history.

## machine-drafted

portal-title = Boyei malamu
portal-start-heading = Okoki koyebisa biso likambo oyo esalemaki
portal-danger-heading = Ozali na likama sikoyo?
portal-danger-text = Kende na esika oyo likama ezali te, soki okoki. Benga nimero ya urgence ya mboka oyo ozali.
portal-danger-number = Nimero ya urgence: { $number }
portal-start-text = Okoki kosala lapolo mpo na violence sexuelle (makambo ya nzoto na makasi) to mabe mosusu oyo basoda, bapolisi to bato ya mosala oyo bauti na bikolo mosusu basali. Okoki kosala yango kozanga kopesa kombo na yo. Okoki kotika ntango nyonso.
portal-start-help = Okoki kozwa lisalisi kozanga kosala lapolo.
portal-start-begin = Banda
portal-start-return = Nazali na maloba na ngai zomi na mibale

portal-help-heading = Lisalisi kozanga lapolo
portal-help-text = Ozali na droit ya kozwa lisalisi. Okoki kozwa yango ata soki osali lapolo ya likambo moko te.
portal-help-medical-heading = Kende noki komona monganga to infirmier
portal-help-medical = Lisalisi mosusu ya monganga esalaka malamu koleka na mikolo misato ya liboso. Lisalisi mosusu esalisaka ata na nsima. Okoki kozwa yango kozanga koloba likambo oyo esalemaki.
portal-help-support-heading = Solola na moto oyo otyelaka motema
portal-help-support = Lisanga ya basi, moto ya mosala ya lopitalo to nimero ya lisalisi ya esika na yo ekoki koyoka yo mpe koyebisa yo lisalisi oyo ezali pene na yo.
portal-help-near-heading = Pene na yo
portal-help-traces-heading = Oyo etikalaka na appareil oyo
portal-help-traces = Kobima ekangaka page oyo mpe esilisaka visite na yo awa. Elongolaka te historique ya navigateur na yo. Esalisaka te soki moto azali kolandela appareil oyo na programme ya espion. Fenêtre privée to appareil mosusu ebatelaka malamu koleka.
portal-help-onion = Na Tor Browser okoki mpe kozwa biso awa: { $address }

portal-between-heading = Moto azali na kati na yo na biso
portal-between-text = Oyei awa na nzela ya lokasa ya bato mosusu. Bakoki kotánga nyonso oyo ozali kokoma, mpe maloba na yo. Kanga lokasa oyo mpe salela Tor Browser.

portal-before-heading = Liboso ya kobanda
portal-before-happens-heading = Oyo ekosalema
portal-before-happens = Totunaka motuna moko na page moko. Okoki koleka motuna nyonso oyo olingi koyanola te. Okoki kotinda oyo ozali na yango ntango nyonso. Ntango otindi, ozwi maloba zomi na mibale. Na maloba yango okoki kozonga, kotanga biyano mpe kobongola maponi na yo.
portal-before-reads-heading = Nani akotanga yango
portal-before-reads = Kaka ba-agents oyo bayambaka balapolo na { $service } nde bakoki kofungola lapolo na yo, mpe kaka soki olobi « iyo ». Moto moko te na molongo ya bakonzi (chaîne de commandement) ya bato oyo basalaki yango akoki kofungola yango. Soki mwana to moto mosusu azali na likama ya makasi, ekoki kosenga ete service esala likambo. Bato mibale nde basengeli kokata yango, mpe bakoyebisa yo.
portal-before-sealed-heading = Ndenge ebombamaka
portal-before-sealed = Oyo okomi ekangamaka na fungola awa, na mémoire ya serveur oyo, liboso ebombama. Eloko na yango moko te ebombamaka kozanga kokangama. Serveur ekoki kofungola yango lisusu te.
portal-before-leave-heading = Kobima noki
portal-before-leave = Bouton « Bima na page oyo » ememaka yo na page ya météo mpe esilisaka visite na yo. Ekoki te kolongola historique ya navigateur na yo.
portal-before-kept = Soki otindi yango te, oyo okomi ebombamaka, ekangami na fungola, na boumeli ya bangonga { $hours }. Na nsima elongolamaka.

portal-continue = Koba
portal-skip = Leka motuna oyo
portal-send-now = Kende kotinda oyo nazali na yango
portal-any-time = Okoki kotika mpe kotinda ntango nyonso.
portal-heavy = Mituna oyo elandi ezali na ntina na likambo oyo esalemaki. Ekoki kozala mpasi. Okoki koleka motuna nyonso, kotika, to kozongela yango liboso ya kotinda.
portal-listen = Yoka lokasa oyo

portal-option-title = Oyo esengeli kosalema
portal-option-question = Olingi nini esalema?
portal-option-why = Lapolo mpo na lisalisi kaka ekoki kokoma enquête na nsima, ntango nyonso oyo olingi. Ekoki kozonga nsima te: soki enquête ebandi, ekoki lisusu te kokoma lisalisi kaka.
portal-option-restricted = Kaka lisalisi mpe dossier oyo ebombami malamu. Enquête moko te ebandaka. Moto moko te na molongo ya bakonzi ayebisamaka.
portal-option-unrestricted = Enquête. Service etalaka lapolo mpe esalaka na kolanda yango. Ekoki lisusu te kozonga lisalisi kaka.
portal-option-record = Bobombela ngai yango kaka. Eloko moko te esalemaka. Kaka maloba na yo zomi na mibale nde ekoki kofungola yango.

portal-age-title = Mbula
portal-age-question = Moto oyo likambo ekomelaki azali na mbula boni?
portal-age-why = Bato oyo bakokisi naino mbula 18 te babatelami koleka. Okoki koyanola to kotika, ndenge olingi.
portal-age-adult = Mbula 18 to koleka
portal-age-young = Nse ya mbula 18
portal-age-unsaid = Nayebi te, to nalingi koloba te

portal-young-title = Nse ya mbula 18
portal-young-question = Oyo ezali malamu koyeba liboso ya kokoba
portal-young-why = Okoki koyebisa nyonso awa, yo moko to elongo na moto oyo otyelaka motema. Oyo olingi ezali na ntina. Soki mwana azali na likama ya makasi, ekoki kosenga ete service esala likambo mpo na kobatela mwana. Ekoki kosenga esala yango ata soki « iyo » ezali te. Bato mibale nde basengeli kokata yango elongo, mpe bakoyebisa yo yango awa.

portal-read-title = Kotanga
portal-read-question = Service ekoki kotanga oyo oyebisi?
portal-read-why = Soki olobi « te », ebombamaka, ekangami na fungola, mpe kaka maloba na yo zomi na mibale nde ekoki kofungola yango. Okoki koloba « iyo » na nsima.
portal-read-yes = Iyo, service ekoki kotanga yango
portal-read-no = Te, bobombela ngai yango kaka

portal-contact-title = Kokoma
portal-contact-question = Tokoki kokomela yo awa?
portal-contact-why = Bamessage ezelaka awa kino okozonga na maloba na yo zomi na mibale. Tokomaka esika mosusu ata mokolo moko te.
portal-contact-yes = Iyo, bokomela ngai awa
portal-contact-no = Te, bokomela ngai te

portal-share-state-title = Leta
portal-share-state-question = Bakoki koyebisa Leta ya mboka ya bato oyo basalaki yango?
portal-share-state-why = Ekozwa liyebisi ya mokuse: lolenge ya likambo, etuka ya monene, unité mpe basanza. Kombo na yo te mpe maloba na yo te. Leta esengeli koyanola soki ekosala enquête to te. Okoki kolongola « iyo » na yo kino ntango liyebisi etindami.
portal-share-state-yes = Iyo, botinda liyebisi ya mokuse
portal-share-state-no = Te, boyebisa Leta te

portal-state-sure-title = Oyo Leta ezwaka
portal-state-sure-question = Tolobaki yango polele: Leta ekozwa nini?
portal-state-sure-why = Ezali examen te. Esalisaka biso tómona soki tolobaki polele.
portal-state-sure-notice = Liyebisi ya mokuse, kombo na ngai te mpe maloba na ngai te
portal-state-sure-all = Nyonso oyo nakomaki, na kombo na ngai
portal-state-sure-unsure = Nayebi malamu te

portal-state-told-title = Oyo Leta ezwaka
portal-state-told-question = Oyo Leta ezwaka
portal-state-told-why = Kaka liyebisi ya mokuse: lolenge ya likambo, etuka ya monene, unité mpe basanza. Kombo na yo te mpe maloba na yo te. Soki olingi ata yango te, zonga mpe pona te.

portal-statistics-title = Mituya
portal-statistics-question = Tokoki kotya lapolo na yo na mituya (statistiques)?
portal-statistics-why = Mituya esalisaka na komonisa mbala boni likambo ya boye esalemaka. Etangaka kombo ya moto moko te, mpe mituya ya mike ebombamaka.
portal-statistics-yes = Iyo, botya yango
portal-statistics-no = Te, botya yango te

portal-account-title = Maloba na yo
portal-account-question = Yebisa biso na maloba na yo moko
portal-account-why = Koma mingi to moke, ndenge olingi, na monoko nyonso. Tosengi preuve te. Kokoma awa te maloba na yo zomi na mibale to mot de passe.
portal-account-label = Likambo oyo esalemaki
portal-voice-heading = To yebisa na mongongo na yo
portal-voice-text = Enregistrer kaka na esika oyo moto moko te akoki koyoka yo. Appareil na yo ekoki komonisa ete micro esalelamaki. Enregistrement ekoki kozala na miniti kino { $minutes }.
portal-voice-kept = Mongongo na yo moko ebombami lokola preuve, mpe kaka mwa bato moke nde bakoki kofungola yango. Bato mosusu nyonso bayokaka copie oyo mongongo ebongwani, esalemi na appareil oyo. Maloba na yo, accent na yo mpe ndenge na yo ya koloba etikali na kati.
portal-voice-copy-only = Bomba kaka copie oyo mongongo ebongwani. Mongongo na ngai moko ebombami te.
portal-voice-record = Enregistrer
portal-voice-stop = Tika koenregistrer
portal-voice-listen = Yoka copie oyo mongongo ebongwani
portal-voice-quiet = Tika koyoka
portal-voice-delete = Longola enregistrement
portal-voice-recording = Ezali koenregistrer: { $time } na { $most }.
portal-voice-recorded = Enregistré: { $time }. Ekobakisama soki okobi. Longola yango mpo na kobanda lisusu.
portal-voice-full = Enregistrement ekomi na miniti { $minutes } mpe etelemisami. Ebungi te.
portal-voice-no-microphone = Micro ezali te to epesameli nzela te. Okoki kokoma. Eloko moko te ebungi.
portal-voice-no-copy = Enregistrement oyo ekoki kobongwana mongongo te. Mwa bato moke nde bakokaki kofungola yango. Okoki kolongola yango mpe kokoma.
portal-voice-line = Enregistrement ya mongongo na yo, { $time }

portal-place-title = Esika mpe ntango
portal-place-question = Esalemaki wapi mpe ntango nini?
portal-place-why = Esalisaka na koyeba unité oyo ezalaki kuna. « Pene ya zando » to « liboso ya eleko ya mbula » ekoki.
portal-place-label = Esika
portal-time-label = Ntango

portal-accused-title = Nani
portal-accused-question = Oyebi nini mpo na bato oyo basalaki yango?
portal-accused-why = Kombo, surnom, uniforme, insigne, nimero ya motuka: eloko nyonso ekoki kosalisa. Okoki kopesa yango to kotika yango, ndenge olingi.
portal-accused-label = Oyo oyebi

portal-who-title = Nani azali koyebisa
portal-who-question = Nani azali koyebisa likambo oyo?
portal-who-why = Esalisaka service na koyeba maponi oyo ezali ya nani.
portal-who-myself = Ekomelaki ngai moko
portal-who-witness = Namonaki yango to nayokaki nsango na yango
portal-who-behalf = Nazali koyebisa yango mpo na moto mosusu

portal-behalf-title = Moto mosusu
portal-behalf-question = Moto oyo likambo ekomelaki ayebi ete ozali koyebisa yango?
portal-behalf-why = Oyo ekolanda, moto wana nde asengeli kokata yango, soki likoki ezali. Palado, kotya ye na likama te na kotuna ye.
portal-behalf-agrees = Iyo, mpe andimi
portal-behalf-unaware = Te
portal-behalf-cannot = Bakoki kotuna moto yango te: mwana moke, moto ya maladi makasi, to moto oyo azali lisusu na bomoi te
portal-behalf-unsaid = Nalingi koloba te

portal-identity-title = Mpo na yo
portal-identity-question = Olingi koyebisa biso yo ozali nani?
portal-identity-why = Oyo ebombamaka ekabwana na lapolo na yo, na fungola mosusu. Mbala nyonso moto afungoli yango, okoki komona yango awa.
portal-name-label = Kombo na yo, to ndenge tokoki kobenga yo
portal-contact-label = Ndenge tokoki kozwa yo kozanga likama, soki olingi tosala yango

portal-file-title = Fichier
portal-file-question = Olingi kobakisa fichier?
portal-file-why = Foto, enregistrement, document. Ekangamaka na fungola ntango ezali koya. Fichier ekoki komonisa esika mpe ntango basalaki yango. Fichier yango moko ebombamaka lokola preuve: kaka mwa bato moke nde bakoki kofungola yango, mpe okoki komona mbala nyonso oyo bafungoli yango. Bato mosusu nyonso bazwaka copie oyo ezali na makambo wana te.
portal-file-others = Soki bato mosusu bazali komonana to koyokana na kati, kanisa mpe libateli na bango. Okoki kobakisa fichier te.
portal-file-label = Pona fichier
portal-file-limit = Fichier moko ekoki kokoma kino { $limit }. Okoki kobakisa kino bafichier { $most }, moko na nsima ya mosusu.
portal-file-copied-limit = Tokoki kosala copie ya bafichier kino { $limit }.
portal-file-copy-only = Bomba kaka copie. Fichier ndenge ezali sikoyo ebombami te.
portal-script-file = Navigateur na yo esalaka copie mpo na bato mosusu nyonso: bafoto kozanga makambo wana ya kobombama, mongongo na mongongo ya kobongwana. Esalaka copie ya bafichier mosusu te: kaka mwa bato moke nde bakoki kofungola yango.
portal-file-add = Bakisa fichier oyo

portal-check-heading = Tala mpe tinda
portal-check-text = Okoki kobongola eyano nyonso. Okoki mpe kotinda yango ndenge ezali.
portal-not-answered = Eyano ezali te
portal-change = Bongola: { $question }
portal-check-keep = Ntango nafini « Tinda », nasengi service ebomba oyo nayebisi, ekangami na fungola.
portal-check-protection = Navigateur na yo etambwisaka script moko te awa. Yango wana serveur oyo ekangaka lapolo na fungola mpo na yo, na mémoire na yango. Na nsima ebosanaka yango.
portal-send = Tinda
portal-delete-now = Longola nyonso oyo nakomi
portal-leave-empty = Palado, tika awa mpamba

portal-sent-heading = Lapolo na yo ekomi
portal-sent-text = Ekangami na fungola mpe ebombami malamu.
portal-sent-words-heading = Maloba na yo zomi na mibale
portal-sent-words-text = Yango kaka nde nzela ya kozonga. Koma yango na papier. Tolakisaka yango mbala moko kaka mpe tokoki te kozwela yo yango lisusu.
portal-sent-numbers = Banimero oyo ezali na nse ya maloba ezali kaka fungola yango. Na papier ekokani na banimero ya telefone. Okoki kosalela maloba to banimero.
portal-sent-warning = Kotinda maloba yango te na poste, na e-mail to na message. Kopesa yango te na moto nyonso oyo asengi yango, ata biso.
portal-sent-protection = Ndenge ebatelamaki: serveur ekangaki yango na fungola na mémoire na yango. Eteni na yango moko te ebombamaki kozanga kokangama.
portal-sent-proof-heading = Preuve ete lapolo na yo ezali
portal-sent-proof-text = Oyo ezali preuve oyo ezali na signature ete lapolo na yo ezali na registre ya bato nyonso. Eloko moko te ya oyo okomi ezali na registre yango. Moto moko te akoki kowangana na nsima ete osalaki lapolo. Okozala na ntina ya preuve kaka soki moto awangani yango.
portal-sent-proof-save = Bomba preuve na fichier
portal-sent-check-heading = Okomi yango malamu?
portal-sent-check-text = Okoki kokoma yango mbala moko mpo ozala na ntembe te. Okoki mpe koleka oyo.
portal-sent-check-button = Tala maloba na ngai
portal-sent-check-right = Ezali malamu. Maloba oyo ekofungola lapolo na yo.
portal-sent-written = Nakomi yango

portal-goodbye-heading = Visite na yo esili
portal-goodbye-text = Eloko moko te ya visite oyo ebombami na fenêtre oyo.

portal-return-heading = Zonga na maloba na yo zomi na mibale
portal-return-text = Koma maloba zomi na mibale to banimero zomi na mibale. Ba-lettres ya minene to ya mike, bisika ya mpamba mpe milongo ebongoli eloko te. Ba-lettres minei ya liboso ya liloba nyonso ekoki.
portal-return-label = Maloba na yo to banimero na yo zomi na mibale
portal-return-open = Fungola

portal-status-heading = Lapolo na yo
portal-status-received = Tozwaki yango mokolo ya { $day }.
portal-status-number = Nimero: { $number }
portal-last-used = Mbala ya nsuka oyo basalelaki maloba na yo ezali mokolo ya { $day }. Soki ezalaki yo te, moto mosusu ayebi yango.
portal-never-used = Maloba na yo esalelami sikoyo mpo na mbala ya liboso.
portal-taken-by = Agent moko azwaki lapolo oyo elongo na yo, kozanga réseau.
portal-record-text = Lapolo oyo ebombami kaka mpo na yo. Moto mosusu moko te akoki kofungola yango, mpe moto moko te asalaka na yango. Mpo na kobongola yango, loba « iyo » na kotanga, na nse.
portal-record-show = Lakisa oyo nabombaki
portal-aside-heading = Lapolo na yo etyami pembeni
portal-aside-text = Service etyaki yango pembeni mokolo ya { $day }. Moto moko te atangi yango. Ntina oyo bapesaki: { $reason }.
portal-aside-kept = Ebombami, mpe badate oyo ezali na nse ezali kotangama. Soki osengi to okomi, ekozonga mpo etangama.
portal-aside-button = Palado, tanga lapolo na ngai
portal-closed-heading = Dossier na yo ekangami
portal-closed-text = Service ekangaki yango mokolo ya { $day }. Soki ondimaki ba-messages, bantina ezali na message moko na nse. Okoki koboya kino { $until }.
portal-closed-button = Naboyi: fungola dossier na ngai lisusu
aside-flood = eyaki elongo na mingi oyo ekokani na libanda
aside-machine = emonani ete machine nde etondisaki yango
aside-trial = service ezalaki komeka page oyo
portal-protection-hub = Serveur ekangaki yango na fungola na mémoire na yango ntango ekomaki.
portal-protection-browser = Appareil na yo moko ekangaki yango na fungola liboso etindama.
portal-messages-heading = Bamessage
portal-no-messages = Bamessage ezali naino te.
portal-message-own = Yo nde okomaki oyo. Ekangami na fungola mpo na bato oyo basalaka na dossier na yo, yango wana ekoki komonana awa te.
portal-message-from-you = Yo
portal-letter-download = Télécharger mokanda (PDF)
portal-message-hide = Longola na oyo nazali komona
portal-message-hide-text = Dossier ebombi yango; emonanaka lisusu awa te.
portal-reply-heading = Koma
portal-reply-label = Koma message
portal-reply-send = Tinda message
portal-add-heading = Bakisa na lapolo na yo
portal-add-label = Oyo olingi kobakisa
portal-add-button = Bakisa na lapolo na ngai
portal-added = { $day }: obakisaki eloko. Bafichier: { $count }
portal-promises-heading = Makambo oyo elakamaki
portal-promises-text = Molongo moko na moko elobi nini basengeli kosala mpo na yo, nani asengeli kosala yango mpe kino ntango nini, mpe soki esalemi.
portal-promise-who = Nani asengeli kosala yango:
portal-promise-by = Kino mokolo ya
portal-opened-heading = Nani afungolaki lapolo na yo
portal-opened-nobody = Moto moko te afungoli yango naino.
portal-opened-line = { $day }: { $what } efungwamaki. Moto oyo afungolaki: { $role }
portal-emergency-line = { $day }: { $what } efungwamaki na likambo ya noki na: { $role }
portal-emergency-granted = { $day }: bato mibale bandimaki kofungola ya noki-noki. { $role } akoki kofungola { $what } kino { $until }. Ntina: { $reason }.
portal-override-granted = { $day }: bato mibale bazwaki mokano ete eloko oyo etindama soki ndingisa na yo ezali te: { $what }. Ntina: { $reason }.
portal-override-used = { $day }: etindamaki.
portal-excluded-line = { $day }: { $name } epekisami na dossier na yo. Ntina: { $reason }.
portal-keys-renewed = { $day }: dossier na yo ezali na fungola ya sika. Oyo azali lisusu na likambo na yango te akoki te kofungola oyo okokoma banda sikoyo.
portal-offered-line = { $day }: dossier na yo epesamaki na { $name }. Basengeli kozongisa liboso ya nsuka ya { $due }.
portal-offer-accepted = { $day }: { $name } azwi dossier na yo. Sikoyo bilaka oyo bapesaki yo ezali mokumba na bango.
portal-offer-refused = { $day }: { $name } azwi dossier na yo te. Etikali esika ezalaki.

portal-wait-heading = Bato ebele bazali awa na mbala moko
portal-wait-text = Esika na yo ebatelami. Page oyo ekokoba yango moko nsima ya mwa basegonde. Okoki mpe kofina « Koba ». Eloko ebungi te.
portal-consents-heading = Maponi na yo
portal-consents-text = Okoki kobongola liponi nyonso ntango nyonso. Etangami kobanda ntango wana. Oyo esili kotindama ekoki kozongisama te, mpe tolobaka yango awa.
portal-consent-none = Oyanolaki na oyo te.
portal-consent-given = Olobaki « iyo » mokolo ya { $day }.
portal-consent-refused = Olobaki « te » mokolo ya { $day }.
portal-consent-withdrawn = Olongolaki « iyo » na yo mokolo ya { $day }.
portal-consent-sent = Esili kotindama mokolo ya { $day }: ekoki kozongisama lisusu te. Eloko mosusu ekotindama te soki olobi « te ».
portal-consent-read = Bato ya mosala basili kozwa fungola. Oyo batangi ekoki kozongisama te. Soki olobi « te », moto moko te akoki kofungola mosusu.
portal-consent-counted = Mitango oyo esili kobimisama ekoki kobongolama te.
portal-consent-withdraw = Longola « iyo » na ngai: { $what }
portal-consent-give = Loba « iyo »: { $what }
portal-restricted-heading = Kosenga enquête
portal-restricted-text = Lapolo na yo ezali mpo na lisalisi kaka. Okoki kosenga enquête sikoyo. Ekoki kozonga nsima te: ekoki lisusu te kokoma lisalisi kaka.
portal-restricted-sure = Nasosoli ete ekoki kozongisama nsima te
portal-restricted-button = Senga enquête
portal-family-heading = Moto ya libota na yo
portal-family-text = Okoki kopesa kombo ya moto moko oyo bakoki koyebisa ndenge dossier ezali kotambola. Bayebisaka moto moko te soki olobi « iyo » awa te. Mokanda elobaka te likambo nini esalemaki, mpe elobaka te esalemaki na nani.
portal-family-named = Moto ya libota { $number }
portal-family-name = Kombo ya moto oyo
portal-family-relation = Moto oyo azali nani mpo na yo
portal-family-reach = Ndenge ya kozwa moto oyo kozanga likama
portal-family-language = Monoko mpo na moto oyo
portal-family-progress = Bakoki koyebisa moto oyo matambe nini esili kosalema, mpe ntango nini
portal-family-button = Pesa kombo ya moto oyo
portal-finish-heading = Kobima
portal-finish = Silisa visite oyo

portal-state-heading = Mokanda mpo na bino
portal-family-inbox-heading = Mokanda mpo na yo
portal-letters-heading = Mikanda mpe bamessage
portal-state-duties-heading = Oyo esengeli kosalema
portal-state-duties-text = Palado, boyanola awa. Oyo bokomi ezwaka signature na maloba na bino zomi na mibale mpe ekoki kobongwana na nsima te.
portal-state-outcome = Eyano na bino
portal-state-note = Maloba ya kobakisa
portal-state-button = Enregistrer
portal-state-settled-heading = Oyo esalemaki

portal-script-sealed = Oyo okomi ekangamaka na fungola awa, na appareil na yo, liboso etindama. Serveur emonaka yango kozanga kokangama ata mokolo moko te. Esengeli otyela motema mwa programme oyo serveur epesaki na navigateur na yo.
portal-script-kept = Oyo ozali kokoma ezali kaka na page oyo, esika mosusu te. Soki okangi page liboso ya kotinda, ebungi.
portal-script-leave = Okoki mpe kofina touche Shift mbala misato.
portal-script-shift-two = Shift: fina yango lisusu mbala 2 mpo na kobima.
portal-script-shift-one = Shift: fina yango lisusu mbala 1 mpo na kobima.
portal-script-sending = Ezali kotinda. Palado, kokanga page oyo te.
portal-script-check = Navigateur na yo ekangaka lapolo na fungola na appareil na yo liboso etindama.
portal-script-sent = Ndenge ebatelamaki: appareil na yo moko ekangaki yango na fungola liboso etindama.
