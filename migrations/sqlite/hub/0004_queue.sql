-- What the queue shows, sorts and counts by, computed from the events of a case in the transaction
-- that appends them. Nothing of it is personal. `summary` is JSON (`domain::queue::Summary`); the
-- other columns are what a page is found by. `sort_at_us` is the next date of an open duty, and the
-- largest number where there is none. `marked` is what the portal noticed as the report came.
ALTER TABLE cases ADD COLUMN shelf INTEGER NOT NULL DEFAULT 1;
ALTER TABLE cases ADD COLUMN sort_at_us INTEGER NOT NULL DEFAULT 9223372036854775807;
ALTER TABLE cases ADD COLUMN unread INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN marked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN news INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN unassigned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN summary TEXT;
DROP INDEX cases_next_due;
CREATE INDEX cases_queue ON cases (shelf, sort_at_us, case_id, unread, marked, news, unassigned);

-- The same beside each officer who sees the case, so that one index gives a page and its counts.
ALTER TABLE case_officers ADD COLUMN shelf INTEGER NOT NULL DEFAULT 1;
ALTER TABLE case_officers ADD COLUMN sort_at_us INTEGER NOT NULL DEFAULT 9223372036854775807;
ALTER TABLE case_officers ADD COLUMN unread INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_officers ADD COLUMN marked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_officers ADD COLUMN news INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_officers ADD COLUMN unassigned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE case_officers ADD COLUMN own INTEGER NOT NULL DEFAULT 0;
DROP INDEX case_officers_officer;
CREATE INDEX case_officers_queue ON case_officers
    (officer_id, shelf, sort_at_us, case_id, unread, marked, news, unassigned, own);

-- The clock looks at every case once more, and computes these columns as it does.
UPDATE cases SET wake_at_us = 0;
