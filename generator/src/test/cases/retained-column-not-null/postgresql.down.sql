-- Down: undoes up.sql
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
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'score' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'active' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_score' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_name' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_active' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_score' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows were written to people since score was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE plinth_parked_002_change_score IS NULL) AS text) = '0' THEN '0' ELSE 'rows were written to people since score was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)' END AS int);
-- stops if rows were written to people since active was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE plinth_parked_002_change_active IS NULL) AS text) = '0' THEN '0' ELSE 'rows were written to people since active was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)' END AS int);
-- stops if rows were written to people since name was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE plinth_parked_002_change_name IS NULL) AS text) = '0' THEN '0' ELSE 'rows were written to people since name was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)' END AS int);

-- bring back column people.score from plinth_parked_002_change_score
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_score TO score;
ALTER TABLE people ALTER COLUMN score SET NOT NULL;

-- bring back column people.active from plinth_parked_002_change_active
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_active TO active;
ALTER TABLE people ALTER COLUMN active SET NOT NULL;

-- bring back column people.name from plinth_parked_002_change_name
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_name TO name;
ALTER TABLE people ALTER COLUMN name SET NOT NULL;

-- add constraint people.people_score: check score >= 0
-- ! fails if rows of people break people_score
ALTER TABLE people ADD CONSTRAINT people_score CHECK (score >= 0);

-- create index people.people_name [name]
CREATE INDEX people_name ON people (name);

COMMIT;
