-- A database of version 1, with an outbox and reminders.
CREATE TABLE inbox (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    room TEXT NOT NULL,
    kind TEXT NOT NULL,
    raw TEXT NOT NULL,
    heard INTEGER NOT NULL
) STRICT;
CREATE INDEX inbox_by_room ON inbox (room, seq);
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    room TEXT NOT NULL,
    purpose TEXT NOT NULL,
    content TEXT NOT NULL,
    txn TEXT NOT NULL UNIQUE,
    since INTEGER NOT NULL,
    until INTEGER,
    asker BLOB,
    topic TEXT,
    language TEXT
) STRICT;
CREATE INDEX outbox_by_room ON outbox (room, seq);
CREATE TABLE rooms (
    room TEXT PRIMARY KEY,
    settled TEXT NOT NULL,
    look INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX rooms_by_look ON rooms (look) WHERE look IS NOT NULL;
CREATE TABLE occurrences (
    room TEXT NOT NULL,
    id TEXT NOT NULL,
    fate TEXT NOT NULL,
    post TEXT,
    PRIMARY KEY (room, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX occurrences_by_post ON occurrences (post) WHERE post IS NOT NULL;
CREATE TABLE answers (
    question TEXT PRIMARY KEY,
    answer TEXT,
    room TEXT NOT NULL,
    asker BLOB,
    topic TEXT,
    language TEXT,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX answers_by_answer ON answers (answer);
CREATE INDEX answers_by_age ON answers (at);
CREATE TABLE state (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO state VALUES ('asker key', randomblob(32));
PRAGMA user_version = 1;

INSERT INTO state VALUES ('position', 's7');
INSERT INTO inbox (id, room, kind, raw, heard) VALUES ('$asked', '!a', 'question', '{}', 1764000000000000);
INSERT INTO answers (question, answer, room, topic, language, at) VALUES ('$old', '$told', '!a', 'linkedin/ai-training', 'de', 1764000000);
INSERT INTO outbox (key, room, purpose, content, txn, since) VALUES ('$sending', '!b', 'answer', '{"body":"Yes."}', 'txn', 1764000000000);
INSERT INTO rooms (room, settled, look) VALUES ('!c', '{"settings":{"language":"de"}}', 1764000000000);
INSERT INTO occurrences VALUES ('!c', '1@2025-11-03', 'posted', '$posted');
