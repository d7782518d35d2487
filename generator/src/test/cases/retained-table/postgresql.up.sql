-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of matches written since breaks matches_best_id_fkey: foreign key [best_id] -> members [id] on delete no action on update no action not deferrable
--   - every row that rows of members referenced by members_team_id_fkey is still in teams
-- Rollback: retained
--   - all rows of members
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_members') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('members') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('matches') AND conname = 'matches_best_id_fkey' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint matches.matches_best_id_fkey
ALTER TABLE matches DROP CONSTRAINT IF EXISTS matches_best_id_fkey;

-- park table members as plinth_parked_002_change_members
ALTER TABLE members DROP CONSTRAINT IF EXISTS members_team_id_fkey;
ALTER TABLE members DROP CONSTRAINT IF EXISTS members_captain_id_fkey;
ALTER TABLE members RENAME TO plinth_parked_002_change_members;
ALTER TABLE plinth_parked_002_change_members RENAME CONSTRAINT members_pkey TO plinth_parked_002_change_members_pkey;
ALTER TABLE plinth_parked_002_change_members RENAME CONSTRAINT members_fee_check TO plinth_parked_002_change_members_fee_check;
ALTER INDEX members_name RENAME TO plinth_parked_002_change_members_name;
ALTER TABLE plinth_parked_002_change_members ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_members FORCE ROW LEVEL SECURITY;

COMMIT;
