-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of tags written since breaks tags_pkey: primary key [name]
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint tags.tags_pkey
ALTER TABLE tags DROP CONSTRAINT IF EXISTS tags_pkey;

COMMIT;
