-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column lines.q to y
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('lines') AND attname = 'q' AND NOT attisdropped) THEN
    ALTER TABLE lines RENAME COLUMN q TO y;
  END IF;
END $do$;

-- rename column lines.p to x
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('lines') AND attname = 'p' AND NOT attisdropped) THEN
    ALTER TABLE lines RENAME COLUMN p TO x;
  END IF;
END $do$;

-- rename column orders.a to plinth_rename_b
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'a' AND NOT attisdropped) THEN
    ALTER TABLE orders RENAME COLUMN a TO plinth_rename_b;
  END IF;
END $do$;

-- rename column orders.b to a
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'b' AND NOT attisdropped) THEN
    ALTER TABLE orders RENAME COLUMN b TO a;
  END IF;
END $do$;

-- rename column orders.plinth_rename_b to b
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'plinth_rename_b' AND NOT attisdropped) THEN
    ALTER TABLE orders RENAME COLUMN plinth_rename_b TO b;
  END IF;
END $do$;

COMMIT;
