-- Which cases an organisation was notified of, and what its queue shows of each: JSON
-- (`domain::queue::Notified`), computed from the events of the case in the same transaction.
-- `sort_at_us` is the next date of what the organisation owes, and the largest number where there
-- is none. Nothing that the organisation may not see is in a row of its own.
CREATE TABLE notified_cases (
    organisation TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (case_id),
    sort_at_us BIGINT NOT NULL,
    summary TEXT NOT NULL,
    PRIMARY KEY (organisation, case_id)
);
CREATE INDEX notified_cases_queue ON notified_cases (organisation, sort_at_us, case_id);

-- The clock looks at every case once more, and fills this table as it does.
UPDATE cases SET wake_at_us = 0;

-- When a delivery was over, so that what arrived is forgotten in time. What was over before this
-- was counted is taken to have ended on the day on which this was written.
ALTER TABLE deliveries ADD COLUMN ended_at_us BIGINT;
UPDATE deliveries SET ended_at_us = 1795478400000000 WHERE outcome IS NOT NULL;
CREATE INDEX deliveries_ended ON deliveries (ended_at_us);
