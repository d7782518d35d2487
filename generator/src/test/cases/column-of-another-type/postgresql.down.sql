-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to people.age_converted since
-- Rollback: retained
--   - the values of people.age
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_age' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_age_was_there' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename column people.age to age_converted
ALTER TABLE people RENAME COLUMN age TO age_converted;

-- bring back column people.age from plinth_parked_002_change_age
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_age TO age;
UPDATE people SET age = CASE WHEN age_converted = 10 THEN 'ten' ELSE 'other' END WHERE plinth_parked_002_change_age_was_there IS NULL OR age_converted <> CASE WHEN age = 'ten' THEN 10 WHEN age = 'six' THEN 6 END OR age_converted IS NOT NULL AND CASE WHEN age = 'ten' THEN 10 WHEN age = 'six' THEN 6 END IS NULL OR CASE WHEN age = 'ten' THEN 10 WHEN age = 'six' THEN 6 END IS NOT NULL AND age_converted IS NULL;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_age_was_there;

-- drop column people.age_converted
-- ! destroys the values of people.age_converted
ALTER TABLE people DROP COLUMN IF EXISTS age_converted;

COMMIT;
