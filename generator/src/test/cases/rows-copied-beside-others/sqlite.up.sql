-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what was written since to the rows that came to resumes
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- make room for values of resumes as plinth_parked_002_change_came
ALTER TABLE resumes ADD COLUMN plinth_parked_002_change_came INTEGER;

-- copy rows files to resumes set plinth_parked_002_change_came = true, title = name
INSERT INTO resumes (title, plinth_parked_002_change_came)
SELECT name, TRUE
FROM files;

COMMIT;
