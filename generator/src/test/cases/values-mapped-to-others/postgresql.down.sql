-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.status
--   - the values that the backfill replaced in people.level
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_status_before' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_status_filled' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written_2' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_level_before' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_level_filled' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- backfill people set level = plinth_parked_002_change_level_before where plinth_parked_002_change_written_2 and level = plinth_parked_002_change_level_filled
UPDATE people SET level = plinth_parked_002_change_level_before WHERE plinth_parked_002_change_written_2 AND level = plinth_parked_002_change_level_filled;

-- drop what was kept of people as plinth_parked_002_change_written_2, plinth_parked_002_change_level_before, plinth_parked_002_change_level_filled
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_written_2;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_level_before;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_level_filled;

-- backfill people set status = plinth_parked_002_change_status_before where plinth_parked_002_change_written and (status = plinth_parked_002_change_status_filled or status is null and plinth_parked_002_change_status_filled is null)
UPDATE people SET status = plinth_parked_002_change_status_before WHERE plinth_parked_002_change_written AND (status = plinth_parked_002_change_status_filled OR status IS NULL AND plinth_parked_002_change_status_filled IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_written;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_status_before;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_status_filled;

COMMIT;
