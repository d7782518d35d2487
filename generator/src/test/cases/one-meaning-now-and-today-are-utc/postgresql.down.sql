-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of events
\set ON_ERROR_STOP on

BEGIN;

-- drop table events
-- ! destroys every row of events
DROP TABLE IF EXISTS events;

COMMIT;
