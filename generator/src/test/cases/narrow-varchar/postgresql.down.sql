-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter column users.nick text?
ALTER TABLE users ALTER COLUMN nick TYPE text COLLATE "C";

-- alter column users.name varchar(80)
ALTER TABLE users ALTER COLUMN name TYPE varchar(80) COLLATE "C";

COMMIT;
