-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - all rows of levels
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('levels') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_levels') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- bring back table levels from plinth_parked_002_change_levels
ALTER TABLE plinth_parked_002_change_levels NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_levels DISABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_levels RENAME TO levels;
ALTER TABLE levels RENAME CONSTRAINT plinth_parked_002_change_levels_pkey TO levels_pkey;

COMMIT;
