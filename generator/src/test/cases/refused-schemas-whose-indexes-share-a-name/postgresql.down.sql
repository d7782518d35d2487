-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('one.items') AND relname = 'items_name' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('two.items') AND relname = 'items_name' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop index two.items.items_name
DROP INDEX IF EXISTS two.items_name;

-- drop index one.items.items_name
DROP INDEX IF EXISTS one.items_name;

-- drop sequence two.numbers
-- ! destroys the number that two.numbers has reached
DROP SEQUENCE IF EXISTS two.numbers;

-- drop sequence one.numbers
-- ! destroys the number that one.numbers has reached
DROP SEQUENCE IF EXISTS one.numbers;

COMMIT;
