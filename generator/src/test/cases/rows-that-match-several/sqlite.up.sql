-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - what was written since to the rows that came to resumes
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if rows of uploads match no row, or several, of candidates
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM uploads AS child WHERE (id < 100) AND (SELECT count(*) FROM uploads AS parent JOIN (SELECT user_id AS created_by FROM uploads WHERE filename <> 'none') AS joined1 ON joined1.created_by = parent.user_id WHERE parent.id = child.id) <> 1) AS TEXT) = '0';

-- create table candidates
CREATE TABLE candidates (
  id INT NOT NULL,
  created_by INTEGER NOT NULL,
  CONSTRAINT candidates_pkey PRIMARY KEY (id),
  CONSTRAINT candidates_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT candidates_created_by_type_check CHECK (typeof(created_by) IN ('integer', 'null') AND created_by BETWEEN -2147483648 AND 2147483647)
);

-- copy rows uploads to candidates set created_by = user_id, id = 100 + id where filename <> 'none'
INSERT INTO candidates (id, created_by)
SELECT 100 + id, user_id
FROM uploads
WHERE filename <> 'none';

-- make room for values of resumes as plinth_parked_002_change_came
ALTER TABLE resumes ADD COLUMN plinth_parked_002_change_came INTEGER;

-- copy rows uploads to resumes set candidate_id = c.id, filename = filename, id = id, plinth_parked_002_change_came = true from uploads f join candidates c on c.created_by = user_id where id < 100 match exactly one
INSERT INTO resumes (id, candidate_id, filename, plinth_parked_002_change_came)
SELECT f.id, c.id, f.filename, TRUE
FROM uploads AS f
JOIN candidates AS c ON c.created_by = f.user_id
WHERE f.id < 100;

DROP TABLE plinth_guard;
COMMIT;
