-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- sql: UPDATE "notes" SET "text" = upper("text")
UPDATE "notes" SET "text" = upper("text");

COMMIT;
