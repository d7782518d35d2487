-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'shout' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop index people.people_full_name
DROP INDEX IF EXISTS people_full_name;

-- drop column people.shout
ALTER TABLE people DROP COLUMN IF EXISTS shout;

-- drop column people.full_name
ALTER TABLE people DROP COLUMN IF EXISTS full_name;

-- add column people.full_name varchar(100) generated last_name || ', ' || first_name stored
ALTER TABLE people ADD COLUMN full_name varchar(100) COLLATE "C" GENERATED ALWAYS AS (last_name || ', ' || first_name) STORED NOT NULL;

-- create index people.people_full_name [full_name]
CREATE INDEX people_full_name ON people (full_name);

COMMIT;
