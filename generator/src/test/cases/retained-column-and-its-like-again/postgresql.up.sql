-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of people.a
-- Rollback: lossy
--   - values written to people.a since
--   - values written to people.b since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'b' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_a' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- park column people.a as plinth_parked_002_change_a
ALTER TABLE people RENAME COLUMN a TO plinth_parked_002_change_a;

-- add column people.a int fill 7
ALTER TABLE people ADD COLUMN a integer DEFAULT 7 NOT NULL;
ALTER TABLE people ALTER COLUMN a DROP DEFAULT;

-- add column people.b int? fill a
ALTER TABLE people ADD COLUMN b integer;
UPDATE people SET b = a;

COMMIT;
