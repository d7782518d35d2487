-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of people.name
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of people have NULL in name, which `restore:` gives them
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE CASE WHEN plinth_parked_002_change_name IS NULL THEN nickname ELSE plinth_parked_002_change_name END IS NULL) AS text) = '0' THEN '0' ELSE 'rows of people have NULL in name, which `restore:` gives them' END AS int);

-- bring back column people.name from plinth_parked_002_change_name
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_name TO name;
UPDATE people SET name = nickname WHERE name IS NULL;
ALTER TABLE people ALTER COLUMN name SET NOT NULL;

COMMIT;
