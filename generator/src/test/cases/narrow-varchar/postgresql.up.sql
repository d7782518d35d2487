-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter column users.name varchar(3)
ALTER TABLE users ALTER COLUMN name TYPE varchar(3) COLLATE "C";

-- alter column users.nick varchar(3)?
ALTER TABLE users ALTER COLUMN nick TYPE varchar(3) COLLATE "C";

COMMIT;
