-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- sql: UPDATE "notes" SET "text" = 'B' -- all of them
UPDATE "notes" SET "text" = 'B' -- all of them
;

COMMIT;
