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
