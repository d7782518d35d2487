-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of people.mood
-- Rollback: conditional
--   - no row was written to people since: people.mood is NOT NULL, and nothing says what such a row has in it (`restore:`)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_mood' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'mood' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- park column people.mood as plinth_parked_002_change_mood
ALTER TABLE people ALTER COLUMN mood TYPE text COLLATE "C";
ALTER TABLE people ALTER COLUMN mood DROP NOT NULL;
ALTER TABLE people RENAME COLUMN mood TO plinth_parked_002_change_mood;

-- drop enum mood
DROP TYPE IF EXISTS mood;

COMMIT;
