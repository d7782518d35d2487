-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the deleted rows of people
--   - all rows of people_deleted
-- Rollback: conditional
--   - no row was written to people since that collides with them
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_people_deleted') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_people_deleted_2') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people_deleted') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for rows as plinth_parked_002_change_people_deleted
CREATE TABLE plinth_parked_002_change_people_deleted (
  id integer
);

-- delete rows people, kept as plinth_parked_002_change_people_deleted
LOCK TABLE people IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO plinth_parked_002_change_people_deleted (id)
SELECT id
FROM people;
ALTER TABLE plinth_parked_002_change_people_deleted ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people_deleted FORCE ROW LEVEL SECURITY;
DELETE FROM people;

-- park table people_deleted as plinth_parked_002_change_people_deleted_2
ALTER TABLE people_deleted RENAME TO plinth_parked_002_change_people_deleted_2;
ALTER TABLE plinth_parked_002_change_people_deleted_2 RENAME CONSTRAINT people_deleted_pkey TO plinth_parked_002_change_people_deleted_pkey;
ALTER TABLE plinth_parked_002_change_people_deleted_2 ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people_deleted_2 FORCE ROW LEVEL SECURITY;

COMMIT;
