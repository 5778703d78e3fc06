-- Files of releases of figures, packed (RFC 1952). They are public once the release is approved.
CREATE TABLE release_files (
    draft_id TEXT NOT NULL,
    name TEXT NOT NULL,
    packed BYTEA NOT NULL,
    PRIMARY KEY (draft_id, name)
);

-- Duties of States that went unanswered so long that the framework names the State in public, until
-- they are met. Computed from the events of the case in the same transaction.
CREATE TABLE unanswered (
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    occurrence TEXT NOT NULL,
    state TEXT NOT NULL,
    due_at_us BIGINT NOT NULL,
    PRIMARY KEY (case_id, occurrence)
);
