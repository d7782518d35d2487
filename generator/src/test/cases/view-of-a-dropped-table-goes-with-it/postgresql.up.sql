-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of logs
\set ON_ERROR_STOP on

BEGIN;

-- drop view line_count
DROP VIEW IF EXISTS line_count;

-- drop view last_lines
DROP VIEW IF EXISTS last_lines;

-- drop table logs
-- ! destroys every row of logs
DROP TABLE IF EXISTS logs;

COMMIT;
