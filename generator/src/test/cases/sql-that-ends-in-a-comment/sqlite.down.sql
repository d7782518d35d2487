-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- sql: UPDATE "notes" SET "text" = 'a' -- all of them
UPDATE "notes" SET "text" = 'a' -- all of them
;

COMMIT;
