-- message store of a messenger
CREATE TABLE thread (_id INTEGER PRIMARY KEY AUTOINCREMENT, date INTEGER DEFAULT 0, meaningful_messages INTEGER DEFAULT 0, recipient_id INTEGER NOT NULL UNIQUE REFERENCES recipient (_id) ON DELETE CASCADE, read INTEGER DEFAULT 1, type INTEGER DEFAULT 0, error INTEGER DEFAULT 0, snippet TEXT, snippet_uri TEXT DEFAULT NULL, archived INTEGER DEFAULT 0, expires_in INTEGER DEFAULT 0, pinned INTEGER UNIQUE DEFAULT NULL);
CREATE TABLE recipient (_id INTEGER PRIMARY KEY AUTOINCREMENT, type INTEGER DEFAULT 0, e164 TEXT UNIQUE DEFAULT NULL, aci TEXT UNIQUE DEFAULT NULL, username TEXT UNIQUE DEFAULT NULL COLLATE NOCASE, group_id TEXT UNIQUE DEFAULT NULL, blocked INTEGER DEFAULT 0 CHECK (blocked IN (0, 1)), profile_key TEXT DEFAULT NULL, profile_joined_name TEXT GENERATED ALWAYS AS (COALESCE(given_name, '') || ' ' || COALESCE(family_name, '')) VIRTUAL, given_name TEXT, family_name TEXT, extras BLOB DEFAULT NULL, last_seen REAL);
CREATE TABLE message (
    _id INTEGER PRIMARY KEY AUTOINCREMENT,
    date_sent INTEGER NOT NULL,
    date_received INTEGER NOT NULL,
    thread_id INTEGER NOT NULL REFERENCES thread (_id) ON DELETE CASCADE,
    from_recipient_id INTEGER NOT NULL REFERENCES recipient (_id) ON DELETE CASCADE,
    type INTEGER NOT NULL,
    body TEXT,
    read INTEGER DEFAULT 0,
    network_failures TEXT DEFAULT NULL,
    quote_id INTEGER DEFAULT 0,
    quote_missing INTEGER DEFAULT 0,
    view_once INTEGER DEFAULT 0,
    latest_revision_id INTEGER DEFAULT NULL REFERENCES message (_id) ON DELETE CASCADE,
    original_message_id INTEGER DEFAULT NULL REFERENCES message (_id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    revision_number INTEGER DEFAULT 0
);
CREATE TABLE attachment (_id INTEGER PRIMARY KEY, message_id INTEGER, content_type TEXT, remote_key TEXT, data_size INTEGER, file_name TEXT, width INTEGER, height INTEGER, blur_hash TEXT DEFAULT NULL, upload_timestamp INTEGER DEFAULT 0, quote BOOLEAN DEFAULT 0);
CREATE TABLE reaction (_id INTEGER PRIMARY KEY, message_id INTEGER NOT NULL REFERENCES message (_id) ON DELETE CASCADE, author_id INTEGER NOT NULL REFERENCES recipient (_id) ON DELETE CASCADE, emoji TEXT NOT NULL, date_sent INTEGER NOT NULL, UNIQUE(message_id, author_id) ON CONFLICT REPLACE);
CREATE TABLE kv (key TEXT PRIMARY KEY ON CONFLICT REPLACE, value);
CREATE TABLE sessions (id varchar NOT NULL, device tinyint unsigned, record blob NOT NULL, UNIQUE(id, device) ON CONFLICT IGNORE);
CREATE TABLE identities (address INTEGER UNIQUE, identity_key TEXT, first_use INTEGER DEFAULT 0, timestamp DATETIME DEFAULT CURRENT_TIMESTAMP, verified BOOL NOT NULL DEFAULT FALSE);
CREATE TABLE mention (_id INTEGER PRIMARY KEY AUTOINCREMENT, thread_id INTEGER, message_id INTEGER, range_start INTEGER, range_length INTEGER, CHECK (range_start >= 0 AND range_length > 0), FOREIGN KEY (thread_id) REFERENCES thread ON DELETE CASCADE);
CREATE INDEX message_read_and_thread_id ON message (read, thread_id) WHERE latest_revision_id IS NULL;
CREATE INDEX message_date_sent_from ON message (date_sent, from_recipient_id, thread_id);
CREATE INDEX message_original ON message (original_message_id) WHERE original_message_id IS NOT NULL;
CREATE INDEX message_body_len ON message (length(body) DESC, lower(body));
CREATE UNIQUE INDEX recipient_name ON recipient (given_name COLLATE NOCASE, family_name COLLATE NOCASE DESC);
CREATE VIRTUAL TABLE message_fts USING fts5(body, thread_id UNINDEXED, content=message, content_rowid=_id, tokenize='unicode61 categories ''L* N* Co Sc So''');
CREATE TRIGGER message_ai AFTER INSERT ON message BEGIN INSERT INTO message_fts(rowid, body, thread_id) VALUES (new._id, new.body, new.thread_id); END;
CREATE TRIGGER message_ad AFTER DELETE ON message BEGIN INSERT INTO message_fts(message_fts, rowid, body, thread_id) VALUES('delete', old._id, old.body, old.thread_id); END;
CREATE TRIGGER message_au AFTER UPDATE ON message BEGIN INSERT INTO message_fts(message_fts, rowid, body, thread_id) VALUES('delete', old._id, old.body, old.thread_id); INSERT INTO message_fts(rowid, body, thread_id) VALUES (new._id, new.body, new.thread_id); END;
CREATE TRIGGER no_body_too_long BEFORE INSERT ON message WHEN length(NEW.body) > 65535 BEGIN SELECT RAISE(ABORT, 'too long'); END;
CREATE VIEW unread AS SELECT thread_id, count(*) AS n FROM message WHERE read = 0 GROUP BY thread_id;
CREATE VIEW unread_threads(thread, who, n) AS SELECT t._id, r.profile_joined_name, u.n FROM unread u JOIN thread t ON t._id = u.thread_id JOIN recipient r ON r._id = t.recipient_id;
CREATE TRIGGER unread_io INSTEAD OF DELETE ON unread BEGIN UPDATE message SET read = 1 WHERE thread_id = OLD.thread_id; END;
