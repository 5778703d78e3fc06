//! Every bound of an outside input, in one place, with its unit in its name.
//!
//! A value over a bound is refused with an error that names the field and the bound; nothing that
//! was typed is thrown away because of it.

/// Days after which a draft of a letter can no longer be approved: a case moves on, and a letter
/// says what was so when it was written.
pub const DRAFT_DAYS_MAX: i64 = 14;

/// Largest PDF of a letter that may be drafted, in bytes: many times what the longest one has.
pub const LETTER_BYTES_MAX: usize = 1024 * 1024;
/// Most letters of one batch for print: a morning's work at a printer, and 100 MiB at the very most.
pub const PRINT_LETTERS_MAX: usize = 100;

/// Longest account in the reporter's own words, in characters (about thirty printed pages).
pub const ACCOUNT_CHARACTERS_MAX: usize = 60_000;
/// Longest answer to one of the smaller questions, in characters.
pub const ANSWER_CHARACTERS_MAX: usize = 4_000;
/// Longest message from or to an inbox, in characters.
pub const MESSAGE_CHARACTERS_MAX: usize = 10_000;
/// Most messages from one side between the team of a case and the desk of a State, in 24 hours.
pub const DESK_MESSAGES_PER_DAY_MAX: usize = 20;
/// Most copies of earlier letters and messages in one event.
pub const DESK_COPIES_MAX: usize = 16;
/// Longest reason, note or fact that an officer types, in characters.
pub const NOTE_CHARACTERS_MAX: usize = 4_000;
/// Longest single-line value (a name, a unit, a place), in characters.
pub const LINE_CHARACTERS_MAX: usize = 200;
/// Most bytes of all files of a report that is carried in a bundle: they travel with it at once.
pub const BUNDLED_FILES_BYTES_MAX: u64 = 5 * 1024 * 1024;
/// Largest file that a reporter may attach, in bytes.
pub const FILE_BYTES_MAX: u64 = 1024 * 1024 * 1024;
/// Largest sealed file, in bytes: a file of the largest size is not padded, and age adds sixteen
/// bytes to every 64 KiB and a header for each recipient.
pub const SEALED_FILE_BYTES_MAX: u64 = FILE_BYTES_MAX + FILE_BYTES_MAX / 1024;
/// Most bytes of all files of one report together.
pub const REPORT_FILES_BYTES_MAX: u64 = 4 * FILE_BYTES_MAX;
/// Most bytes of sealed files of one channel that no report has named yet, unless an operator
/// decides otherwise.
pub const UNSENT_FILES_BYTES_MAX: u64 = 32 * FILE_BYTES_MAX;
/// Most bytes of all files that travel with a sealed report in one request, as in a bundle.
pub const SEALED_FILES_BYTES_MAX: u64 = 5 * 1024 * 1024;
/// Most files in one report, and in one addition to it.
pub const REPORT_FILES_MAX: usize = 10;
/// Most times that a reporter may add something to one report.
pub const ADDITIONS_MAX: usize = 40;
/// Most bytes of all sealed files of one case, those of its report and those that were added.
pub const CASE_FILES_BYTES_MAX: u64 = 3 * REPORT_FILES_BYTES_MAX;
/// Longest recording of a voice in one report, in minutes.
pub const RECORDING_MINUTES_MAX: usize = 10;
/// Most bytes of a form without a file; four bytes a character, escaped threefold, fit in it.
pub const FORM_BYTES_MAX: usize = 1024 * 1024;
/// Most bytes of one request of a desk to a hub (events with their small sealed objects).
pub const API_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Most bytes of one signed envelope.
pub const ENVELOPE_BYTES_MAX: usize = 64 * 1024;
/// Most events that one request may append.
pub const APPEND_EVENTS_MAX: usize = 16;
/// Most cases that an officer deals with by one press.
pub const BULK_CASES_MAX: usize = 100;
/// Most cases in one export of a queue.
pub const EXPORT_CASES_MAX: usize = 50_000;
/// Most sealed objects that one request may carry.
pub const APPEND_OBJECTS_MAX: usize = 128;
/// Sealed objects up to this size live in their database row, larger ones in the object store.
pub const OBJECT_ROW_BYTES_MAX: usize = 128 * 1024;
/// Most recipients of one key (officers of a channel).
pub const RECIPIENTS_MAX: usize = 64;
/// Most files of one release of figures: data, table, and a report in each language.
pub const RELEASE_FILES_MAX: usize = 32;
/// Largest file of a release of figures, in bytes, unpacked.
pub const RELEASE_FILE_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// Most consent answers in one event.
pub const CONSENT_ANSWERS_MAX: usize = 32;
/// Most ledger entries in one answer.
pub const LEDGER_PAGE_ENTRIES_MAX: usize = 512;
/// Longest short code (an organisation, a milestone, a calendar), in characters.
pub const CODE_CHARACTERS_MAX: usize = 64;
/// How long after a channel adopted another framework a report may still begin under the one before,
/// in hours: a form was opened before and is sent after.
pub const ADOPTION_OVERLAP_HOURS: i64 = 24;
/// The same for a report that an officer took without a network and carried, in hours.
pub const ADOPTION_OVERLAP_CARRIED_HOURS: i64 = 30 * 24;
/// How far an officer's clock may differ from the hub's, in seconds (rules/clock.md, 7).
pub const CLOCK_SKEW_SECONDS_MAX: i64 = 300;
/// How long an upload in parts is kept before its first byte, in minutes.
pub const UNBEGUN_UPLOAD_MINUTES_MAX: i64 = 60;
/// How long an officer may carry a report that was taken without a network, in days.
pub const CARRIED_DAYS_MAX: i64 = 31;
/// Most working days for which a clock stops because the reporter has not answered
/// (rules/clock.md, 3).
pub const REPORTER_SILENT_WORKING_DAYS_MAX: u32 = 20;
/// How many days the reporter has to object to a closure (rules/clock.md, 12).
pub const OBJECTION_DAYS: u32 = 30;
/// Most renewals of the key of one compartment. Whoever joins later is given every key.
pub const RENEWALS_MAX: usize = 32;
/// Most items that officers take into the list of evidence of one case.
pub const ITEMS_MAX: usize = 500;
/// Most steps of custody that are recorded of one item.
pub const CUSTODY_STEPS_MAX: usize = 200;
/// Largest file that an officer takes in with an item, in bytes.
pub const ITEM_FILE_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Most witnesses of one case.
pub const WITNESSES_MAX: u32 = 200;
/// Most victims of one case, and most accused.
pub const PERSONS_MAX: u32 = 100;
/// Most links of a case that stand at once.
pub const LINKS_MAX: usize = 64;
/// Most offers of one case to other organisations.
pub const OFFERS_MAX: usize = 32;
/// For how many hours a compartment may be opened in an emergency.
pub const EMERGENCY_HOURS_MAX: u32 = 72;
/// For how many hours it can be granted after it was asked for.
pub const EMERGENCY_ANSWER_HOURS: i64 = 72;
/// For how many days an override of consent that was granted stands in for it, for one letter.
pub const OVERRIDE_DAYS_MAX: i64 = 7;
/// How long an unfinished report is kept, in hours (WCAG 2.2.1 asks for at least twenty).
pub const VISIT_HOURS_MAX: i64 = 24;

const _: () = assert!(
    FORM_BYTES_MAX >= ACCOUNT_CHARACTERS_MAX * 4 * 3,
    "a longest account must fit in a form, so that it can be shown again with an error"
);
const _: () = assert!(
    SEALED_FILES_BYTES_MAX * 9 / 8 * 4 / 3 + (FORM_BYTES_MAX / 2) as u64 <= API_BYTES_MAX as u64,
    "files and texts of a report, padded and in base64, must fit in a request"
);
const _: () = assert!(
    ITEM_FILE_BYTES_MAX * 9 / 8 * 4 / 3 + FORM_BYTES_MAX <= API_BYTES_MAX,
    "a file of an item, padded and in base64, must fit in a request with its event"
);
const _: () = assert!(
    OBJECT_ROW_BYTES_MAX < API_BYTES_MAX,
    "an object that lives in a row must fit in a request"
);
