-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of people written since breaks people_score: check score >= 0
--   - no row was written to people since: people.name is NOT NULL, and nothing says what such a row has in it (`restore:`)
--   - no row was written to people since: people.active is NOT NULL, and nothing says what such a row has in it (`restore:`)
--   - no row was written to people since: people.score is NOT NULL, and nothing says what such a row has in it (`restore:`)
-- Rollback: retained
--   - the values of people.name
--   - the values of people.active
--   - the values of people.score
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_active' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_score' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'name' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'active' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'score' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_score' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_name' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop index people.people_name
DROP INDEX IF EXISTS people_name;

-- drop constraint people.people_score
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_score;

-- park column people.name as plinth_parked_002_change_name
ALTER TABLE people ALTER COLUMN name DROP NOT NULL;
ALTER TABLE people RENAME COLUMN name TO plinth_parked_002_change_name;

-- park column people.active as plinth_parked_002_change_active
ALTER TABLE people ALTER COLUMN active DROP NOT NULL;
ALTER TABLE people RENAME COLUMN active TO plinth_parked_002_change_active;

-- park column people.score as plinth_parked_002_change_score
ALTER TABLE people ALTER COLUMN score DROP NOT NULL;
ALTER TABLE people RENAME COLUMN score TO plinth_parked_002_change_score;

COMMIT;
