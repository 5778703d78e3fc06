-- Sealed files that are still arriving. The row is there before the first byte, so that no crash
-- leaves bytes that nothing names. The bytes themselves say how many of them are durable.
CREATE TABLE uploads (
    object_id TEXT NOT NULL PRIMARY KEY,
    channel TEXT NOT NULL,
    size_bytes BIGINT NOT NULL,
    received_bytes BIGINT NOT NULL,
    expires_at_us BIGINT NOT NULL
);
CREATE INDEX uploads_expires ON uploads (expires_at_us);

-- Through which channel a staged object came: what is not sent yet has a bound for each channel.
ALTER TABLE objects ADD COLUMN channel TEXT;
