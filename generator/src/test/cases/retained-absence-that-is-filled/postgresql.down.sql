-- Down: undoes up.sql
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
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name_was_null' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name_filled' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_score_before' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_score_was_null' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_score_filled' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of people have values in name that do not fit varchar(50)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE char_length(name) > 50) AS text) = '0' THEN '0' ELSE 'rows of people have values in name that do not fit varchar(50)' END AS int);

-- backfill people set plinth_parked_002_change_score_was_null = false where score <> plinth_parked_002_change_score_filled
UPDATE people SET plinth_parked_002_change_score_was_null = FALSE WHERE score <> plinth_parked_002_change_score_filled;

-- alter column people.score decimal(8,4)?
ALTER TABLE people ALTER COLUMN score TYPE numeric(8, 4);
ALTER TABLE people ALTER COLUMN score DROP NOT NULL;

-- backfill people set score = null where plinth_parked_002_change_score_was_null
UPDATE people SET score = NULL WHERE plinth_parked_002_change_score_was_null;

-- drop what was kept of people as plinth_parked_002_change_score_was_null, plinth_parked_002_change_score_filled
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_score_was_null;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_score_filled;

-- backfill people set score = plinth_parked_002_change_score_before where cast(plinth_parked_002_change_score_before as decimal(8,2)) = score
UPDATE people SET score = plinth_parked_002_change_score_before WHERE CAST(plinth_parked_002_change_score_before AS numeric(8, 2)) = score;

-- drop what was kept of people as plinth_parked_002_change_score_before
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_score_before;

-- backfill people set plinth_parked_002_change_name_was_null = false where name <> plinth_parked_002_change_name_filled
UPDATE people SET plinth_parked_002_change_name_was_null = FALSE WHERE name <> plinth_parked_002_change_name_filled;

-- alter column people.name varchar(50)?
ALTER TABLE people ALTER COLUMN name TYPE varchar(50) COLLATE "C";
ALTER TABLE people ALTER COLUMN name DROP NOT NULL;

-- backfill people set name = null where plinth_parked_002_change_name_was_null
UPDATE people SET name = NULL WHERE plinth_parked_002_change_name_was_null;

-- drop what was kept of people as plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_name_was_null;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_name_filled;

COMMIT;
