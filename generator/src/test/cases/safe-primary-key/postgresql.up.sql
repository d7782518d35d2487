-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Parts: 2, each of which commits, so that others can work meanwhile
-- On error: stops, and the parts before stay; mend the cause and go on with the part that failed
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_pkey' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

-- part 1 of 2

-- stops if rows of people collide in people_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM people WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1) AS twins) AS text) = '0' THEN '0' ELSE 'rows of people collide in people_pkey' END AS int);

-- add constraint people.people_pkey: primary key [id]
-- ! fails if rows of people break people_pkey
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS people_pkey
CREATE UNIQUE INDEX CONCURRENTLY people_pkey ON people (id);

-- part 2 of 2

BEGIN;
SET LOCAL lock_timeout = '5s';

-- add constraint people.people_pkey: primary key [id]
ALTER TABLE people ADD CONSTRAINT people_pkey PRIMARY KEY USING INDEX people_pkey;

COMMIT;
