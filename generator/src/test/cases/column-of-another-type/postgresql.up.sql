-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to people.age_converted since
-- Rollback: retained
--   - the values of people.age
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_age' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_age_was_there' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column people.age_converted int? fill case when age = 'ten' then 10 when age = 'six' then 6 end
ALTER TABLE people ADD COLUMN age_converted integer;
UPDATE people SET age_converted = CASE WHEN age = 'ten' THEN 10 WHEN age = 'six' THEN 6 END;

-- park column people.age as plinth_parked_002_change_age
ALTER TABLE people ADD COLUMN plinth_parked_002_change_age_was_there boolean DEFAULT TRUE;
ALTER TABLE people ALTER COLUMN plinth_parked_002_change_age_was_there DROP DEFAULT;
ALTER TABLE people RENAME COLUMN age TO plinth_parked_002_change_age;

-- rename column people.age_converted to age
ALTER TABLE people RENAME COLUMN age_converted TO age;

COMMIT;
