-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.a
--   - the values of people.a_before
--   - the values of people.written
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'written' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'a_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_a_before' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_a_filled' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_a_before_2' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written_2' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- bring back column people.written from plinth_parked_002_change_written_2
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_written_2 TO written;

-- bring back column people.a_before from plinth_parked_002_change_a_before_2
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_a_before_2 TO a_before;

-- backfill people set a = plinth_parked_002_change_a_before where plinth_parked_002_change_written and (a = plinth_parked_002_change_a_filled or a is null and plinth_parked_002_change_a_filled is null)
UPDATE people SET a = plinth_parked_002_change_a_before WHERE plinth_parked_002_change_written AND (a = plinth_parked_002_change_a_filled OR a IS NULL AND plinth_parked_002_change_a_filled IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_a_before, plinth_parked_002_change_a_filled
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_written;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_a_before;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_a_filled;

COMMIT;
