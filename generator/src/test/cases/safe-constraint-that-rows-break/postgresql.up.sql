-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Parts: 2, each of which commits, so that others can work meanwhile
-- On error: stops, and the parts before stay; mend the cause and go on with the part that failed
-- Rollback: lossy
--   - values written to people.city since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'city' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_team_id_fkey' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

-- part 1 of 2

BEGIN;
SET LOCAL lock_timeout = '5s';
-- stops if rows of people have no partner in teams, which people_team_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people AS child WHERE child.team_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM teams AS parent WHERE parent.id = child.team_id)) AS text) = '0' THEN '0' ELSE 'rows of people have no partner in teams, which people_team_id_fkey asks for' END AS int);

-- add column people.city varchar(50)?
ALTER TABLE people ADD COLUMN city varchar(50) COLLATE "C";

-- add constraint people.people_team_id_fkey: foreign key [team_id] -> teams [id] on delete no action on update no action not deferrable
ALTER TABLE people ADD CONSTRAINT people_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) NOT VALID;

COMMIT;

-- part 2 of 2

BEGIN;

-- add constraint people.people_team_id_fkey: foreign key [team_id] -> teams [id] on delete no action on update no action not deferrable
-- ! fails if rows of people break people_team_id_fkey
ALTER TABLE people VALIDATE CONSTRAINT people_team_id_fkey;

COMMIT;
