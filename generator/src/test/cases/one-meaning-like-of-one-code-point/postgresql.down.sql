-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of words
\set ON_ERROR_STOP on

BEGIN;

-- drop table words
-- ! destroys every row of words
DROP TABLE IF EXISTS words;

COMMIT;
