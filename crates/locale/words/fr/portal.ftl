### The portal. Titles are neutral: they stay in the browser's history.

## machine-drafted

portal-title = Bienvenue
portal-start-heading = Vous pouvez nous dire ce qui s’est passé
portal-danger-heading = Êtes-vous en danger maintenant ?
portal-danger-text = Allez dans un lieu sûr si vous le pouvez. Appelez le numéro d’urgence du pays où vous êtes.
portal-danger-number = Numéro d’urgence : { $number }
portal-start-text = Vous pouvez signaler des violences sexuelles ou d’autres actes qui font du mal, commis par des soldats, des policiers ou du personnel venus de l’étranger. Vous n’avez pas besoin de donner votre nom. Vous pouvez arrêter à tout moment.
portal-start-help = Vous pouvez recevoir de l’aide sans signaler.
portal-start-begin = Commencer
portal-start-return = J’ai mes douze mots

portal-help-heading = De l’aide sans signaler
portal-help-text = Vous avez droit à de l’aide. Vous n’avez rien à signaler pour la recevoir.
portal-help-medical-heading = Voyez vite un médecin ou une infirmière
portal-help-medical = Certains soins marchent mieux dans les trois premiers jours. D’autres soins aident encore plus tard. Vous n’avez pas à dire ce qui s’est passé.
portal-help-support-heading = Parlez à quelqu’un en qui vous avez confiance
portal-help-support = Un groupe de femmes, un agent de santé ou une ligne d’écoute locale peut vous écouter et vous dire ce qui existe près de vous.
portal-help-near-heading = Près de vous
portal-help-traces-heading = Ce qui reste sur cet appareil
portal-help-traces = Quitter ferme cette page et met fin à votre visite ici. Cela n’efface pas l’historique de votre navigateur. Cela n’aide pas si quelqu’un surveille cet appareil avec un logiciel espion. Une fenêtre privée ou un autre appareil est plus sûr.
portal-help-onion = Avec le navigateur Tor, vous nous trouvez aussi ici : { $address }

portal-between-heading = Quelqu’un se tient entre vous et nous
portal-between-text = Vous êtes venu·e par une page qui n’est pas la nôtre. Ceux qui la tiennent peuvent lire tout ce que vous tapez, et vos mots aussi. Fermez cette page et utilisez le navigateur Tor.

portal-before-heading = Avant de commencer
portal-before-happens-heading = Ce qui va se passer
portal-before-happens = Nous posons une question par page. Vous pouvez passer n’importe quelle question. Vous pouvez envoyer ce que vous avez à tout moment. Quand vous envoyez, vous recevez douze mots. Avec eux, vous pouvez revenir, lire les réponses et changer vos choix.
portal-before-reads-heading = Qui va le lire
portal-before-reads = Seuls les responsables de l’accueil des signalements de ce service ({ $service }) peuvent ouvrir votre signalement, et seulement si vous dites oui. Personne dans la hiérarchie de ceux qui ont fait cela, aucun de leurs chefs, ne peut l’ouvrir. Si un enfant ou une autre personne est en grave danger, le service peut être obligé d’agir. Deux personnes doivent le décider, et on vous le dira.
portal-before-sealed-heading = Comment c’est gardé
portal-before-sealed = Ce que vous écrivez est scellé ici, dans la mémoire de ce serveur, avant d’être enregistré. Rien n’est enregistré en clair. Le serveur ne peut plus l’ouvrir.
portal-before-leave-heading = Quitter vite
portal-before-leave = Le bouton « Quitter cette page » vous mène à une page météo et met fin à votre visite. Il ne peut pas effacer l’historique de votre navigateur.
portal-before-kept = Si vous ne l’envoyez pas, ce que vous tapez reste gardé, scellé, pendant { $hours } heures. Ensuite, c’est effacé.

portal-continue = Continuer
portal-skip = Passer cette question
portal-send-now = Passer à l’envoi avec ce que j’ai
portal-any-time = Vous pouvez arrêter et envoyer à tout moment.
portal-heavy = Les questions suivantes parlent de ce qui s’est passé. Elles peuvent être difficiles. Vous pouvez passer chacune d’elles, arrêter, ou y revenir avant d’envoyer.
portal-listen = Écouter cette page

portal-option-title = Ce qui doit se passer
portal-option-question = Que voulez-vous qu’il se passe ?
portal-option-why = Un signalement pour de l’aide seulement peut devenir une enquête plus tard, quand vous le voulez. L’inverse n’est pas possible : une fois qu’une enquête a commencé, on ne peut plus revenir à l’aide seulement.
portal-option-restricted = Seulement de l’aide et un dossier gardé en sécurité. Aucune enquête ne commence. Personne dans une hiérarchie, aucun chef, n’est mis au courant.
portal-option-unrestricted = Une enquête. Le service examine le signalement et agit. On ne peut plus revenir à l’aide seulement.
portal-option-record = Seulement le garder pour moi. Rien ne se passe. Seuls vos douze mots peuvent l’ouvrir.

portal-age-title = Âge
portal-age-question = Quel âge a la personne à qui c’est arrivé ?
portal-age-why = Les personnes de moins de 18 ans ont plus de protection. Vous n’êtes pas obligé·e de répondre.
portal-age-adult = 18 ans ou plus
portal-age-young = Moins de 18 ans
portal-age-unsaid = Je ne sais pas, ou je ne veux pas le dire

portal-young-title = Moins de 18 ans
portal-young-question = Bon à savoir avant de continuer
portal-young-why = Vous pouvez tout raconter ici, seul·e ou avec quelqu’un en qui vous avez confiance. Ce que vous voulez compte. Si un enfant est en grave danger, le service peut devoir agir pour le protéger, même sans un oui. Deux personnes doivent le décider ensemble, et vous en serez informé·e ici.

portal-read-title = Lecture
portal-read-question = Le service peut-il lire ce que vous dites ?
portal-read-why = Si vous dites non, c’est gardé scellé et seuls vos douze mots peuvent l’ouvrir. Vous pouvez dire oui plus tard.
portal-read-yes = Oui, le service peut le lire
portal-read-no = Non, gardez-le seulement pour moi

portal-contact-title = Écrire
portal-contact-question = Pouvons-nous vous écrire ici ?
portal-contact-why = Les messages attendent ici jusqu’à ce que vous reveniez avec vos douze mots. Nous n’écrivons jamais ailleurs.
portal-contact-yes = Oui, écrivez-moi ici
portal-contact-no = Non, ne m’écrivez pas

portal-share-state-title = L’État
portal-share-state-question = Peut-on prévenir l’État de ceux qui ont fait cela ?
portal-share-state-why = Il recevrait un court avis : le type d’acte, la zone générale, l’unité et les mois. Pas votre nom et pas vos paroles. L’État doit dire s’il va enquêter ou non. Vous pouvez retirer votre oui tant que l’avis n’est pas envoyé.
portal-share-state-yes = Oui, envoyez le court avis
portal-share-state-no = Non, ne prévenez pas l’État

portal-state-sure-title = Ce que l’État reçoit
portal-state-sure-question = L’avons-nous dit clairement : que recevrait l’État ?
portal-state-sure-why = Ce n’est pas un examen. Cela nous aide à voir si nous avons été clairs.
portal-state-sure-notice = Un avis court, sans mon nom ni mes mots
portal-state-sure-all = Tout ce que j’ai écrit, avec mon nom
portal-state-sure-unsure = Je ne sais pas bien

portal-state-told-title = Ce que l’État reçoit
portal-state-told-question = Ce que l’État reçoit
portal-state-told-why = Seulement l’avis court : le type d’acte, la zone générale, l’unité et les mois. Ni votre nom ni vos mots. Si vous ne voulez même pas cela, revenez en arrière et choisissez non.

portal-statistics-title = Compter
portal-statistics-question = Pouvons-nous compter votre signalement ?
portal-statistics-why = Les chiffres aident à montrer combien de fois cela arrive. Ils ne nomment personne, et les petits nombres sont cachés.
portal-statistics-yes = Oui, comptez-le
portal-statistics-no = Non, ne le comptez pas

portal-account-title = Vos paroles
portal-account-question = Racontez-nous avec vos propres mots
portal-account-why = Écrivez peu ou beaucoup, comme vous voulez, dans n’importe quelle langue. Vous n’avez pas besoin de preuves. N’écrivez pas ici vos douze mots ni un mot de passe.
portal-account-label = Ce qui s’est passé
portal-voice-heading = Ou racontez avec votre voix
portal-voice-text = N’enregistrez que là où personne ne peut vous entendre. Votre appareil peut montrer que son micro a servi. Un enregistrement peut durer jusqu’à { $minutes } minutes.
portal-voice-kept = Votre propre voix est gardée comme preuve, et peu de personnes peuvent l’ouvrir. Toutes les autres entendent une copie déguisée, faite sur cet appareil. Vos mots, votre accent et votre façon de parler y restent.
portal-voice-copy-only = Garder seulement la copie déguisée. Ma propre voix n’est pas gardée.
portal-voice-record = Enregistrer
portal-voice-stop = Arrêter l’enregistrement
portal-voice-listen = Écouter la copie déguisée
portal-voice-quiet = Arrêter l’écoute
portal-voice-delete = Supprimer l’enregistrement
portal-voice-recording = Enregistrement : { $time } sur { $most }.
portal-voice-recorded = Enregistré : { $time }. C’est ajouté quand vous continuez. Supprimez pour recommencer.
portal-voice-full = L’enregistrement a atteint { $minutes } minutes et a été arrêté. Il n’est pas perdu.
portal-voice-no-microphone = Le micro est absent ou n’est pas autorisé. Vous pouvez écrire. Rien n’est perdu.
portal-voice-no-copy = Cet enregistrement ne peut pas être déguisé. Peu de personnes pourraient l’ouvrir. Vous pouvez le supprimer et écrire.
portal-voice-line = Enregistrement de votre voix, { $time }

portal-place-title = Où et quand
portal-place-question = Où et quand était-ce ?
portal-place-why = Cela aide à trouver l’unité qui était là. « Près du marché » ou « avant les pluies » suffit.
portal-place-label = Où
portal-time-label = Quand

portal-accused-title = Qui
portal-accused-question = Que savez-vous de ceux qui ont fait cela ?
portal-accused-why = Un nom, un surnom, un uniforme, un insigne, un numéro de voiture : tout peut aider. Rien n’est obligatoire.
portal-accused-label = Ce que vous savez

portal-who-title = Qui raconte
portal-who-question = Qui raconte cela ?
portal-who-why = Cela aide le service à savoir à qui appartiennent ces choix.
portal-who-myself = C’est à moi que c’est arrivé
portal-who-witness = Je l’ai vu ou j’en ai entendu parler
portal-who-behalf = Je le raconte pour quelqu’un d’autre

portal-behalf-title = L’autre personne
portal-behalf-question = La personne à qui c’est arrivé sait-elle que vous racontez cela ?
portal-behalf-why = C’est à cette personne de décider de la suite, autant que possible. Ne la mettez pas en danger en lui demandant.
portal-behalf-agrees = Oui, et est d’accord
portal-behalf-unaware = Non
portal-behalf-cannot = On ne peut pas lui demander : petit enfant, très malade ou décédé·e
portal-behalf-unsaid = Je ne veux pas le dire

portal-identity-title = À propos de vous
portal-identity-question = Voulez-vous nous dire qui vous êtes ?
portal-identity-why = Ceci est gardé à part de votre signalement, sous une autre clé. Chaque fois que quelqu’un l’ouvre, vous pouvez le voir ici.
portal-name-label = Votre nom, ou comment nous pouvons vous appeler
portal-contact-label = Comment vous joindre sans danger, si vous voulez que nous le fassions

portal-file-title = Un fichier
portal-file-question = Voulez-vous ajouter un fichier ?
portal-file-why = Une photo, un enregistrement, un document. Il est scellé pendant qu’il arrive. Un fichier peut montrer où et quand il a été fait. Le fichier lui-même est gardé comme preuve : peu de personnes peuvent l’ouvrir, et vous le voyez à chaque fois. Les autres reçoivent une copie sans ces détails cachés.
portal-file-others = Si d’autres personnes s’y voient ou s’y entendent, pensez aussi à leur sécurité. Vous pouvez ne pas ajouter le fichier.
portal-file-label = Choisir un fichier
portal-file-limit = Un fichier peut aller jusqu’à { $limit }. Vous pouvez ajouter jusqu’à { $most } fichiers, l’un après l’autre.
portal-file-copied-limit = Nous pouvons faire une copie des fichiers jusqu’à { $limit }.
portal-file-copy-only = Garder seulement la copie. Le fichier tel qu’il est maintenant n’est pas gardé.
portal-script-file = Votre navigateur fait une copie pour tous les autres : les images sans ces détails cachés, le son avec une voix déguisée. Il ne fait pas de copie des autres fichiers : peu de personnes peuvent les ouvrir.
portal-file-add = Ajouter ce fichier

portal-check-heading = Vérifier et envoyer
portal-check-text = Vous pouvez changer chaque réponse. Vous pouvez aussi envoyer tel quel.
portal-not-answered = Pas de réponse
portal-change = Changer : { $question }
portal-check-keep = En appuyant sur « Envoyer », je demande au service de garder ce que j’ai dit, scellé.
portal-check-protection = Votre navigateur n’exécute aucun programme (script) ici. C’est donc ce serveur qui scelle le signalement pour vous, dans sa mémoire, puis il l’oublie.
portal-send = Envoyer
portal-delete-now = Effacer tout ce que j’ai écrit
portal-leave-empty = Veuillez laisser ceci vide

portal-sent-heading = Votre signalement est bien arrivé
portal-sent-text = Il est scellé et enregistré en sécurité.
portal-sent-words-heading = Vos douze mots
portal-sent-words-text = Ils sont le seul moyen de revenir. Écrivez-les sur du papier. Nous les montrons une seule fois et nous ne pouvons pas les retrouver pour vous.
portal-sent-numbers = Les nombres sous les mots sont la même clé. Sur le papier, ils ressemblent à des numéros de téléphone. Vous pouvez utiliser les mots ou les nombres.
portal-sent-warning = N’envoyez pas les mots par courrier, par e-mail ou par message. Si quelqu’un vous les demande, ne les donnez pas, même pas à nous.
portal-sent-protection = Comment il a été protégé : le serveur l’a scellé dans sa mémoire. Aucune partie n’a été enregistrée sans être scellée.
portal-sent-proof-heading = La preuve que votre signalement existe
portal-sent-proof-text = Ceci est une preuve signée que votre signalement est dans le registre public. Rien de ce que vous avez écrit n’y figure. Personne ne pourra le nier plus tard. Vous n’en avez besoin que si quelqu’un dit que vous n’avez jamais rien signalé.
portal-sent-proof-save = Enregistrer la preuve dans un fichier
portal-sent-check-heading = Sont-ils bien notés ?
portal-sent-check-text = Vous pouvez les taper une fois pour être sûr·e. Vous pouvez aussi passer.
portal-sent-check-button = Vérifier mes mots
portal-sent-check-right = C’est juste. Ces mots ouvriront votre signalement.
portal-sent-written = Je les ai écrits

portal-goodbye-heading = Votre visite est terminée
portal-goodbye-text = Rien de cette visite n’est gardé dans cette fenêtre.

portal-return-heading = Revenir avec vos douze mots
portal-return-text = Tapez les douze mots ou les douze nombres. Grandes ou petites lettres, espaces et lignes : cela ne change rien. Les quatre premières lettres de chaque mot suffisent.
portal-return-label = Vos douze mots ou nombres
portal-return-open = Ouvrir

portal-status-heading = Votre signalement
portal-status-received = Nous l’avons reçu le { $day }.
portal-status-number = Numéro : { $number }
portal-last-used = Vos mots ont été utilisés pour la dernière fois le { $day }. Si ce n’était pas vous, quelqu’un d’autre les connaît.
portal-never-used = Vos mots sont utilisés pour la première fois.
portal-taken-by = Un agent a pris ce signalement avec vous, sans réseau.
portal-record-text = Ce signalement est seulement gardé pour vous. Personne d’autre ne peut l’ouvrir et personne n’y travaille. Pour changer cela, dites oui à la lecture plus bas.
portal-record-show = Montrer ce que j’ai gardé
portal-aside-heading = Votre signalement a été mis de côté
portal-aside-text = Le service l’a mis de côté le { $day }. Personne ne l’a lu. La raison donnée : { $reason }.
portal-aside-kept = Il est gardé, et les dates ci-dessous comptent toujours. Si vous le demandez ou écrivez, il revient pour être lu.
portal-aside-button = Merci de lire mon signalement
portal-closed-heading = Votre dossier a été clos
portal-closed-text = Le service l’a clos le { $day }. Si vous avez accepté les messages, les raisons sont dans l’un d’eux. Vous pouvez vous opposer jusqu’au { $until }.
portal-closed-button = Je m’oppose : rouvrez mon dossier
aside-flood = il est venu avec beaucoup d’autres, pareils vus de l’extérieur
aside-machine = il semble qu’une machine l’ait rempli
aside-trial = le service essayait cette page
portal-protection-hub = Le serveur l’a scellé dans sa mémoire quand il est arrivé.
portal-protection-browser = Votre propre appareil l’a scellé avant l’envoi.
portal-messages-heading = Messages
portal-no-messages = Il n’y a pas encore de messages.
portal-message-own = C’est vous qui avez écrit ceci. C’est scellé pour les personnes qui travaillent sur votre dossier. On ne peut donc pas le montrer ici.
portal-message-from-you = Vous
portal-letter-download = Télécharger la lettre (PDF)
portal-message-hide = Effacer de ma vue
portal-message-hide-text = Le dossier le garde ; il n’est plus montré ici.
portal-reply-heading = Écrire
portal-reply-label = Écrire un message
portal-reply-send = Envoyer le message
portal-add-heading = Ajouter à votre signalement
portal-add-label = Ce que vous voulez ajouter
portal-add-button = Ajouter à mon signalement
portal-added = { $day } : vous avez ajouté quelque chose. Fichiers : { $count }
portal-promises-heading = Ce qui a été promis
portal-promises-text = Chaque ligne dit ce qu’on vous doit, qui doit le faire et jusqu’à quand, et si c’est fait.
portal-promise-who = Qui doit le faire :
portal-promise-by = Au plus tard le
portal-opened-heading = Qui a ouvert votre signalement
portal-opened-nobody = Personne ne l’a encore ouvert.
portal-opened-line = { $day } : quelqu’un a ouvert { $what }. Son rôle : { $role }
portal-emergency-line = { $day } : { $what }, ouverture d’urgence par : { $role }
portal-emergency-granted = { $day } : deux personnes ont accepté une ouverture d’urgence. { $role } peut ouvrir { $what } jusqu’au { $until }. Raison : { $reason }.
portal-override-granted = { $day } : deux personnes ont décidé que ceci est envoyé sans votre consentement : { $what }. Raison : { $reason }.
portal-override-used = { $day } : cela a été envoyé.
portal-excluded-line = { $day } : { $name } est tenu à l’écart de votre dossier. Raison : { $reason }.
portal-keys-renewed = { $day } : votre dossier a une nouvelle clé. Qui n’a plus rien à faire dans ce dossier ne peut pas ouvrir ce que vous écrivez désormais.
portal-offered-line = { $day } : votre dossier a été proposé à { $name }. La réponse est due au plus tard le { $due }.
portal-offer-accepted = { $day } : { $name } a repris votre dossier et vous doit maintenant ce qui a été promis.
portal-offer-refused = { $day } : { $name } ne reprend pas votre dossier. Il reste là où il était.

portal-wait-heading = Beaucoup de personnes sont ici en même temps
portal-wait-text = Votre place est gardée. Cette page continue toute seule dans quelques secondes. Vous pouvez aussi appuyer sur « Continuer ». Rien n’est perdu.
portal-consents-heading = Vos choix
portal-consents-text = Vous pouvez changer chaque choix à tout moment. Le changement compte à partir de ce moment. Ce qui est déjà envoyé ne peut pas être repris, et nous le disons ici.
portal-consent-none = Vous n’avez pas répondu à cela.
portal-consent-given = Vous avez dit oui le { $day }.
portal-consent-refused = Vous avez dit non le { $day }.
portal-consent-withdrawn = Vous avez retiré votre oui le { $day }.
portal-consent-sent = Déjà envoyé le { $day } : cela ne peut plus être annulé. Rien de plus ne sera envoyé si vous dites non.
portal-consent-read = Des agents ont déjà une clé. Ce qu’ils ont lu ne peut pas être repris. Si vous dites non, personne ne peut en ouvrir davantage.
portal-consent-counted = Les chiffres déjà publiés ne peuvent pas être changés.
portal-consent-withdraw = Retirer mon oui : { $what }
portal-consent-give = Dire oui : { $what }
portal-restricted-heading = Demander une enquête
portal-restricted-text = Votre signalement est pour de l’aide seulement. Vous pouvez demander une enquête maintenant. L’inverse n’est pas possible : on ne peut plus revenir à l’aide seulement.
portal-restricted-sure = Je comprends que cela ne peut pas être annulé
portal-restricted-button = Demander une enquête
portal-family-heading = Quelqu’un de votre famille
portal-family-text = Vous pouvez nommer une personne qui peut apprendre comment le dossier avance. On ne dit rien à personne si vous ne dites pas oui ici. La lettre ne dit pas ce qui s’est passé, ni à qui.
portal-family-named = Contact familial { $number }
portal-family-name = Nom de cette personne
portal-family-relation = Qui est cette personne pour vous
portal-family-reach = Comment joindre cette personne sans danger
portal-family-language = Langue pour cette personne
portal-family-progress = On peut dire à cette personne quelles étapes ont été faites, et quand
portal-family-button = Nommer cette personne
portal-finish-heading = Partir
portal-finish = Terminer cette visite

portal-state-heading = Une lettre pour vous
portal-family-inbox-heading = Une lettre pour vous
portal-letters-heading = Lettres et messages
portal-state-duties-heading = Ce qui est dû
portal-state-duties-text = Veuillez répondre ici. Ce que vous enregistrez est signé avec vos douze mots et ne peut plus être modifié ensuite.
portal-state-outcome = Votre réponse
portal-state-note = Remarques
portal-state-button = Enregistrer
portal-state-settled-heading = Ce qui a été fait

portal-script-sealed = Ce que vous écrivez est scellé ici, sur votre appareil, avant d’être envoyé. Le serveur ne le voit jamais ouvert. Vous devez faire confiance au petit programme que le serveur a donné à votre navigateur.
portal-script-kept = Ce que vous tapez n’est que sur cette page, et nulle part ailleurs. Si vous fermez la page avant d’envoyer, c’est perdu.
portal-script-leave = Vous pouvez aussi appuyer trois fois sur la touche Maj.
portal-script-shift-two = Maj : appuyez encore 2 fois pour quitter.
portal-script-shift-one = Maj : appuyez encore 1 fois pour quitter.
portal-script-sending = Envoi en cours. Veuillez laisser cette page ouverte.
portal-script-check = Votre navigateur scelle le signalement sur votre appareil avant de l’envoyer.
portal-script-sent = Comment il a été protégé : votre propre appareil l’a scellé avant l’envoi.
