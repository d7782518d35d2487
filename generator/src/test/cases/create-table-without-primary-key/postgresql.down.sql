-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of audit_lines
\set ON_ERROR_STOP on

BEGIN;

-- drop table audit_lines
-- ! destroys every row of audit_lines
DROP TABLE IF EXISTS audit_lines;

COMMIT;
