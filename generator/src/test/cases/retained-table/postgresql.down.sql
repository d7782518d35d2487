-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of matches written since breaks matches_best_id_fkey: foreign key [best_id] -> members [id] on delete no action on update no action not deferrable
--   - every row that rows of members referenced by members_team_id_fkey is still in teams
-- Rollback: retained
--   - all rows of members
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('members') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('matches') AND conname = 'matches_best_id_fkey' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_members') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- bring back table members from plinth_parked_002_change_members
ALTER TABLE plinth_parked_002_change_members NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_members DISABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_members RENAME TO members;
ALTER TABLE members RENAME CONSTRAINT plinth_parked_002_change_members_pkey TO members_pkey;
ALTER TABLE members RENAME CONSTRAINT plinth_parked_002_change_members_fee_check TO members_fee_check;
ALTER INDEX plinth_parked_002_change_members_name RENAME TO members_name;
-- ! fails if rows of members break members_team_id_fkey
ALTER TABLE members ADD CONSTRAINT members_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE;
-- ! fails if rows of members break members_captain_id_fkey
ALTER TABLE members ADD CONSTRAINT members_captain_id_fkey FOREIGN KEY (captain_id) REFERENCES members (id);

-- add constraint matches.matches_best_id_fkey: foreign key [best_id] -> members [id] on delete no action on update no action not deferrable
-- ! fails if rows of matches break matches_best_id_fkey
ALTER TABLE matches ADD CONSTRAINT matches_best_id_fkey FOREIGN KEY (best_id) REFERENCES members (id);

COMMIT;
