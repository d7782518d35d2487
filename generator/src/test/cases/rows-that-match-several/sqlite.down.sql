-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - what was written since to the rows that came to resumes
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table resumes has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('resumes') WHERE lower(name) NOT IN ('candidate_id', 'filename', 'id', 'plinth_parked_002_change_came')) AS TEXT) = '0';
-- stops if the table resumes has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('resumes') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- delete rows resumes where plinth_parked_002_change_came
-- ! destroys rows of resumes
DELETE FROM resumes WHERE plinth_parked_002_change_came;

-- drop table candidates
-- ! destroys every row of candidates
DROP TABLE IF EXISTS candidates;

-- drop what was kept of resumes as plinth_parked_002_change_came
CREATE TABLE plinth_new_resumes (
  id INT NOT NULL,
  candidate_id INTEGER NOT NULL,
  filename TEXT NOT NULL,
  CONSTRAINT resumes_pkey PRIMARY KEY (id),
  CONSTRAINT resumes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT resumes_candidate_id_type_check CHECK (typeof(candidate_id) IN ('integer', 'null') AND candidate_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT resumes_filename_type_check CHECK (length(filename) <= 50)
);
INSERT INTO plinth_new_resumes (rowid, id, candidate_id, filename)
SELECT old.rowid, old.id, old.candidate_id, old.filename
FROM resumes AS old;
DROP TABLE resumes;
ALTER TABLE plinth_new_resumes RENAME TO resumes;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
