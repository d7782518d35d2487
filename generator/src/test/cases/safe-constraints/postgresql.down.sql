-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_email_key' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_age' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_team_id_fkey' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_lead_id_fkey' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
SET LOCAL lock_timeout = '5s';

-- no comment on constraint people.people_age
COMMENT ON CONSTRAINT people_age ON people IS NULL;

-- drop constraint people.people_lead_id_fkey
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_lead_id_fkey;

-- drop constraint people.people_team_id_fkey
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_team_id_fkey;

-- drop constraint people.people_age
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_age;

-- drop constraint people.people_email_key
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_email_key;

COMMIT;
