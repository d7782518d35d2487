-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name_before' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name_filled' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_login_check' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_login_length_check' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint people.people_login_length_check
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_login_length_check;

-- drop constraint people.people_login_check
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_login_check;

-- backfill people set name = plinth_parked_002_change_name_before where plinth_parked_002_change_written and name = plinth_parked_002_change_name_filled
UPDATE people SET name = plinth_parked_002_change_name_before WHERE plinth_parked_002_change_written AND name = plinth_parked_002_change_name_filled;

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_written;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_name_before;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_name_filled;

COMMIT;
