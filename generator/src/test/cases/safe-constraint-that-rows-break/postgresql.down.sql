-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to people.city since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'city' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_team_id_fkey' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
SET LOCAL lock_timeout = '5s';

-- drop constraint people.people_team_id_fkey
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_team_id_fkey;

-- drop column people.city
-- ! destroys the values of people.city
ALTER TABLE people DROP COLUMN IF EXISTS city;

COMMIT;
