-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Parts: 6, each of which commits, so that others can work meanwhile
-- On error: stops, and the parts before stay; mend the cause and go on with the part that failed
-- Rollback: lossy
--   - rows written to notes since
--   - values written to people.nick since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('notes') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'nick' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_email' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_nick' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_city' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

-- part 1 of 6

-- stops if rows of people collide in people_email
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM people WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1) AS twins) AS text) = '0' THEN '0' ELSE 'rows of people collide in people_email' END AS int);

-- drop index people.people_city
DROP INDEX CONCURRENTLY IF EXISTS people_city;

-- part 2 of 6

-- drop index people.people_active
DROP INDEX CONCURRENTLY IF EXISTS people_active;

-- part 3 of 6

BEGIN;
SET LOCAL lock_timeout = '5s';

-- create table notes
CREATE TABLE notes (
  id integer NOT NULL,
  text varchar(200) COLLATE "C" NOT NULL,
  CONSTRAINT notes_pkey PRIMARY KEY (id)
);
CREATE INDEX notes_text ON notes (text);

-- add column people.nick varchar(50)?
ALTER TABLE people ADD COLUMN nick varchar(50) COLLATE "C";

COMMIT;

-- part 4 of 6

-- create index people.people_active [active, city]
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS people_active
CREATE INDEX CONCURRENTLY people_active ON people (active, city);

-- part 5 of 6

-- create unique index people.people_email [email]
-- ! fails if rows of people collide in people_email
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS people_email
CREATE UNIQUE INDEX CONCURRENTLY people_email ON people (email);

-- part 6 of 6

-- create index people.people_nick [nick]
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS people_nick
CREATE INDEX CONCURRENTLY people_nick ON people (nick);
