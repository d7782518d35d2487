-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: irreversible
--   - the author's SQL says no way back (`down:`)
\set ON_ERROR_STOP on

BEGIN;

-- sql: UPDATE "notes" SET "text" = 'gone'
UPDATE "notes" SET "text" = 'gone';

COMMIT;
