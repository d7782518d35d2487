-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Parts: 6, each of which commits, so that others can work meanwhile
-- On error: stops, and the parts before stay; mend the cause and go on with the part that failed
-- Rollback: lossy
--   - rows written to notes since
--   - values written to people.nick since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_city' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('notes') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'nick' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_email' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_nick' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

-- part 1 of 6

-- drop index people.people_nick
DROP INDEX CONCURRENTLY IF EXISTS people_nick;

-- part 2 of 6

-- drop index people.people_email
DROP INDEX CONCURRENTLY IF EXISTS people_email;

-- part 3 of 6

-- drop index people.people_active
DROP INDEX CONCURRENTLY IF EXISTS people_active;

-- part 4 of 6

BEGIN;
SET LOCAL lock_timeout = '5s';

-- drop column people.nick
-- ! destroys the values of people.nick
ALTER TABLE people DROP COLUMN IF EXISTS nick;

-- drop table notes
-- ! destroys every row of notes
DROP TABLE IF EXISTS notes;

COMMIT;

-- part 5 of 6

-- create index people.people_active [active] where active
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS people_active
CREATE INDEX CONCURRENTLY people_active ON people (active) WHERE active;

-- part 6 of 6

-- create index people.people_city [city]
-- where an attempt was broken off, first: DROP INDEX CONCURRENTLY IF EXISTS people_city
CREATE INDEX CONCURRENTLY people_city ON people (city);
