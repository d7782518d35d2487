-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to parents.old since
\set ON_ERROR_STOP on

BEGIN;

-- add column parents.old text?
ALTER TABLE parents ADD COLUMN IF NOT EXISTS old text COLLATE "C";

-- alter column parents.name varchar(40)
ALTER TABLE parents ALTER COLUMN name SET NOT NULL;

COMMIT;
