-- The ledger's head: its size, what appending needs, and the checkpoint last signed.
-- One row; it changes in the transaction that appends, so that an event without its leaf, or a
-- leaf without its checkpoint, cannot exist.
CREATE TABLE ledger_head (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    size INTEGER NOT NULL,
    frontier BLOB NOT NULL,
    checkpoint TEXT NOT NULL
) STRICT;

-- Hashes of the tree, numbered as in Go's sumdb/tlog.
CREATE TABLE ledger_hashes (
    hash_index INTEGER NOT NULL PRIMARY KEY,
    hash BLOB NOT NULL
) STRICT;

-- Every checkpoint that was ever signed: an auditor holds us to each of them.
CREATE TABLE checkpoints (
    tree_size INTEGER NOT NULL PRIMARY KEY,
    note TEXT NOT NULL
) STRICT;

-- Signed events. The envelope is the truth; the other columns only find it.
-- Erasing means emptying envelope and salt: the leaf stays and says nothing.
CREATE TABLE events (
    leaf_index INTEGER NOT NULL PRIMARY KEY,
    stream TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    envelope BLOB NOT NULL,
    salt BLOB NOT NULL,
    CONSTRAINT events_stream_sequence UNIQUE (stream, sequence),
    CONSTRAINT events_event_id UNIQUE (event_id)
) STRICT;

-- Framework texts by digest, so that a case pinned to an old version can always be computed.
CREATE TABLE frameworks (
    digest BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT frameworks_name_version UNIQUE (name, version)
) STRICT;

-- What lists and clocks need of a case, computed from its events in the same transaction.
CREATE TABLE cases (
    case_id TEXT NOT NULL PRIMARY KEY,
    channel TEXT NOT NULL,
    length INTEGER NOT NULL,
    next_due_at_us INTEGER,
    wake_at_us INTEGER
) STRICT;
CREATE INDEX cases_next_due ON cases (next_due_at_us);
CREATE INDEX cases_wake ON cases (wake_at_us);

-- Which officers see a case in their list: those of its channel, and those assigned.
CREATE TABLE case_officers (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    officer_id TEXT NOT NULL,
    PRIMARY KEY (case_id, officer_id)
) STRICT;
CREATE INDEX case_officers_officer ON case_officers (officer_id);

-- Sealed objects. Content is in the row, or in the object store where it is NULL.
-- Without a case an object is only staged: part of a report that was not sent yet.
CREATE TABLE objects (
    object_id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT,
    size_bytes INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    content BLOB,
    staged_until_at_us INTEGER
) STRICT;
CREATE INDEX objects_staged ON objects (staged_until_at_us);

-- Inboxes: derived from receipts, opened by an authenticator of which only the digest is here.
CREATE TABLE inboxes (
    inbox_id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    authenticator BLOB NOT NULL,
    last_used_day TEXT
) STRICT;

-- Unfinished reports and opened inboxes, sealed under a key that only the visitor's cookie holds.
CREATE TABLE visits (
    visit_id TEXT NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL,
    expires_at_us INTEGER NOT NULL
) STRICT;
CREATE INDEX visits_expires ON visits (expires_at_us);

-- The outbox: what organisations must be told, once each, until they have said that they read it.
CREATE TABLE notices (
    notice_id TEXT NOT NULL PRIMARY KEY,
    addressee TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    event_id TEXT NOT NULL,
    milestone TEXT NOT NULL,
    meaning TEXT NOT NULL,
    due_at_us INTEGER NOT NULL,
    read_at_us INTEGER,
    CONSTRAINT notices_event_addressee UNIQUE (event_id, addressee)
) STRICT;
CREATE INDEX notices_addressee ON notices (addressee, read_at_us);
