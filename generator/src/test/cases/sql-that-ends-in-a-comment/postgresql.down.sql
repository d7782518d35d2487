-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- sql: UPDATE "notes" SET "text" = 'a' -- all of them
UPDATE "notes" SET "text" = 'a' -- all of them
;

COMMIT;
