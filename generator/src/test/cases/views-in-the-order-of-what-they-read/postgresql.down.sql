-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop view a_last
DROP VIEW IF EXISTS a_last;

-- drop view b_middle
DROP VIEW IF EXISTS b_middle;

-- drop view c_first
DROP VIEW IF EXISTS c_first;

COMMIT;
