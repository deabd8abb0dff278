-- A database as the program wrote it first, before it posted anything but answers.
CREATE TABLE inbox (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    room TEXT NOT NULL,
    kind TEXT NOT NULL,
    raw TEXT NOT NULL,
    heard INTEGER NOT NULL
) STRICT;
CREATE INDEX inbox_by_room ON inbox (room, seq);
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
