-- What goes out beside the desk: each notice through each channel that an organisation has, and
-- its digests. Written in the transaction of the notice. The number is random, says nothing, and
-- stays the same however often it is sent. `next_attempt_at_us` is empty once it is over:
-- delivered, dead, or not needed any more.
CREATE TABLE deliveries (
    delivery_id TEXT NOT NULL PRIMARY KEY,
    addressee TEXT NOT NULL,
    channel TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    due_day TEXT,
    attempts INTEGER NOT NULL,
    next_attempt_at_us INTEGER,
    outcome TEXT,
    last_fault TEXT,
    CONSTRAINT deliveries_once UNIQUE (addressee, channel, subject)
) STRICT;
CREATE INDEX deliveries_next ON deliveries (next_attempt_at_us);
CREATE INDEX deliveries_outcome ON deliveries (outcome);

-- When the duty itself is due; `due_at_us` is when its organisation was to be told.
ALTER TABLE notices ADD COLUMN duty_due_at_us INTEGER;
