-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the deleted rows of people
--   - all rows of people_deleted
-- Rollback: conditional
--   - no row was written to people since that collides with them
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people_deleted') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_people_deleted') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_people_deleted_2') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- bring back table people_deleted from plinth_parked_002_change_people_deleted_2
ALTER TABLE plinth_parked_002_change_people_deleted_2 NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people_deleted_2 DISABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people_deleted_2 RENAME TO people_deleted;
ALTER TABLE people_deleted RENAME CONSTRAINT plinth_parked_002_change_people_deleted_pkey TO people_deleted_pkey;

-- copy rows plinth_parked_002_change_people_deleted to people set id = id
ALTER TABLE plinth_parked_002_change_people_deleted NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people_deleted DISABLE ROW LEVEL SECURITY;
INSERT INTO people (id)
SELECT id
FROM plinth_parked_002_change_people_deleted;

-- drop what was kept as plinth_parked_002_change_people_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_people_deleted;

COMMIT;
