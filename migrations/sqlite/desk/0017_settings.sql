-- How an officer works at this desk, beyond a session. Nothing here says anything of a person or a case.
CREATE TABLE officer_settings (
    officer_id TEXT NOT NULL PRIMARY KEY,
    single_keys INTEGER NOT NULL
) STRICT;
