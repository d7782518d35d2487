-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column orders.b to plinth_rename_b
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'b' AND NOT attisdropped) THEN
    ALTER TABLE orders RENAME COLUMN b TO plinth_rename_b;
  END IF;
END $do$;

-- rename column orders.a to b
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'a' AND NOT attisdropped) THEN
    ALTER TABLE orders RENAME COLUMN a TO b;
  END IF;
END $do$;

-- rename column orders.plinth_rename_b to a
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'plinth_rename_b' AND NOT attisdropped) THEN
    ALTER TABLE orders RENAME COLUMN plinth_rename_b TO a;
  END IF;
END $do$;

-- rename column lines.x to p
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('lines') AND attname = 'x' AND NOT attisdropped) THEN
    ALTER TABLE lines RENAME COLUMN x TO p;
  END IF;
END $do$;

-- rename column lines.y to q
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('lines') AND attname = 'y' AND NOT attisdropped) THEN
    ALTER TABLE lines RENAME COLUMN y TO q;
  END IF;
END $do$;

COMMIT;
