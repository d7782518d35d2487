-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what was written since to the rows that came to candidates
-- Rollback: retained
--   - the deleted rows of notes
-- Rollback: conditional
--   - no row was written to notes since that collides with them
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table candidates has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('candidates') WHERE lower(name) NOT IN ('email', 'id', 'plinth_parked_002_change_came')) AS TEXT) = '0';
-- stops if the table candidates has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('candidates') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- copy rows plinth_parked_002_change_notes_deleted to notes set candidate_id = candidate_id, id = id, upload_id = upload_id, upload_tenant = upload_tenant
INSERT INTO notes (id, upload_tenant, upload_id, candidate_id)
SELECT id, upload_tenant, upload_id, candidate_id
FROM plinth_parked_002_change_notes_deleted;

-- drop what was kept as plinth_parked_002_change_notes_deleted
-- ! destroys every row of plinth_parked_002_change_notes_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_notes_deleted;

-- delete rows candidates where plinth_parked_002_change_came
-- ! destroys rows of candidates
DELETE FROM candidates WHERE plinth_parked_002_change_came;

-- drop what was kept of candidates as plinth_parked_002_change_came
CREATE TABLE plinth_new_candidates (
  id TEXT NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
  email TEXT NOT NULL,
  CONSTRAINT candidates_pkey PRIMARY KEY (id),
  CONSTRAINT candidates_id_type_check CHECK (id GLOB '????????-????-????-????-????????????' AND length(replace(id, '-', '')) = 32 AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT candidates_email_type_check CHECK (length(email) <= 50)
);
INSERT INTO plinth_new_candidates (rowid, id, email)
SELECT old.rowid, old.id, old.email
FROM candidates AS old;
DROP TABLE candidates;
ALTER TABLE plinth_new_candidates RENAME TO candidates;

-- delete rows candidates where exists (plinth_parked_map_candidate_of_upload kept where kept.new_id = id)
-- ! destroys rows of candidates
DELETE FROM candidates WHERE EXISTS (SELECT 1 FROM plinth_parked_map_candidate_of_upload AS kept WHERE kept.new_id = candidates.id);

-- drop what was kept as plinth_parked_map_candidate_of_upload
-- ! destroys every row of plinth_parked_map_candidate_of_upload
DROP TABLE IF EXISTS plinth_parked_map_candidate_of_upload;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
