-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name_filled' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_before varchar(10) COLLATE "C";
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_filled varchar(10) COLLATE "C";

-- keep values of people as plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE people SET plinth_parked_002_change_name_before = name, plinth_parked_002_change_written = TRUE WHERE id > 1;

-- backfill people set name = lower(nickname) where id > 1
UPDATE people SET name = lower(nickname) WHERE id > 1;

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE people SET plinth_parked_002_change_name_filled = name WHERE plinth_parked_002_change_written;

COMMIT;
