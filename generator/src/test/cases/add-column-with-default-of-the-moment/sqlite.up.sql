-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to candidates.token since
--   - values written to candidates.created_at since
--   - values written to candidates.seen_on since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table candidates has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('candidates') WHERE lower(name) NOT IN ('created_at', 'id', 'seen_on', 'token')) AS TEXT) = '0';
-- stops if the table candidates has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('candidates') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild candidates
--   add column candidates.token uuid default uuid()
--   add column candidates.created_at timestamptz default now()
--   add column candidates.seen_on date default today()
CREATE TABLE plinth_new_candidates (
  id INT NOT NULL,
  token TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  seen_on TEXT NOT NULL DEFAULT (date('now')),
  CONSTRAINT candidates_pkey PRIMARY KEY (id),
  CONSTRAINT candidates_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT candidates_token_type_check CHECK (token GLOB '????????-????-????-????-????????????' AND length(replace(token, '-', '')) = 32 AND replace(token, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT candidates_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days')),
  CONSTRAINT candidates_seen_on_type_check CHECK (seen_on IS date(seen_on, '+0 days'))
);
INSERT INTO plinth_new_candidates (rowid, id)
SELECT old.rowid, old.id
FROM candidates AS old;
DROP TABLE candidates;
ALTER TABLE plinth_new_candidates RENAME TO candidates;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
