-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column jobs.starts_on to begins
ALTER TABLE jobs RENAME COLUMN starts_on TO begins;

-- rename column jobs.ends_on to ends
ALTER TABLE jobs RENAME COLUMN ends_on TO ends;

COMMIT;
