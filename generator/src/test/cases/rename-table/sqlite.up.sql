-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename table applicants to candidates
ALTER TABLE applicants RENAME TO candidates;

-- rename index candidates.applicants_age_idx to candidates_age_idx
DROP INDEX IF EXISTS applicants_age_idx;
CREATE INDEX candidates_age_idx ON candidates (age);

COMMIT;
