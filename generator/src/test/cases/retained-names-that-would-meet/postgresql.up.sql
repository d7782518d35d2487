-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.a
--   - the values of people.a_before
--   - the values of people.written
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_a_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_a_filled' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_a_before_2' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written_2' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'a_before' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'written' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_a_before, plinth_parked_002_change_a_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_a_before integer;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_a_filled integer;

-- keep values of people as plinth_parked_002_change_a_before, plinth_parked_002_change_written
UPDATE people SET plinth_parked_002_change_a_before = a, plinth_parked_002_change_written = TRUE;

-- backfill people set a = 5
UPDATE people SET a = 5;

-- keep values of people as plinth_parked_002_change_a_filled
UPDATE people SET plinth_parked_002_change_a_filled = a WHERE plinth_parked_002_change_written;

-- park column people.a_before as plinth_parked_002_change_a_before_2
ALTER TABLE people RENAME COLUMN a_before TO plinth_parked_002_change_a_before_2;

-- park column people.written as plinth_parked_002_change_written_2
ALTER TABLE people RENAME COLUMN written TO plinth_parked_002_change_written_2;

COMMIT;
