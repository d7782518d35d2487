-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'full_name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'is_rich' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'initial_count' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_full_name' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column people.full_name varchar(100) generated first_name || coalesce(' ' || last_name, '') stored
ALTER TABLE people ADD COLUMN full_name varchar(100) COLLATE "C" GENERATED ALWAYS AS (first_name || coalesce(' ' || last_name, '')) STORED NOT NULL;

-- add column people.is_rich boolean generated cents > 100000 stored
ALTER TABLE people ADD COLUMN is_rich boolean GENERATED ALWAYS AS (cents > 100000) STORED NOT NULL;

-- add column people.initial_count int? generated length(last_name) stored
ALTER TABLE people ADD COLUMN initial_count integer GENERATED ALWAYS AS (length(last_name)) STORED;

-- create index people.people_full_name [full_name]
CREATE INDEX people_full_name ON people (full_name);

COMMIT;
