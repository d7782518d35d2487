-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to people.b since
--   - values written to people.c since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'b' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'c' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column people.b int fill a + 1
ALTER TABLE people ADD COLUMN b integer;
UPDATE people SET b = a + 1;
ALTER TABLE people ALTER COLUMN b SET NOT NULL;

-- add column people.c int fill b + 1
ALTER TABLE people ADD COLUMN c integer;
UPDATE people SET c = b + 1;
ALTER TABLE people ALTER COLUMN c SET NOT NULL;

COMMIT;
