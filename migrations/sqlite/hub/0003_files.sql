-- Sealed files that are still arriving. The row is there before the first byte, so that no crash
-- leaves bytes that nothing names. The bytes themselves say how many of them are durable.
CREATE TABLE uploads (
    object_id TEXT NOT NULL PRIMARY KEY,
    channel TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    received_bytes INTEGER NOT NULL,
    expires_at_us INTEGER NOT NULL
) STRICT;
CREATE INDEX uploads_expires ON uploads (expires_at_us);

-- Through which channel a staged object came: what is not sent yet has a bound for each channel.
ALTER TABLE objects ADD COLUMN channel TEXT;
