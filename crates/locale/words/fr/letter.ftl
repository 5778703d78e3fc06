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
