-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of settings
\set ON_ERROR_STOP on

BEGIN;

-- drop table settings
-- ! destroys every row of settings
DROP TABLE IF EXISTS settings;

COMMIT;
