-- The ledger's head: its size, what appending needs, and the checkpoint last signed.
-- One row; it changes in the transaction that appends, so that an event without its leaf, or a
-- leaf without its checkpoint, cannot exist.
CREATE TABLE ledger_head (
    only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
    size BIGINT NOT NULL,
    frontier BYTEA NOT NULL,
    checkpoint TEXT NOT NULL
);

-- Hashes of the tree, numbered as in Go's sumdb/tlog.
CREATE TABLE ledger_hashes (
    hash_index BIGINT NOT NULL PRIMARY KEY,
    hash BYTEA NOT NULL
);

-- Every checkpoint that was ever signed: an auditor holds us to each of them.
CREATE TABLE checkpoints (
    tree_size BIGINT NOT NULL PRIMARY KEY,
    note TEXT NOT NULL
);

-- Signed events. The envelope is the truth; the other columns only find it.
-- Erasing means emptying envelope and salt: the leaf stays and says nothing.
CREATE TABLE events (
    leaf_index BIGINT NOT NULL PRIMARY KEY,
    stream TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    event_id TEXT NOT NULL,
    envelope BYTEA NOT NULL,
    salt BYTEA NOT NULL,
    CONSTRAINT events_stream_sequence UNIQUE (stream, sequence),
    CONSTRAINT events_event_id UNIQUE (event_id)
);

-- Framework texts by digest, so that a case pinned to an old version can always be computed.
CREATE TABLE frameworks (
    digest BYTEA NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT frameworks_name_version UNIQUE (name, version)
);

-- What lists and clocks need of a case, computed from its events in the same transaction.
CREATE TABLE cases (
    case_id TEXT NOT NULL PRIMARY KEY,
    channel TEXT NOT NULL,
    length BIGINT NOT NULL,
    next_due_at_us BIGINT,
    wake_at_us BIGINT
);
CREATE INDEX cases_next_due ON cases (next_due_at_us);
CREATE INDEX cases_wake ON cases (wake_at_us);

-- Which officers see a case in their list: those of its channel, and those assigned.
CREATE TABLE case_officers (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    officer_id TEXT NOT NULL,
    PRIMARY KEY (case_id, officer_id)
);
CREATE INDEX case_officers_officer ON case_officers (officer_id);

-- Sealed objects. Content is in the row, or in the object store where it is NULL.
-- Without a case an object is only staged: part of a report that was not sent yet.
CREATE TABLE objects (
    object_id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT,
    size_bytes BIGINT NOT NULL,
    sha256 BYTEA NOT NULL,
    content BYTEA,
    staged_until_at_us BIGINT
);
CREATE INDEX objects_staged ON objects (staged_until_at_us);

-- Inboxes: derived from receipts, opened by an authenticator of which only the digest is here.
CREATE TABLE inboxes (
    inbox_id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    authenticator BYTEA NOT NULL,
    last_used_day TEXT
);

-- Unfinished reports and opened inboxes, sealed under a key that only the visitor's cookie holds.
CREATE TABLE visits (
    visit_id TEXT NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL,
    expires_at_us BIGINT NOT NULL
);
CREATE INDEX visits_expires ON visits (expires_at_us);

-- The outbox: what organisations must be told, once each, until they have said that they read it.
CREATE TABLE notices (
    notice_id TEXT NOT NULL PRIMARY KEY,
    addressee TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    event_id TEXT NOT NULL,
    milestone TEXT NOT NULL,
    meaning TEXT NOT NULL,
    due_at_us BIGINT NOT NULL,
    read_at_us BIGINT,
    CONSTRAINT notices_event_addressee UNIQUE (event_id, addressee)
);
CREATE INDEX notices_addressee ON notices (addressee, read_at_us);
