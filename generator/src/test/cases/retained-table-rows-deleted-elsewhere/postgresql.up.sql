-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - all rows of people
-- Rollback: conditional
--   - every row that rows of people referenced by people_team_id_fkey is still in teams
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_people') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- park table people as plinth_parked_002_change_people
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_team_id_fkey;
ALTER TABLE people RENAME TO plinth_parked_002_change_people;
ALTER TABLE plinth_parked_002_change_people RENAME CONSTRAINT people_pkey TO plinth_parked_002_change_people_pkey;
ALTER TABLE plinth_parked_002_change_people ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people FORCE ROW LEVEL SECURITY;

COMMIT;
