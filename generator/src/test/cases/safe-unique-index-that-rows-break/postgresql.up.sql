-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Parts: 3, each of which commits, so that others can work meanwhile
-- On error: stops, and the parts before stay; mend the cause and go on with the part that failed
-- Rollback: lossy
--   - values written to people.city since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'city' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_city' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_email' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

-- part 1 of 3

BEGIN;
SET LOCAL lock_timeout = '5s';
-- stops if rows of people collide in people_email
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM people WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1) AS twins) AS text) = '0' THEN '0' ELSE 'rows of people collide in people_email' END AS int);

-- add column people.city varchar(50)?
ALTER TABLE people ADD COLUMN city varchar(50) COLLATE "C";

COMMIT;

-- part 2 of 3

-- create index people.people_city [city]
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS people_city
CREATE INDEX CONCURRENTLY people_city ON people (city);

-- part 3 of 3

-- create unique index people.people_email [email]
-- ! fails if rows of people collide in people_email
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS people_email
CREATE UNIQUE INDEX CONCURRENTLY people_email ON people (email);
