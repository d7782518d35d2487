-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows that were kept as plinth_parked_001_kept_notes
--   - the values of people that were kept as plinth_parked_001_kept_nickname, plinth_parked_001_kept_status
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_001_kept_notes') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_001_kept_nickname' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_001_kept_status' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- discard what is kept as plinth_parked_001_kept_notes
-- ! destroys every row of plinth_parked_001_kept_notes
DROP TABLE IF EXISTS plinth_parked_001_kept_notes;

-- discard what is kept of people as plinth_parked_001_kept_nickname, plinth_parked_001_kept_status
-- ! destroys the values of people.plinth_parked_001_kept_nickname
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_001_kept_nickname;
-- ! destroys the values of people.plinth_parked_001_kept_status
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_001_kept_status;

COMMIT;
