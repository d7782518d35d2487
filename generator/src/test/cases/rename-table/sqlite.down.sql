-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename index candidates.candidates_age_idx to applicants_age_idx
DROP INDEX IF EXISTS candidates_age_idx;
CREATE INDEX applicants_age_idx ON candidates (age);

-- rename table candidates to applicants
ALTER TABLE candidates RENAME TO applicants;

COMMIT;
