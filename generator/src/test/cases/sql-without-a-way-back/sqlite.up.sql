-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: irreversible
--   - the author's SQL says no way back (`down:`)
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- sql: UPDATE "notes" SET "text" = 'gone'
UPDATE "notes" SET "text" = 'gone';

COMMIT;
