-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop index people.people_full_name
DROP INDEX IF EXISTS people_full_name;

-- drop column people.initial_count
ALTER TABLE people DROP COLUMN IF EXISTS initial_count;

-- drop column people.is_rich
ALTER TABLE people DROP COLUMN IF EXISTS is_rich;

-- drop column people.full_name
ALTER TABLE people DROP COLUMN IF EXISTS full_name;

COMMIT;
