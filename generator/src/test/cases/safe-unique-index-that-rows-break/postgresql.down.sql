-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Parts: 3, each of which commits, so that others can work meanwhile
-- On error: stops, and the parts before stay; mend the cause and go on with the part that failed
-- Rollback: lossy
--   - values written to people.city since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'city' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_city' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_email' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

-- part 1 of 3

-- drop index people.people_email
DROP INDEX CONCURRENTLY IF EXISTS people_email;

-- part 2 of 3

-- drop index people.people_city
DROP INDEX CONCURRENTLY IF EXISTS people_city;

-- part 3 of 3

BEGIN;
SET LOCAL lock_timeout = '5s';

-- drop column people.city
-- ! destroys the values of people.city
ALTER TABLE people DROP COLUMN IF EXISTS city;

COMMIT;
