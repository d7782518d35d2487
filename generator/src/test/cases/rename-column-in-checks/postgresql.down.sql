-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column jobs.starts_on to begins
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'starts_on' AND NOT attisdropped) THEN
    ALTER TABLE jobs RENAME COLUMN starts_on TO begins;
  END IF;
END $do$;

-- rename column jobs.ends_on to ends
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'ends_on' AND NOT attisdropped) THEN
    ALTER TABLE jobs RENAME COLUMN ends_on TO ends;
  END IF;
END $do$;

COMMIT;
