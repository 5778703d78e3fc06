-- What the holder of an inbox does not want to see any more; the case keeps it.
CREATE TABLE hidden_messages (
    inbox_id TEXT NOT NULL REFERENCES inboxes (inbox_id),
    object_id TEXT NOT NULL,
    PRIMARY KEY (inbox_id, object_id)
) STRICT;
