-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- There is no difference.
-- Rollback: lossy
--   - the deleted rows of people
\set ON_ERROR_STOP on
