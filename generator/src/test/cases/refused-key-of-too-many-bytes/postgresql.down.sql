-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of pages
\set ON_ERROR_STOP on

BEGIN;

-- drop table pages
-- ! destroys every row of pages
DROP TABLE IF EXISTS pages;

COMMIT;
