-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'full_name' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'is_rich' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'initial_count' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_full_name' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop index people.people_full_name
DROP INDEX IF EXISTS people_full_name;

-- drop column people.initial_count
ALTER TABLE people DROP COLUMN IF EXISTS initial_count;

-- drop column people.is_rich
ALTER TABLE people DROP COLUMN IF EXISTS is_rich;

-- drop column people.full_name
ALTER TABLE people DROP COLUMN IF EXISTS full_name;

COMMIT;
