-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - all rows of people
-- Rollback: conditional
--   - every row that rows of people referenced by people_team_id_fkey is still in teams
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_people') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- bring back table people from plinth_parked_002_change_people
ALTER TABLE plinth_parked_002_change_people NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people DISABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people RENAME TO people;
ALTER TABLE people RENAME CONSTRAINT plinth_parked_002_change_people_pkey TO people_pkey;
-- ! fails if rows of people break people_team_id_fkey
ALTER TABLE people ADD CONSTRAINT people_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id);

COMMIT;
