-- Officers of this desk. Their names are here and nowhere else; their keys are locked under their
-- passphrases.
CREATE TABLE officers (
    officer_id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    key_file TEXT NOT NULL,
    CONSTRAINT officers_name UNIQUE (name)
);

-- Checkpoints that this desk has seen, by ledger: a hub that shows another history is found out.
CREATE TABLE remembered_checkpoints (
    origin TEXT NOT NULL PRIMARY KEY,
    tree_size BIGINT NOT NULL,
    note TEXT NOT NULL
);
