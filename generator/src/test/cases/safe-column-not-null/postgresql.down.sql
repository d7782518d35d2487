-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;
SET LOCAL lock_timeout = '5s';

-- alter column people.city varchar(50)?
ALTER TABLE people ALTER COLUMN city DROP NOT NULL;

-- alter column people.name varchar(50)?
ALTER TABLE people ALTER COLUMN name DROP NOT NULL;

COMMIT;
