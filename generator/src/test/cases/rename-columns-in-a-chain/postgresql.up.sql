-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column shifts.c to d
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('shifts') AND attname = 'c' AND NOT attisdropped) THEN
    ALTER TABLE shifts RENAME COLUMN c TO d;
  END IF;
END $do$;

-- rename column shifts.b to c
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('shifts') AND attname = 'b' AND NOT attisdropped) THEN
    ALTER TABLE shifts RENAME COLUMN b TO c;
  END IF;
END $do$;

-- rename column shifts.a to b
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('shifts') AND attname = 'a' AND NOT attisdropped) THEN
    ALTER TABLE shifts RENAME COLUMN a TO b;
  END IF;
END $do$;

COMMIT;
