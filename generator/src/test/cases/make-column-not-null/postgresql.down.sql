-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter column candidates.phone varchar(40)?
ALTER TABLE candidates ALTER COLUMN phone DROP NOT NULL;

COMMIT;
