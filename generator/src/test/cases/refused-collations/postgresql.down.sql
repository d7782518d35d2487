-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of users
\set ON_ERROR_STOP on

BEGIN;

-- drop table users
-- ! destroys every row of users
DROP TABLE IF EXISTS users;

COMMIT;
