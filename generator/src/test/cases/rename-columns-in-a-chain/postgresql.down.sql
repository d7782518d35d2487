-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column shifts.b to a
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('shifts') AND attname = 'b' AND NOT attisdropped) THEN
    ALTER TABLE shifts RENAME COLUMN b TO a;
  END IF;
END $do$;

-- rename column shifts.c to b
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('shifts') AND attname = 'c' AND NOT attisdropped) THEN
    ALTER TABLE shifts RENAME COLUMN c TO b;
  END IF;
END $do$;

-- rename column shifts.d to c
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('shifts') AND attname = 'd' AND NOT attisdropped) THEN
    ALTER TABLE shifts RENAME COLUMN d TO c;
  END IF;
END $do$;

COMMIT;
