-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what was written since to the rows that came to resumes
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table resumes has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('resumes') WHERE lower(name) NOT IN ('id', 'plinth_parked_002_change_came', 'title')) AS TEXT) = '0';
-- stops if the table resumes has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('resumes') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- delete rows resumes where plinth_parked_002_change_came
-- ! destroys rows of resumes
DELETE FROM resumes WHERE plinth_parked_002_change_came;

-- drop what was kept of resumes as plinth_parked_002_change_came
CREATE TABLE plinth_new_resumes (
  id INTEGER NOT NULL CONSTRAINT resumes_pkey PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  CONSTRAINT resumes_title_type_check CHECK (length(title) <= 80)
);
INSERT INTO plinth_new_resumes (id, title)
SELECT old.id, old.title
FROM resumes AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_resumes';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_resumes', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'resumes'
  UNION ALL SELECT max(id) FROM plinth_new_resumes
) HAVING max(seq) IS NOT NULL;
DROP TABLE resumes;
ALTER TABLE plinth_new_resumes RENAME TO resumes;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
