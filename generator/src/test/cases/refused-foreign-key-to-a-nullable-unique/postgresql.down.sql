-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of addresses
--   - all rows of countries
\set ON_ERROR_STOP on

BEGIN;

-- drop table addresses
-- ! destroys every row of addresses
DROP TABLE IF EXISTS addresses;

-- drop table countries
-- ! destroys every row of countries
DROP TABLE IF EXISTS countries;

COMMIT;
