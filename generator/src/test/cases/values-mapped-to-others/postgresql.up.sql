-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.status
--   - the values that the backfill replaced in people.level
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_status_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_status_filled' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written_2' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_level_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_level_filled' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_status_before varchar(10) COLLATE "C";
ALTER TABLE people ADD COLUMN plinth_parked_002_change_status_filled varchar(10) COLLATE "C";

-- keep values of people as plinth_parked_002_change_status_before, plinth_parked_002_change_written
UPDATE people SET plinth_parked_002_change_status_before = status, plinth_parked_002_change_written = TRUE WHERE status IN ('act', 'arch');

-- backfill people set status = case when status = 'act' then 'active' when status = 'arch' then 'archived' else status end where status in ('act', 'arch')
UPDATE people SET status = CASE WHEN status = 'act' THEN 'active' WHEN status = 'arch' THEN 'archived' ELSE status END WHERE status IN ('act', 'arch');

-- keep values of people as plinth_parked_002_change_status_filled
UPDATE people SET plinth_parked_002_change_status_filled = status WHERE plinth_parked_002_change_written;

-- make room for values of people as plinth_parked_002_change_written_2, plinth_parked_002_change_level_before, plinth_parked_002_change_level_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written_2 boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_level_before integer;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_level_filled integer;

-- keep values of people as plinth_parked_002_change_level_before, plinth_parked_002_change_written_2
UPDATE people SET plinth_parked_002_change_level_before = level, plinth_parked_002_change_written_2 = TRUE WHERE level IN (1, 2);

-- backfill people set level = case when level = 1 then 10 when level = 2 then 10 else level end where level in (1, 2)
UPDATE people SET level = CASE WHEN level = 1 THEN 10 WHEN level = 2 THEN 10 ELSE level END WHERE level IN (1, 2);

-- keep values of people as plinth_parked_002_change_level_filled
UPDATE people SET plinth_parked_002_change_level_filled = level WHERE plinth_parked_002_change_written_2;

COMMIT;
