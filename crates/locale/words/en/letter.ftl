### Letters. They say enough and leak nothing.

## source

act-rape = Rape
act-sexual-assault = Sexual assault
act-sexual-exploitation = Sexual exploitation
act-child-abuse = Sexual abuse of a child
act-sexual-harassment = Sexual harassment
act-other-misconduct = Other serious misconduct

letter-reference = Reference: { $reference }
letter-row-act = Class of act
letter-row-place = Area
letter-row-unit = Unit
letter-row-window = Window of time
letter-neutral-sender = Contact Office
letter-code-word = Code word: { $word }

letter-state-subject = Notification of a report of misconduct
letter-state-opening = We notify you of a report of misconduct by a member of your deployed personnel. Our preliminary assessment found it to be within our mandate.
letter-state-notice = This is a minimal notice. Details follow once you have named an officer who will receive them under a key of their own.
letter-state-duties = Please confirm receipt within { $receipt }, and answer within { $answer } whether you will investigate, naming your investigating officer. The periods run from the day of this notification.
letter-state-silence = If no answer is recorded by then, your Government is deemed unwilling or unable to investigate, an independent investigation opens, and the silence is recorded permanently.
letter-state-protect = Please preserve all evidence, and take no step against anybody because of this report. No person may be sent home before a statement was taken.
letter-state-answer = You received twelve words apart from this letter. They open an inbox in which you can confirm, answer and write to us.
letter-state-footer = Minimal notice. It names no person, and must not be used to find out who reported.

letter-family-subject = News from the Contact Office
letter-family-opening = Somebody who trusts you asked us to tell you how a matter is going. You do not need to do anything.
letter-family-choice = We tell only what that person agreed to, and only to you. That person can change this at any time.
letter-family-step = { $what }: { $how }
letter-family-none = There are no steps to tell yet. You will hear again when there are.
letter-family-more = You will hear again when there is more to tell.
letter-family-ask = If you do not want such letters, write so in your inbox and they will stop.
letter-family-footer = Please keep this letter where others do not find it.

letter-row-notified = Notified on
letter-row-due = Due on
letter-row-duty = What is asked
letter-row-passed = Past the due day
letter-row-materials = To be preserved
letter-row-items = Items of evidence
letter-row-completed = Investigation completed on
letter-row-received = Claim received on
letter-row-request = The claim asks for
letter-row-measure = What was done
letter-field-today = The day of the letter
letter-field-decided = Decided on
letter-field-register = The case enters the register on
letter-field-until = The order holds until
letter-field-objection = Objections until
letter-field-next = News at the latest on
letter-field-open-until = The decision can change until (empty: it is final)
letter-field-expected = Now expected on
letter-duty-receipt = confirmation that you received the notification
letter-duty-officer = the name of a national investigation officer
letter-duty-answer = whether you will investigate
letter-duty-progress = a report on progress
letter-duty-outcome = a report on the outcome
letter-notified = On { $notified } we notified you of a report of misconduct by a member of your deployed personnel.

letter-officer-subject = Request to name a national investigation officer
letter-officer-request = Please name the officer who will investigate, and say how to reach that officer, by { $due }.
letter-officer-sealed = Details leave us only for a named officer, sealed under a key of that officer's own. Nobody else in your service can open them.
letter-officer-independent = The officer must not belong to the unit concerned or to its chain of command.
letter-officer-footer = This request names no person, and must not be used to find out who reported.

letter-reminder-subject = Reminder: an answer is due
letter-reminder-missing = We have no record of this: { $duty }.
letter-reminder-due = It is due on { $due }. That leaves { $left }.
letter-reminder-answered = If you have answered already, please tell us when and by which way.
letter-reminder-footer = This reminder names no person, and must not be used to find out who reported.

letter-silent-subject = Note on the absence of an answer
letter-silent-due = An answer was due on { $due }. None is recorded today, { $passed } later.
letter-silent-deemed = Your Government is therefore deemed unwilling or unable to investigate. An independent investigation opens on the next working day, if it is not open yet.
letter-silent-register = If no answer is recorded by { $register }, this case is counted under the name of your State in the public register of cases without an answer. The register holds no details of any case.
letter-silent-late = A late answer is always accepted and ends the duty. The delay remains on record.
letter-silent-copy = The oversight body receives a copy of this note.
letter-silent-footer = This note names no person, and must not be used to find out who reported.

letter-preserve-subject = Order to preserve evidence
letter-preserve-order = From the moment you receive this order, keep everything that is listed below unchanged and complete.
letter-preserve-change = Nobody may destroy, change or remove any of it. Tell others only what they need to know to carry out the order.
letter-preserve-unsaid = The order does not say what happened, and you are not asked to find out. Do not question, move or send home anybody because of it.
letter-preserve-confirm = Confirm by { $due } that the order was carried out, and name who keeps the material.
letter-preserve-until = The order holds until { $until }, unless it is withdrawn in writing before.
letter-preserve-footer = This order is all that you receive. It accuses nobody.
letter-material-duty-rosters = duty rosters
letter-material-patrol-logs = patrol logs
letter-material-vehicle-records = records of vehicle movements
letter-material-weapon-records = records of weapons and ammunition
letter-material-radio-logs = radio logs
letter-material-gate-books = gate and visitor books
letter-material-medical-records = medical records
letter-material-personnel-lists = lists of personnel and of leave
letter-material-recordings = recordings of cameras
letter-material-telephone-records = telephone and message records

letter-referral-subject = Referral of a case for a decision on prosecution
letter-referral-opening = We refer to you a case of misconduct by a member of personnel over whom your authority has jurisdiction. The person who reported agreed to this.
letter-referral-file = The file follows apart from this letter, sealed under the key of the officer whom you name.
letter-referral-contact = Please do not approach the person who reported, or any witness, except through us.
letter-referral-decide = Please tell us by { $due } whether you open proceedings, and your reasons if you do not.
letter-referral-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
letter-referral-footer = Confidential. For the officer named for this case only.

letter-outcome-subject = What was decided about your report
letter-outcome-opening = You reported to us on { $reported }. This is what was decided on { $decided }, and why.
letter-outcome-substantiated = It was shown that what you reported happened.
letter-outcome-partly-substantiated = A part of what you reported could be shown.
letter-outcome-not-substantiated = There was not enough evidence to show what happened.
letter-outcome-no-jurisdiction = The body that decided has no power over the persons concerned.
letter-not-shown = This does not mean that it did not happen.
letter-outcome-reasons = These are the reasons:
letter-outcome-object = If you disagree, you can object until { $until }. Write it in your inbox, in your own words.
letter-outcome-help = You can get help at any time, also when the case is closed.
letter-outcome-footer = Please keep this letter where others do not find it.
letter-measure-none = Nothing so far
letter-measure-sent-home = The person was sent home
letter-measure-discipline = The person was punished by their service
letter-measure-dismissal = The person was dismissed from their service
letter-measure-prosecution = The case went to a prosecutor
letter-measure-conviction = A court found the person guilty
letter-measure-compensation = Compensation was decided

letter-family-begun = Since { $opened } a matter is being looked into that concerns somebody close to you.
letter-family-next = You will hear again by { $next }, even if there is nothing new.
letter-family-decided = On { $decided } a decision was made.
letter-family-substantiated = It was shown that a wrong was done.
letter-family-partly-substantiated = It was shown in part that a wrong was done.
letter-family-not-substantiated = There was not enough evidence to show what happened.
letter-family-no-jurisdiction = The body that decided has no power over the persons concerned.
letter-family-open-until = The decision can still change until { $until }.
letter-family-final = The decision is final.
letter-family-late = A step was due on { $due } and has not been taken yet: { $what }.
letter-family-late-state = We are waiting for the answer of a State.
letter-family-late-court = A court asked us to wait.
letter-family-late-safety = We wait so that nobody is put in danger.
letter-family-late-work = The work takes longer than it should.
letter-family-expected = It is now expected by { $expected }.
letter-family-recorded = The delay is on record and remains there.

letter-paternity-subject = Claim of paternity and support
letter-paternity-opening = We forward to you a claim that concerns a member of your deployed personnel. The person who makes it agreed to this.
letter-paternity-answer = Please answer by { $due }. Name who is responsible for the claim, and say in plain words what your law asks of the person who makes it.
letter-paternity-samples = Samples for a comparison are taken only from persons who agree, by a laboratory that both sides accept.
letter-paternity-apart = The claim does not depend on any finding of misconduct. It goes on also when another procedure is closed.
letter-paternity-footer = This letter names no person. It must not be used to find the mother or the child.
letter-claim-recognition = Recognition of paternity
letter-claim-maintenance = Support for the child
letter-claim-documents = Documents of identity and nationality for the child
letter-claim-samples = A comparison of samples
letter-claim-costs = Costs of the birth

letter-leaflet-subject = What you can expect when you report
letter-leaflet-what = What this is
letter-leaflet-what-text = Soldiers, police and other persons who are sent to your country must not harm you. If one of them did, you can report it. This leaflet says what must happen then, and by when.
letter-leaflet-you = You decide
letter-leaflet-you-text = You can report without your name. You can ask for help only, and for no investigation. You can change your mind.
letter-leaflet-you-consent = Nobody is told anything about you before you say yes. We ask you again for each of them.
letter-leaflet-dates = What must happen, and by when
letter-leaflet-within = within { $period }
letter-leaflet-who = { $who }: { $when }
letter-leaflet-party-service = the service that reads reports
letter-leaflet-party-state = the State of those who did it
letter-leaflet-party-oversight = the oversight body
letter-leaflet-party-mission = the mission
letter-leaflet-see = Who may see what
letter-leaflet-see-text = The State gets a short notice: what kind of act, the area, the unit and the months. Your name and your words go to nobody without your yes.
letter-leaflet-see-family = Your family is told nothing, unless you choose one person and say what that person may know.
letter-leaflet-see-public = The public sees numbers only, and no small ones.
letter-leaflet-never = What must never happen
letter-leaflet-never-text = Nobody may punish you for a report. Nobody who is accused may see it. You do not pay for anything. Help does not depend on naming anybody.
letter-leaflet-late = When a date is missed
letter-leaflet-late-text = A missed date is recorded and cannot be erased. If the State does not answer, an independent investigation opens, and its silence becomes public.
letter-leaflet-end = How it ends
letter-leaflet-end-text = You are told what was decided, and why. "Not enough evidence" does not mean that it did not happen. You can object before the case is closed.
letter-leaflet-help = Help
letter-leaflet-footer = Framework { $name }, version { $version }. The dates are promises of this service where no law gives them.
