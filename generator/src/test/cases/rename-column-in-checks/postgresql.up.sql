-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column jobs.ends to ends_on
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'ends' AND NOT attisdropped) THEN
    ALTER TABLE jobs RENAME COLUMN ends TO ends_on;
  END IF;
END $do$;

-- rename column jobs.begins to starts_on
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'begins' AND NOT attisdropped) THEN
    ALTER TABLE jobs RENAME COLUMN begins TO starts_on;
  END IF;
END $do$;

COMMIT;
