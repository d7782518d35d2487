-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what was written since to the rows that came to resumes
-- Rollback: retained
--   - the values that the backfill replaced in resumes.note
--   - the deleted rows of files
-- Rollback: conditional
--   - no row was written to files since that collides with them
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table resumes has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('resumes') WHERE lower(name) NOT IN ('hash', 'id', 'note', 'plinth_parked_002_change_came', 'plinth_parked_002_change_note_before', 'plinth_parked_002_change_note_filled', 'plinth_parked_002_change_written')) AS TEXT) = '0';
-- stops if the table resumes has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('resumes') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- copy rows plinth_parked_002_change_files_deleted to files set hash = hash, id = id, kind = kind
INSERT INTO files (id, hash, kind)
SELECT id, hash, kind
FROM plinth_parked_002_change_files_deleted;

-- drop what was kept as plinth_parked_002_change_files_deleted
-- ! destroys every row of plinth_parked_002_change_files_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_files_deleted;

-- backfill resumes set note = plinth_parked_002_change_note_before where plinth_parked_002_change_written and (note = plinth_parked_002_change_note_filled or note is null and plinth_parked_002_change_note_filled is null)
UPDATE resumes SET note = plinth_parked_002_change_note_before WHERE plinth_parked_002_change_written AND (note = plinth_parked_002_change_note_filled OR note IS NULL AND plinth_parked_002_change_note_filled IS NULL);

-- drop what was kept of resumes as plinth_parked_002_change_written, plinth_parked_002_change_note_before, plinth_parked_002_change_note_filled
CREATE TABLE plinth_new_resumes (
  id INT NOT NULL,
  hash TEXT NOT NULL,
  note TEXT,
  plinth_parked_002_change_came INTEGER,
  CONSTRAINT resumes_pkey PRIMARY KEY (id),
  CONSTRAINT resumes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT resumes_hash_type_check CHECK (length(hash) <= 20),
  CONSTRAINT resumes_note_type_check CHECK (length(note) <= 20)
);
INSERT INTO plinth_new_resumes (rowid, id, hash, note, plinth_parked_002_change_came)
SELECT old.rowid, old.id, old.hash, old.note, old.plinth_parked_002_change_came
FROM resumes AS old;
DROP TABLE resumes;
ALTER TABLE plinth_new_resumes RENAME TO resumes;

-- delete rows resumes where plinth_parked_002_change_came
-- ! destroys rows of resumes
DELETE FROM resumes WHERE plinth_parked_002_change_came;

-- drop what was kept of resumes as plinth_parked_002_change_came
CREATE TABLE plinth_new_resumes (
  id INT NOT NULL,
  hash TEXT NOT NULL,
  note TEXT,
  CONSTRAINT resumes_pkey PRIMARY KEY (id),
  CONSTRAINT resumes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT resumes_hash_type_check CHECK (length(hash) <= 20),
  CONSTRAINT resumes_note_type_check CHECK (length(note) <= 20)
);
INSERT INTO plinth_new_resumes (rowid, id, hash, note)
SELECT old.rowid, old.id, old.hash, old.note
FROM resumes AS old;
DROP TABLE resumes;
ALTER TABLE plinth_new_resumes RENAME TO resumes;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
