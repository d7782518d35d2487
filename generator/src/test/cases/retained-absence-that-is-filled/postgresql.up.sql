-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - which rows had no value in people.name
--   - what decimal(8,2) cannot hold of the values of people.score
--   - which rows had no value in people.score
-- Rollback: conditional
--   - every value of people.name fits varchar(50)
--   - every value of people.score fits decimal(8,4)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name_was_null' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name_filled' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_score_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_score_was_null' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_score_filled' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for values of people as plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_was_null boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_filled varchar(60) COLLATE "C";

-- keep values of people as plinth_parked_002_change_name_was_null
UPDATE people SET plinth_parked_002_change_name_was_null = TRUE WHERE name IS NULL;

-- alter column people.name varchar(60) fill 'nobody'
ALTER TABLE people ALTER COLUMN name TYPE varchar(60) COLLATE "C";
UPDATE people SET name = 'nobody' WHERE name IS NULL;
ALTER TABLE people ALTER COLUMN name SET NOT NULL;

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE people SET plinth_parked_002_change_name_filled = name WHERE plinth_parked_002_change_name_was_null;

-- make room for values of people as plinth_parked_002_change_score_before
ALTER TABLE people ADD COLUMN plinth_parked_002_change_score_before numeric(8, 4);

-- keep values of people as plinth_parked_002_change_score_before
UPDATE people SET plinth_parked_002_change_score_before = score WHERE score IS NOT NULL;

-- make room for values of people as plinth_parked_002_change_score_was_null, plinth_parked_002_change_score_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_score_was_null boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_score_filled numeric(8, 2);

-- keep values of people as plinth_parked_002_change_score_was_null
UPDATE people SET plinth_parked_002_change_score_was_null = TRUE WHERE score IS NULL;

-- alter column people.score decimal(8,2) fill 0
ALTER TABLE people ALTER COLUMN score TYPE numeric(8, 2);
UPDATE people SET score = 0 WHERE score IS NULL;
ALTER TABLE people ALTER COLUMN score SET NOT NULL;

-- keep values of people as plinth_parked_002_change_score_filled
UPDATE people SET plinth_parked_002_change_score_filled = score WHERE plinth_parked_002_change_score_was_null;

COMMIT;
