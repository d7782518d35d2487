-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row has NULL in parents.name
-- Rollback: lossy
--   - the values of parents.old
\set ON_ERROR_STOP on

BEGIN;

-- alter column parents.name varchar(40)?
ALTER TABLE parents ALTER COLUMN name DROP NOT NULL;

-- drop column parents.old
-- ! destroys the values of parents.old
ALTER TABLE parents DROP COLUMN IF EXISTS old;

COMMIT;
