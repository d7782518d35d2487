-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- sql: UPDATE "notes" SET "text" = upper("text"); -- a semicolon in…
UPDATE "notes" SET "text" = upper("text");
-- a semicolon in a text; or in a comment
UPDATE "notes" SET "text" = replace("text", 'A', 'A;') WHERE "id" = 1;

COMMIT;
