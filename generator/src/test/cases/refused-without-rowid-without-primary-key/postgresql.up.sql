-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to entries since
\set ON_ERROR_STOP on

BEGIN;

-- create table entries
CREATE TABLE entries (
  line text COLLATE "C" NOT NULL
);

COMMIT;
