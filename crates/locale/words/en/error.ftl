### What can go wrong, said so that people know what to do.

## source

error-conflict = Somebody else changed this at the same time. Please look at it again and repeat what you wanted to do.
error-absent = There is nothing here for you.
error-unsigned = The request is not signed by an officer of this directory.
error-malformed = { $field } cannot be read.
error-too-large = { $field } holds { $found }. At most { $limit } is possible. Nothing was lost: please shorten it and try again.
error-full = The server's disk is full. Nothing was lost and nothing was sent. Please press the button again in a few minutes.
error-busy = Too many people at once. Please try again in a minute.
error-damaged = A stored record is damaged. The people who run this service can see it under the number { $incident }.
error-fault = Something went wrong on our side. Nothing you sent before is lost. The number of this fault is { $incident }.
error-choose = Please choose one answer.
error-empty = { $field } is empty.
error-object = A sealed object does not fit the event that names it.
error-expired = This visit has ended, because the time was over or the browser was closed. What was sent before is safe. Please begin again.
error-foreign-form = This form was not made by this page. Please go back and try again.
error-file-cut = The connection was cut while the file was sent. The file was not kept. Please add it again.
error-receipt-in-text = The text holds twelve words or numbers that look like a key to an inbox. Please take them out: whoever reads the text could use them.
error-receipt-unknown = These words do not open anything. Please compare each word with your paper.
error-receipt-count = Twelve words or numbers are needed. I found { $found }.
error-receipt-word = Word { $position } is not one of the possible words. Please compare it with your paper.
error-receipt-word-meant = Word { $position } is not one of the possible words. Did you mean "{ $meant }"?
error-receipt-together = Each word is possible, but not these twelve together. One may be wrong, or two may have changed places.
error-not-sure = Please tick the box first, if you are sure.

error-locked = Nobody is unlocked here. Please unlock first.
error-wrong-passphrase = The name or the passphrase is wrong.
error-no-key = No key to this was given to you.
error-no-facts = Record the facts of the case first: letters are written from them and from nothing else.
error-leak = { $count ->
    [one] The letter gives away something that it must not. It was not drafted.
   *[other] The letter gives away { $count } things that it must not. It was not drafted.
}
error-window = The window of time ends before it begins.
error-untrusted = The hub shows something that cannot be trusted: { $what }. Nothing was done.
error-hub-unreachable = The hub does not answer, or answers what cannot be read. Nothing was done.
error-desk-fault = Something went wrong at this desk. The log says what.

field- = This
field-form = The form
field-account = Your text
field-place = The place
field-place-band = The area
field-time = The time
field-accused = What you know about who did it
field-name = The name
field-contact = The contact
field-file = The file
field-files = The number of files
field-message = The message
field-note = The remark
field-text = The text
field-option = The choice
field-letter = The letter
field-unit = The unit
field-from = The first day
field-to = The last day
field-identifiers = The list of identifiers
field-class-of-act = The class of act
field-contact-name = The name of the contact
field-contact-relation = Who the contact is
field-contact-reach = How to reach the contact
field-contact-language = The language
field-sure = The box
field-body = The request
field-objects = The list of objects
field-envelopes = The list of events
field-organisation = The State
field-officer = The officer
field-milestone = The milestone
field-outcome = The outcome
field-meets = The duty
field-record = The milestone
field-purpose = The choice
field-once = The form
field-go = The button
field-first = The page
field-after = The page

rejection-unknown-officer = This officer is not in the directory.
rejection-wrong-inbox = This inbox may not do this.
rejection-not-permitted = Your role does not allow this.
rejection-not-on-case = You are not on this case.
rejection-reserved = Only the hub or the directory may record this.
rejection-wrong-time = The clocks of desk and hub differ by more than { $limit } seconds. Please set the clock of this machine.
rejection-already-open = The case is already open.
rejection-not-open = Take the report on as a case first.
rejection-already-assigned = This officer is already assigned.
rejection-other-framework = The framework is not the one that was pinned when the report was received.
rejection-restricted = The reporter chose help only. No investigation and no notice, until the reporter asks for one.
rejection-already-unrestricted = An investigation was already asked for.
rejection-stray-key = A key was given to somebody whom the event does not name.
rejection-no-key = No key to this part of the report was given to you.
rejection-no-such-milestone = { $milestone } is not a milestone of this framework.
rejection-not-owed = { $milestone } is not owed now: what begins it has not come yet, or it is already done.
rejection-met-otherwise = { $milestone } is not done by recording it: it is done by a message, a letter or the reporter.
rejection-no-such-outcome = Please choose how { $milestone } ended.
rejection-not-yours = { $milestone } is not owed by the State.
rejection-consent-missing = The reporter's consent is missing: { $consent }. Without it nothing can be sent.
rejection-no-such-draft = There is no such draft.
rejection-already-sent = The letter was already sent.
rejection-own-draft = Who drafted a letter cannot approve it. A second officer has to.
rejection-other-letter = The letter is not the one that was drafted. Please draft it again.
rejection-no-recipient = The letter has no recipient who fits.
rejection-no-such-contact = The reporter has named no such family contact.
rejection-too-many = More than { $limit } at once.
rejection-uncountable = The dates of this case could not be computed.

error-script-failed = It did not work. Nothing you typed is lost: it is still on this page. Please try again.
error-script-unsure = The connection was cut. We do not know if your report arrived. Please press "Send" again: it is never counted twice.
error-script-unproved = The server says that it has your report, but it could not prove it. Please press "Send" again.
error-script-too-long = A text is too long. Nothing was lost: please shorten it and try again.
