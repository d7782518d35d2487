-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to audit_lines since
\set ON_ERROR_STOP on

BEGIN;

-- create table audit_lines
CREATE TABLE audit_lines (
  happened_at timestamptz NOT NULL,
  line text COLLATE "C" NOT NULL
);

COMMIT;
