-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- sql: UPDATE "notes" SET "text" = replace("text", ';', ''); UPDATE…
UPDATE "notes" SET "text" = replace("text", ';', ''); UPDATE "notes" SET "text" = lower("text");

COMMIT;
