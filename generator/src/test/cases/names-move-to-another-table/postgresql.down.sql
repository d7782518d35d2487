-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of a_cats written since breaks the_key: unique [name]
--   - no row of a_cats written since breaks the_check: check name <> ''
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('a_cats') AND conname = 'the_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('a_cats') AND conname = 'the_key' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('a_cats') AND relname = 'the_index' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('b_dogs') AND conname = 'the_key' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('b_dogs') AND conname = 'the_check' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('b_dogs') AND relname = 'the_index' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop index b_dogs.the_index
DROP INDEX IF EXISTS the_index;

-- drop constraint b_dogs.the_check
ALTER TABLE b_dogs DROP CONSTRAINT IF EXISTS the_check;

-- drop constraint b_dogs.the_key
ALTER TABLE b_dogs DROP CONSTRAINT IF EXISTS the_key;

-- add constraint a_cats.the_check: check name <> ''
-- ! fails if rows of a_cats break the_check
ALTER TABLE a_cats ADD CONSTRAINT the_check CHECK (name <> '');

-- add constraint a_cats.the_key: unique [name]
-- ! fails if rows of a_cats break the_key
ALTER TABLE a_cats ADD CONSTRAINT the_key UNIQUE (name);

-- create index a_cats.the_index [name, id]
CREATE INDEX the_index ON a_cats (name, id);

COMMIT;
