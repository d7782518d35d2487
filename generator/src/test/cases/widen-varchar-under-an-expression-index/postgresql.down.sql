-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of users.name fits varchar(40)
\set ON_ERROR_STOP on

BEGIN;

-- alter column users.name varchar(40)
ALTER TABLE users ALTER COLUMN name TYPE varchar(40) COLLATE "C";

COMMIT;
