-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table candidates has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('candidates') WHERE lower(name) NOT IN ('created_at', 'id', 'note', 'status', 'visits')) AS TEXT) = '0';
-- stops if the table candidates has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('candidates') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild candidates
--   alter column candidates.status varchar(20) default 'active'
--   alter column candidates.visits int
--   alter column candidates.created_at timestamptz default cast('2020-01-01 00:00:00Z' as timestamptz)
--   alter column candidates.note text? default 'none'
CREATE TABLE plinth_new_candidates (
  id INT NOT NULL,
  status TEXT NOT NULL DEFAULT 'active',
  visits INTEGER NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', '2020-01-01 00:00:00Z', '+0 days')),
  note TEXT DEFAULT 'none',
  CONSTRAINT candidates_pkey PRIMARY KEY (id),
  CONSTRAINT candidates_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT candidates_status_type_check CHECK (length(status) <= 20),
  CONSTRAINT candidates_visits_type_check CHECK (typeof(visits) IN ('integer', 'null') AND visits BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT candidates_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days'))
);
INSERT INTO plinth_new_candidates (rowid, id, status, visits, created_at, note)
SELECT old.rowid, old.id, old.status, old.visits, old.created_at, old.note
FROM candidates AS old;
DROP TABLE candidates;
ALTER TABLE plinth_new_candidates RENAME TO candidates;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
