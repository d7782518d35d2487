-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - all rows of levels
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_levels') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('levels') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- park table levels as plinth_parked_002_change_levels
ALTER TABLE levels RENAME TO plinth_parked_002_change_levels;
ALTER TABLE plinth_parked_002_change_levels RENAME CONSTRAINT levels_pkey TO plinth_parked_002_change_levels_pkey;
ALTER TABLE plinth_parked_002_change_levels ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_levels FORCE ROW LEVEL SECURITY;

COMMIT;
