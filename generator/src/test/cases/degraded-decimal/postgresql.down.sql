-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of accounts
\set ON_ERROR_STOP on

BEGIN;

-- drop table accounts
-- ! destroys every row of accounts
DROP TABLE IF EXISTS accounts;

COMMIT;
