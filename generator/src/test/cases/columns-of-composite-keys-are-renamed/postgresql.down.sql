-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('lines') AND attname = 'x' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('lines') AND attname = 'y' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('lines') AND attname = 'p' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('lines') AND attname = 'q' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename column lines.q to y
ALTER TABLE lines RENAME COLUMN q TO y;

-- rename column lines.p to x
ALTER TABLE lines RENAME COLUMN p TO x;

-- rename column orders.a to plinth_rename_b
ALTER TABLE orders RENAME COLUMN a TO plinth_rename_b;

-- rename column orders.b to a
ALTER TABLE orders RENAME COLUMN b TO a;

-- rename column orders.plinth_rename_b to b
ALTER TABLE orders RENAME COLUMN plinth_rename_b TO b;

COMMIT;
