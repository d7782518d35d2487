-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- sql: UPDATE "notes" SET "text" = upper("text"); -- a semicolon in…
UPDATE "notes" SET "text" = upper("text");
-- a semicolon in a text; or in a comment
UPDATE "notes" SET "text" = replace("text", 'A', 'A;') WHERE "id" = 1;

COMMIT;
