-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Parts: 4, each of which commits, so that others can work meanwhile
-- On error: stops, and the parts before stay; mend the cause and go on with the part that failed
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_email_key' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_age' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_team_id_fkey' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_lead_id_fkey' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

-- part 1 of 4

-- stops if rows of people collide in people_email_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM people WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1) AS twins) AS text) = '0' THEN '0' ELSE 'rows of people collide in people_email_key' END AS int);
-- stops if rows of people break people_age
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE NOT age >= 0) AS text) = '0' THEN '0' ELSE 'rows of people break people_age' END AS int);
-- stops if rows of people have no partner in teams, which people_team_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people AS child WHERE child.team_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM teams AS parent WHERE parent.id = child.team_id)) AS text) = '0' THEN '0' ELSE 'rows of people have no partner in teams, which people_team_id_fkey asks for' END AS int);
-- stops if rows of people have no partner in people, which people_lead_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people AS child WHERE child.lead_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM people AS parent WHERE parent.id = child.lead_id)) AS text) = '0' THEN '0' ELSE 'rows of people have no partner in people, which people_lead_id_fkey asks for' END AS int);

-- add constraint people.people_email_key: unique [email]
-- ! fails if rows of people break people_email_key
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS people_email_key
CREATE UNIQUE INDEX CONCURRENTLY people_email_key ON people (email);

-- part 2 of 4

BEGIN;
SET LOCAL lock_timeout = '5s';

-- add constraint people.people_email_key: unique [email]
ALTER TABLE people ADD CONSTRAINT people_email_key UNIQUE USING INDEX people_email_key;

-- add constraint people.people_age: check age >= 0
ALTER TABLE people ADD CONSTRAINT people_age CHECK (age >= 0) NOT VALID;

-- add constraint people.people_team_id_fkey: foreign key [team_id] -> teams [id] on delete cascade on update no action not deferrable
ALTER TABLE people ADD CONSTRAINT people_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE NOT VALID;

-- add constraint people.people_lead_id_fkey: foreign key [lead_id] -> people [id] on delete no action on update no action not deferrable
ALTER TABLE people ADD CONSTRAINT people_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES people (id) NOT VALID;

COMMIT;

-- part 3 of 4

BEGIN;

-- add constraint people.people_age: check age >= 0
-- ! fails if rows of people break people_age
ALTER TABLE people VALIDATE CONSTRAINT people_age;

-- add constraint people.people_team_id_fkey: foreign key [team_id] -> teams [id] on delete cascade on update no action not deferrable
-- ! fails if rows of people break people_team_id_fkey
ALTER TABLE people VALIDATE CONSTRAINT people_team_id_fkey;

-- add constraint people.people_lead_id_fkey: foreign key [lead_id] -> people [id] on delete no action on update no action not deferrable
-- ! fails if rows of people break people_lead_id_fkey
ALTER TABLE people VALIDATE CONSTRAINT people_lead_id_fkey;

COMMIT;

-- part 4 of 4

BEGIN;

-- comment on constraint people.people_age: Nobody is younger
COMMENT ON CONSTRAINT people_age ON people IS 'Nobody is younger';

COMMIT;
