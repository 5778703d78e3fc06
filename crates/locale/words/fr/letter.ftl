### Letters. They say enough and leak nothing.

## machine-drafted

act-rape = Viol
act-sexual-assault = Agression sexuelle
act-sexual-exploitation = Exploitation sexuelle
act-child-abuse = Atteintes sexuelles sur un enfant
act-sexual-harassment = Harcèlement sexuel
act-other-misconduct = Autre faute grave

letter-reference = Référence : { $reference }
letter-row-act = Catégorie d’acte
letter-row-place = Zone
letter-row-unit = Unité
letter-row-window = Période
letter-neutral-sender = Bureau de contact
letter-code-word = Mot convenu : { $word }

letter-state-subject = Notification d’un signalement de faute
letter-state-opening = Nous vous notifions un signalement de faute de la part d’un membre de votre personnel déployé. Notre évaluation préliminaire a conclu qu’il relève de notre mandat.
letter-state-notice = Le présent avis est minimal. Les détails suivront lorsque vous aurez désigné un responsable qui les recevra sous une clé qui lui est propre.
letter-state-duties = Veuillez accuser réception dans un délai de { $receipt } et nous faire savoir, dans un délai de { $answer }, si vous enquêterez, en désignant votre enquêteur national. Les délais courent à compter du jour de la présente notification.
letter-state-silence = Si aucune réponse n’est enregistrée d’ici là, il est considéré que votre Gouvernement ne souhaite pas ou ne peut pas enquêter, une enquête indépendante est ouverte et l’absence de réponse est consignée de manière permanente.
letter-state-protect = Veuillez préserver toutes les preuves et ne prendre aucune mesure contre quiconque en raison de ce signalement. Nul ne peut être rapatrié avant qu’une déposition ait été recueillie.
letter-state-answer = Vous avez reçu douze mots séparément de la présente lettre. Ils ouvrent une boîte de réception dans laquelle vous pouvez accuser réception, répondre et nous écrire.
letter-state-footer = Avis minimal. Il ne nomme personne et ne doit pas servir à rechercher qui a signalé.

letter-family-subject = Nouvelles du Bureau de contact
letter-family-opening = Une personne qui vous fait confiance nous a demandé de vous dire comment avance une affaire. Vous n’avez rien à faire.
letter-family-choice = Nous ne disons que ce que cette personne a accepté, et seulement à vous. Cette personne peut changer cela à tout moment.
letter-family-step = { $what } : { $how }
letter-family-none = Il n’y a pas encore d’étape à vous annoncer. Vous aurez d’autres nouvelles quand il y en aura.
letter-family-more = Vous aurez d’autres nouvelles quand il y aura plus à dire.
letter-family-ask = Si vous ne voulez pas de ces lettres, écrivez-le dans votre boîte de réception et elles s’arrêteront.
letter-family-footer = Veuillez garder cette lettre là où d’autres ne la trouvent pas.

letter-row-notified = Notifié le
letter-row-due = Échéance
letter-row-duty = Ce qui est demandé
letter-row-passed = Depuis l’échéance
letter-row-materials = À conserver
letter-row-items = Pièces
letter-row-completed = Enquête terminée le
letter-row-received = Demande reçue le
letter-row-request = La demande porte sur
letter-row-measure = Ce qui a été fait
letter-field-today = Le jour de la lettre
letter-field-decided = Décidé le
letter-field-register = Le dossier entre au registre le
letter-field-until = L’ordre vaut jusqu’au
letter-field-objection = Objections jusqu’au
letter-field-next = Nouvelles au plus tard le
letter-field-open-until = La décision peut changer jusqu’au (vide : elle est définitive)
letter-field-expected = Attendu maintenant le
letter-duty-receipt = la confirmation que vous avez reçu la notification
letter-duty-officer = le nom d’un enquêteur national
letter-duty-answer = si vous allez enquêter
letter-duty-progress = un rapport d’étape
letter-duty-outcome = un rapport sur l’issue
letter-notified = Le { $notified }, nous vous avons notifié un signalement de faute commise par un membre de votre personnel déployé.

letter-officer-subject = Demande de désigner un enquêteur national
letter-officer-request = Veuillez désigner l’enquêteur, et dire comment le joindre, au plus tard le { $due }.
letter-officer-sealed = Les détails ne sont transmis qu’à une personne désignée, scellés avec une clé qui lui est propre. Personne d’autre dans votre service ne peut les ouvrir.
letter-officer-independent = Cette personne ne doit appartenir ni à l’unité concernée ni à sa chaîne de commandement.
letter-officer-footer = Cette demande ne nomme personne et ne doit pas servir à découvrir qui a signalé.

letter-reminder-subject = Rappel : une réponse est attendue
letter-reminder-missing = Nous n’avons pas trace de ceci : { $duty }.
letter-reminder-due = L’échéance est le { $due }. Il reste { $left }.
letter-reminder-answered = Si vous avez déjà répondu, veuillez nous dire quand et par quelle voie.
letter-reminder-footer = Ce rappel ne nomme personne et ne doit pas servir à découvrir qui a signalé.

letter-silent-subject = Note sur l’absence de réponse
letter-silent-due = Une réponse était attendue le { $due }. Aucune n’est enregistrée à ce jour, { $passed } plus tard.
letter-silent-deemed = Votre gouvernement est donc réputé ne pas vouloir ou ne pas pouvoir enquêter. Une enquête indépendante s’ouvre le jour ouvrable suivant, si elle n’est pas déjà ouverte.
letter-silent-register = Si aucune réponse n’est enregistrée d’ici au { $register }, cette affaire est comptée sous le nom de votre État dans le registre public des affaires sans réponse. Le registre ne contient aucun détail d’une affaire.
letter-silent-late = Une réponse tardive est toujours acceptée et met fin à l’obligation. Le retard reste enregistré.
letter-silent-copy = L’organe de contrôle reçoit une copie de cette note.
letter-silent-footer = Cette note ne nomme personne et ne doit pas servir à découvrir qui a signalé.

letter-preserve-subject = Ordre de conserver les preuves
letter-preserve-order = Dès que vous recevez cet ordre, conservez intact et complet tout ce qui est énuméré ci-dessous.
letter-preserve-change = Personne ne peut en détruire, modifier ou retirer quoi que ce soit. Ne dites aux autres que ce qu’il leur faut savoir pour exécuter l’ordre.
letter-preserve-unsaid = L’ordre ne dit pas ce qui s’est passé, et il ne vous est pas demandé de le découvrir. N’interrogez, ne déplacez et ne renvoyez personne à cause de lui.
letter-preserve-confirm = Confirmez au plus tard le { $due } que l’ordre a été exécuté, et dites qui garde ces éléments.
letter-preserve-until = L’ordre vaut jusqu’au { $until }, sauf s’il est retiré par écrit avant.
letter-preserve-footer = Vous ne recevez que cet ordre. Il n’accuse personne.
letter-material-duty-rosters = tableaux de service
letter-material-patrol-logs = journaux de patrouille
letter-material-vehicle-records = registres des mouvements de véhicules
letter-material-weapon-records = registres des armes et munitions
letter-material-radio-logs = journaux radio
letter-material-gate-books = registres d’entrée et de visites
letter-material-medical-records = dossiers médicaux
letter-material-personnel-lists = listes du personnel et des permissions
letter-material-recordings = enregistrements de caméras
letter-material-telephone-records = relevés de téléphone et de messages

letter-referral-subject = Transmission d’une affaire en vue d’une décision de poursuite
letter-referral-opening = Nous vous transmettons une affaire de faute commise par un membre d’un personnel qui relève de votre compétence. La personne qui a signalé y a consenti.
letter-referral-file = Le dossier suit séparément, scellé avec la clé de la personne que vous désignez.
letter-referral-contact = Veuillez ne vous adresser à la personne qui a signalé, ou à un témoin, que par notre intermédiaire.
letter-referral-decide = Veuillez nous dire au plus tard le { $due } si vous ouvrez une procédure, et vos raisons si vous ne le faites pas.
letter-referral-items = { $count ->
    [one] { $count } pièce
   *[other] { $count } pièces
}
letter-referral-footer = Confidentiel. Réservé à la personne désignée pour cette affaire.

letter-outcome-subject = Ce qui a été décidé sur votre signalement
letter-outcome-opening = Vous nous avez fait un signalement le { $reported }. Voici ce qui a été décidé le { $decided }, et pourquoi.
letter-outcome-substantiated = Il a été établi que ce que vous avez signalé s’est passé.
letter-outcome-partly-substantiated = Une partie de ce que vous avez signalé a pu être établie.
letter-outcome-not-substantiated = Il n’y avait pas assez de preuves pour établir ce qui s’est passé.
letter-outcome-no-jurisdiction = L’organe qui a décidé n’a pas de pouvoir sur les personnes concernées.
letter-not-shown = Cela ne veut pas dire que cela ne s’est pas passé.
letter-outcome-reasons = Voici les raisons :
letter-outcome-object = Si vous n’êtes pas d’accord, vous pouvez faire objection jusqu’au { $until }. Écrivez-le dans votre boîte, avec vos mots.
letter-outcome-help = Vous pouvez recevoir de l’aide à tout moment, même quand l’affaire est close.
letter-outcome-footer = Gardez cette lettre là où d’autres ne la trouvent pas.
letter-measure-none = Rien jusqu’ici
letter-measure-sent-home = La personne a été renvoyée dans son pays
letter-measure-discipline = La personne a été punie par son service
letter-measure-dismissal = La personne a été exclue de son service
letter-measure-prosecution = L’affaire a été transmise à un procureur
letter-measure-conviction = Un tribunal a déclaré la personne coupable
letter-measure-compensation = Une indemnisation a été décidée

letter-family-begun = Depuis le { $opened }, une affaire qui concerne une personne proche de vous est examinée.
letter-family-next = Vous aurez des nouvelles au plus tard le { $next }, même s’il n’y a rien de nouveau.
letter-family-decided = Le { $decided }, une décision a été prise.
letter-family-substantiated = Il a été établi qu’un tort a été commis.
letter-family-partly-substantiated = Il a été établi en partie qu’un tort a été commis.
letter-family-not-substantiated = Il n’y avait pas assez de preuves pour établir ce qui s’est passé.
letter-family-no-jurisdiction = L’organe qui a décidé n’a pas de pouvoir sur les personnes concernées.
letter-family-open-until = La décision peut encore changer jusqu’au { $until }.
letter-family-final = La décision est définitive.
letter-family-late = Une étape était prévue pour le { $due } et n’est pas encore faite : { $what }.
letter-family-late-state = Nous attendons la réponse d’un État.
letter-family-late-court = Un tribunal nous a demandé d’attendre.
letter-family-late-safety = Nous attendons pour ne mettre personne en danger.
letter-family-late-work = Le travail prend plus de temps qu’il ne devrait.
letter-family-expected = Elle est maintenant attendue pour le { $expected }.
letter-family-recorded = Le retard est enregistré et le reste.

letter-paternity-subject = Demande de paternité et d’entretien
letter-paternity-opening = Nous vous transmettons une demande qui concerne un membre de votre personnel déployé. La personne qui la fait y a consenti.
letter-paternity-answer = Veuillez répondre au plus tard le { $due }. Dites qui est responsable de la demande, et en mots simples ce que votre droit exige de la personne qui la fait.
letter-paternity-samples = Des échantillons ne sont prélevés que sur des personnes qui y consentent, par un laboratoire que les deux parties acceptent.
letter-paternity-apart = La demande ne dépend d’aucun constat de faute. Elle continue même quand une autre procédure est close.
letter-paternity-footer = Cette lettre ne nomme personne. Elle ne doit pas servir à trouver la mère ou l’enfant.
letter-claim-recognition = Reconnaissance de paternité
letter-claim-maintenance = Entretien de l’enfant
letter-claim-documents = Documents d’identité et de nationalité pour l’enfant
letter-claim-samples = Comparaison d’échantillons
letter-claim-costs = Frais de l’accouchement

letter-leaflet-subject = Ce que vous pouvez attendre quand vous signalez
letter-leaflet-what = Ce que c’est
letter-leaflet-what-text = Les soldats, les policiers et les autres personnes envoyées dans votre pays ne doivent pas vous faire de mal. Si l’un d’eux l’a fait, vous pouvez le signaler. Cette feuille dit ce qui doit se passer ensuite, et dans quel délai.
letter-leaflet-you = C’est vous qui décidez
letter-leaflet-you-text = Vous pouvez signaler sans votre nom. Vous pouvez demander seulement de l’aide, sans enquête. Vous pouvez changer d’avis.
letter-leaflet-you-consent = Personne n’apprend rien sur vous avant que vous ayez dit oui. Nous vous le demandons à nouveau pour chacun.
letter-leaflet-dates = Ce qui doit se passer, et dans quel délai
letter-leaflet-within = dans les { $period }
letter-leaflet-who = { $who } : { $when }
letter-leaflet-party-service = le service qui lit les signalements
letter-leaflet-party-state = l’État de ceux qui l’ont fait
letter-leaflet-party-oversight = l’organe de contrôle
letter-leaflet-party-mission = la mission
letter-leaflet-see = Qui peut voir quoi
letter-leaflet-see-text = L’État reçoit un court avis : le genre d’acte, la région, l’unité et les mois. Votre nom et vos mots ne vont à personne sans votre oui.
letter-leaflet-see-family = Votre famille n’apprend rien, sauf si vous choisissez une personne et dites ce qu’elle peut savoir.
letter-leaflet-see-public = Le public ne voit que des nombres, et aucun petit nombre.
letter-leaflet-never = Ce qui ne doit jamais arriver
letter-leaflet-never-text = Personne ne peut vous punir pour un signalement. Aucune personne accusée ne peut le voir. Vous ne payez rien. L’aide ne dépend pas de ce que vous nommez quelqu’un.
letter-leaflet-late = Quand un délai n’est pas tenu
letter-leaflet-late-text = Un délai manqué est enregistré et ne peut pas être effacé. Si l’État ne répond pas, une enquête indépendante s’ouvre et son silence devient public.
letter-leaflet-end = Comment cela finit
letter-leaflet-end-text = On vous dit ce qui a été décidé, et pourquoi. « Pas assez de preuves » ne veut pas dire que cela ne s’est pas passé. Vous pouvez faire objection avant que l’affaire soit close.
letter-leaflet-help = Aide
letter-leaflet-footer = Cadre { $name }, version { $version }. Les délais sont des promesses de ce service là où aucune loi ne les fixe.
