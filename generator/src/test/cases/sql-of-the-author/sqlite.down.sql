-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- sql: UPDATE "notes" SET "text" = replace("text", ';', ''); UPDATE…
UPDATE "notes" SET "text" = replace("text", ';', '');
UPDATE "notes" SET "text" = lower("text");

COMMIT;
