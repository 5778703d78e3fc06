### The portal. Titles are neutral: they stay in the browser's history.

## source

portal-title = Welcome
portal-start-heading = You can tell us what happened
portal-danger-heading = Are you in danger now?
portal-danger-text = Go to a safe place if you can. Call the emergency number of the country you are in.
portal-danger-number = Emergency number: { $number }
portal-start-text = You can report sexual violence or other harm by soldiers, police or staff who came from abroad. You do not need to give your name. You can stop at any time.
portal-start-help = You can get help without reporting.
portal-start-begin = Begin
portal-start-return = I have my twelve words

portal-help-heading = Help without reporting
portal-help-text = You have a right to help. You do not have to report anything to get it.
portal-help-medical-heading = See a doctor or nurse soon
portal-help-medical = Some care works best in the first three days. Other care still helps later. You do not have to say what happened.
portal-help-support-heading = Talk to somebody you trust
portal-help-support = A women's group, a health worker or a local helpline can listen and tell you what is near you.
portal-help-near-heading = Near you
portal-help-traces-heading = What stays on this device
portal-help-traces = Leaving closes this page and ends your visit here. It does not delete the history of your browser. It does not help if somebody watches this device with a spy program. A private window or another device is safer.
portal-help-onion = With Tor Browser you also find us here: { $address }

portal-between-heading = Somebody stands between you and us
portal-between-text = You came here through a page of others. They can read all that you type, and your words too. Please close this page and use Tor Browser.

portal-before-heading = Before you begin
portal-before-happens-heading = What will happen
portal-before-happens = We ask one question on each page. You can skip any question. You can send what you have at any time. When you send, you get twelve words. With them you can come back, read answers and change your choices.
portal-before-reads-heading = Who will read it
portal-before-reads = Only intake officers of { $service } can open your report, and only if you say yes. Nobody in the chain of command of those who did it can open it. If a child or someone else is in serious danger, the service may have to act. Two persons must decide that, and you will be told.
portal-before-sealed-heading = How it is kept
portal-before-sealed = What you write is sealed here, in this server's memory, before it is stored. Nothing of it is stored open. The server cannot open it again.
portal-before-leave-heading = Leaving fast
portal-before-leave = The button "Leave this page" takes you to a weather page and ends your visit. It cannot delete your browser's history.
portal-before-kept = What you type is kept sealed for { $hours } hours if you do not send it. Then it is deleted.

portal-continue = Continue
portal-skip = Skip this question
portal-send-now = Go to sending with what I have
portal-any-time = You can stop and send at any time.
portal-heavy = The next questions are about what happened. They can be hard. You can skip each one, stop, or come back to them before you send.
portal-listen = Listen to this page

portal-option-title = What should happen
portal-option-question = What do you want to happen?
portal-option-why = A report for help only can become an investigation later, whenever you want. It does not go back: once an investigation has started, it cannot be made help only again.
portal-option-restricted = Help and a safe record only. No investigation starts. Nobody in a chain of command is told.
portal-option-unrestricted = An investigation. The service looks at the report and acts on it. This cannot be turned back into help only.
portal-option-record = Only keep it for me. Nothing happens. Only your twelve words can open it.

portal-age-title = Age
portal-age-question = How old is the person it happened to?
portal-age-why = People under 18 have more protection. You do not have to answer.
portal-age-adult = 18 or older
portal-age-young = Under 18
portal-age-unsaid = I do not know, or I do not want to say

portal-young-title = Under 18
portal-young-question = Good to know before you go on
portal-young-why = You can tell everything here, alone or with somebody you trust. What you want counts. If a child is in serious danger, the service may have to act to protect the child. It may have to do so without a yes. Two persons must decide that together, and you will be told here.

portal-read-title = Reading
portal-read-question = May the service read what you tell?
portal-read-why = If you say no, it is kept sealed and only your twelve words can open it. You can say yes later.
portal-read-yes = Yes, the service may read it
portal-read-no = No, only keep it for me

portal-contact-title = Writing
portal-contact-question = May we write to you here?
portal-contact-why = Messages wait here until you come back with your twelve words. We never write anywhere else.
portal-contact-yes = Yes, write to me here
portal-contact-no = No, do not write to me

portal-share-state-title = The State
portal-share-state-question = May the State of those who did it be told?
portal-share-state-why = It would get a short notice: what kind of act, the wider area, the unit and the months. Not your name and not your words. The State has to answer whether it will investigate. You can take this back until it is sent.
portal-share-state-yes = Yes, send the short notice
portal-share-state-no = No, do not tell the State

portal-state-sure-title = What the State gets
portal-state-sure-question = Did we say it clearly: what would the State get?
portal-state-sure-why = This is no test. It helps us to see if we were clear.
portal-state-sure-notice = A short notice, without my name and my words
portal-state-sure-all = Everything I wrote, with my name
portal-state-sure-unsure = I am not sure

portal-state-told-title = What the State gets
portal-state-told-question = What the State gets
portal-state-told-why = Only the short notice: what kind of act, the wider area, the unit and the months. Not your name and not your words. If you do not want even this, go back and choose no.

portal-statistics-title = Counting
portal-statistics-question = May your report be counted?
portal-statistics-why = Numbers help to show how often this happens. They name nobody, and small numbers are hidden.
portal-statistics-yes = Yes, count it
portal-statistics-no = No, do not count it

portal-account-title = Your words
portal-account-question = Tell us in your own words
portal-account-why = Write as much or as little as you like, in any language. You do not need proof. Do not write your twelve words or a password here.
portal-account-label = What happened
portal-voice-heading = Or tell it with your voice
portal-voice-text = Record only where nobody can hear you. Your device may show that its microphone was used. A recording can have up to { $minutes } minutes.
portal-voice-kept = Your own voice is kept as evidence, and few people can open it. Everybody else hears a disguised copy, made on this device. Your words, accent and way of speaking stay in it.
portal-voice-copy-only = Keep only the disguised copy. My own voice is not kept.
portal-voice-record = Record
portal-voice-stop = Stop recording
portal-voice-listen = Listen to the disguised copy
portal-voice-quiet = Stop listening
portal-voice-delete = Delete the recording
portal-voice-recording = Recording: { $time } of { $most }.
portal-voice-recorded = Recorded: { $time }. It is added when you go on. Delete it to record again.
portal-voice-full = The recording has reached { $minutes } minutes and was stopped. It is not lost.
portal-voice-no-microphone = The microphone is not there or not allowed. You can write instead. Nothing is lost.
portal-voice-no-copy = This recording cannot be disguised. Few people could open it. You can delete it and write instead.
portal-voice-line = Recording of your voice, { $time }

portal-place-title = Where and when
portal-place-question = Where and when was it?
portal-place-why = It helps to find the unit that was there. "Near the market" or "before the rains" is enough.
portal-place-label = Where
portal-time-label = When

portal-accused-title = Who
portal-accused-question = What do you know about who did it?
portal-accused-why = A name, a nickname, a uniform, a badge, a car number: anything can help. All of it is optional.
portal-accused-label = What you know

portal-who-title = Who tells
portal-who-question = Who is telling this?
portal-who-why = It helps the service to know whose choices these are.
portal-who-myself = It happened to me
portal-who-witness = I saw it or heard of it
portal-who-behalf = I tell it for somebody else

portal-behalf-title = The other person
portal-behalf-question = Does the person it happened to know that you tell this?
portal-behalf-why = What happens next is for that person to decide, as far as possible. Please do not put them in danger by asking.
portal-behalf-agrees = Yes, and agrees
portal-behalf-unaware = No
portal-behalf-cannot = The person cannot be asked: a small child, very ill, or not alive any more
portal-behalf-unsaid = I do not want to say

portal-identity-title = About you
portal-identity-question = Do you want to tell us who you are?
portal-identity-why = This is kept apart from your report, under another key. Each time somebody opens it, you can see it here.
portal-name-label = Your name, or what we may call you
portal-contact-label = How to reach you safely, if you want us to

portal-file-title = A file
portal-file-question = Do you want to add a file?
portal-file-why = A photo, a recording, a document. It is sealed while it arrives. Files can show where and when they were made. The file itself is kept as evidence: few people can open it, and each time you can see it. Everybody else gets a copy without those hidden details.
portal-file-others = If other people can be seen or heard in it, think of their safety too. You can leave the file out.
portal-file-label = Choose a file
portal-file-limit = One file can have up to { $limit }. You can add up to { $most } files, one after the other.
portal-file-copied-limit = We can make a copy of files up to { $limit }.
portal-file-copy-only = Keep only the copy. The file as it is now is not kept.
portal-script-file = Your browser makes a copy for everybody else: pictures without those hidden details, sound in a disguised voice. It makes no copy of other files: few people can open them.
portal-file-add = Add this file

portal-check-heading = Check and send
portal-check-text = You can change every answer. You can also send it as it is.
portal-not-answered = No answer
portal-change = Change: { $question }
portal-check-keep = By pressing "Send" I ask the service to keep what I told, sealed.
portal-check-protection = Your browser runs no script here, so this server seals the report for you in its memory. Then it forgets it.
portal-send = Send
portal-delete-now = Delete everything I typed
portal-leave-empty = Please leave this empty

portal-sent-heading = Your report is in
portal-sent-text = It is sealed and safely stored.
portal-sent-words-heading = Your twelve words
portal-sent-words-text = They are the only way back. Write them on paper. We show them once and we cannot find them again for you.
portal-sent-numbers = The numbers under the words are the same key. On paper they look like phone numbers. You can use either.
portal-sent-warning = Do not send the words by mail or message. Do not give them to anybody who asks, not even to us.
portal-sent-protection = How it was protected: the server sealed it in its memory. No part of it was stored open.
portal-sent-proof-heading = Proof that your report exists
portal-sent-proof-text = This is a signed proof that your report is in the public ledger. Nothing that you wrote is in the ledger. Nobody can deny later that you reported. You need the proof only if somebody does.
portal-sent-proof-save = Save the proof as a file
portal-sent-check-heading = Are they written down right?
portal-sent-check-text = You can type them once to be sure. You can also leave this out.
portal-sent-check-button = Check my words
portal-sent-check-right = Right. These words will open your report.
portal-sent-written = I have written them down

portal-goodbye-heading = Your visit has ended
portal-goodbye-text = Nothing of this visit is kept in this window.

portal-return-heading = Come back with your twelve words
portal-return-text = Type the twelve words or the twelve numbers. Big or small letters, spaces and lines do not matter. The first four letters of each word are enough.
portal-return-label = Your twelve words or numbers
portal-return-open = Open

portal-status-heading = Your report
portal-status-received = We received it on { $day }.
portal-status-number = Number: { $number }
portal-last-used = Your words were last used on { $day }. If that was not you, somebody else knows them.
portal-never-used = Your words are used for the first time now.
portal-taken-by = An officer took this report with you, without a network.
portal-record-text = This report is only kept for you. Nobody else can open it, and nobody works on it. To change that, say yes to reading below.
portal-record-show = Show what I kept
portal-aside-heading = Your report was set aside
portal-aside-text = The service set it aside on { $day }. Nobody has read it. The reason they gave: { $reason }.
portal-aside-kept = It is kept, and the dates below still count. If you ask or write, it comes back to be read.
portal-aside-button = Please read my report
portal-closed-heading = Your case was closed
portal-closed-text = The service closed it on { $day }. If you agreed to messages, the reasons are in one below. You can object until { $until }.
portal-closed-button = I object: open my case again
aside-flood = it came with many that look the same from outside
aside-machine = it seems that a machine filled it in
aside-trial = the service was trying out this page
portal-protection-hub = The server sealed it in its memory when it came in.
portal-protection-browser = Your own device sealed it before it was sent.
portal-messages-heading = Messages
portal-no-messages = There are no messages yet.
portal-message-own = You wrote this. It is sealed for the people on your case, so it cannot be shown here.
portal-message-from-you = You
portal-letter-download = Download the letter (PDF)
portal-message-hide = Delete from my view
portal-message-hide-text = The case keeps it; it is not shown here any more.
portal-reply-heading = Write
portal-reply-label = Write a message
portal-reply-send = Send the message
portal-add-heading = Add to your report
portal-add-label = What you want to add
portal-add-button = Add to my report
portal-added = { $day }: you added something. Files: { $count }
portal-promises-heading = What was promised
portal-promises-text = Each line says what is owed to you, by whom and by when, and whether it was done.
portal-promise-who = Who has to do it:
portal-promise-by = Until:
portal-opened-heading = Who opened your report
portal-opened-nobody = Nobody has opened it yet.
portal-opened-line = { $day }: { $what } was opened by: { $role }
portal-emergency-line = { $day }: { $what } was opened in an emergency by: { $role }
portal-emergency-granted = { $day }: two persons agreed to an emergency opening of: { $what }. It ends on { $until }. For: { $role }. Reason: { $reason }.
portal-override-granted = { $day }: two persons decided that this is sent without your consent: { $what }. Reason: { $reason }.
portal-override-used = { $day }: it was sent.
portal-excluded-line = { $day }: { $name } is kept out of your case. Reason: { $reason }.
portal-keys-renewed = { $day }: your case has a new key. Who has nothing more to do with it cannot open what you write from now on.
portal-offered-line = { $day }: your case was offered to { $name }. They must answer by { $due }.
portal-offer-accepted = { $day }: { $name } took your case over. They now owe you what was promised.
portal-offer-refused = { $day }: { $name } does not take your case over. It stays where it was.

portal-wait-heading = Many people are here at once
portal-wait-text = Your place is kept. This page goes on by itself in a few seconds. You can also press "Continue". Nothing is lost.
portal-consents-heading = Your choices
portal-consents-text = You can change each choice at any time. It counts from that moment. What was already sent cannot be called back, and we say so here.
portal-consent-none = You did not answer this.
portal-consent-given = You said yes on { $day }.
portal-consent-refused = You said no on { $day }.
portal-consent-withdrawn = You took this back on { $day }.
portal-consent-sent = Already sent on { $day }: this can no longer be undone. Nothing more will be sent if you say no.
portal-consent-read = Officers already have a key. What they have read cannot be taken back. If you say no, nobody can open more of it.
portal-consent-counted = Figures that are already published cannot be changed.
portal-consent-withdraw = Take back: { $what }
portal-consent-give = Say yes: { $what }
portal-restricted-heading = Asking for an investigation
portal-restricted-text = Your report is for help only. You can ask for an investigation now. It does not go back: it cannot become help only again.
portal-restricted-sure = I understand that this cannot be undone
portal-restricted-button = Ask for an investigation
portal-family-heading = Somebody of your family
portal-family-text = You can name one person who may be told how the case goes. Nobody is told anything unless you say yes here. The letter does not say what happened or to whom.
portal-family-named = Family contact { $number }
portal-family-name = Name of this person
portal-family-relation = Who this person is to you
portal-family-reach = How to reach this person safely
portal-family-language = Language for this person
portal-family-progress = This person may be told which steps were taken and when
portal-family-button = Name this person
portal-finish-heading = Leaving
portal-finish = End this visit

portal-state-heading = A letter for you
portal-family-inbox-heading = A letter for you
portal-letters-heading = Letters and messages
portal-state-duties-heading = What is owed
portal-state-duties-text = Please answer here. What you record is signed with your twelve words and cannot be changed later.
portal-state-outcome = Your answer
portal-state-note = Remarks
portal-state-button = Record
portal-state-settled-heading = What was done

portal-script-sealed = What you write is sealed here, on your device, before it is sent. The server never sees it open. You have to trust the small program that the server gave your browser.
portal-script-kept = What you type is only on this page, and nowhere else. If you close the page before you send, it is gone.
portal-script-leave = You can also press the Shift key three times.
portal-script-shift-two = Shift: press it 2 more times to leave.
portal-script-shift-one = Shift: press it 1 more time to leave.
portal-script-sending = Sending. Please keep this page open.
portal-script-check = Your browser seals the report on your device before it is sent.
portal-script-sent = How it was protected: your own device sealed it before it was sent.
