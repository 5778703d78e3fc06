-- Keys that were given for some hours, in an emergency: to whom, and until when they are given out.
CREATE TABLE lent_keys (
    object_id TEXT NOT NULL PRIMARY KEY,
    officer_id TEXT NOT NULL,
    until_us BIGINT NOT NULL
);
