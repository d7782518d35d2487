-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - the values of candidates.email
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table candidates has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('candidates') WHERE lower(name) NOT IN ('email', 'id', 'name')) AS TEXT) = '0';
-- stops if the table candidates has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('candidates') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'candidates_email', 'candidates_name')) AS TEXT) = '0';

-- rebuild candidates
--   drop index candidates.candidates_email
--   drop column candidates.email
CREATE TABLE plinth_new_candidates (
  id INT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT candidates_pkey PRIMARY KEY (id),
  CONSTRAINT candidates_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT candidates_name_type_check CHECK (length(name) <= 80)
);
-- ! destroys the values of candidates.email
INSERT INTO plinth_new_candidates (rowid, id, name)
SELECT old.rowid, old.id, old.name
FROM candidates AS old;
DROP TABLE candidates;
ALTER TABLE plinth_new_candidates RENAME TO candidates;

-- stands on what changes
--   drop index candidates.candidates_email
--   drop column candidates.email
CREATE INDEX candidates_name ON candidates (name);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
