-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values that the backfill replaced in orders.user_id
--   - the values that the backfill replaced in people.mentor_id
--   - the deleted rows of visits
-- Rollback: conditional
--   - no row was written to visits since that collides with them
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_visits_deleted') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_mentor_id_before' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_mentor_id_filled' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_mentor' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'plinth_parked_002_change_user_id_before' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'plinth_parked_002_change_user_id_filled' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('orders') AND conname = 'orders_user' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('visits') AND conname = 'visits_person' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint visits.visits_person
ALTER TABLE visits DROP CONSTRAINT IF EXISTS visits_person;

-- copy rows plinth_parked_002_change_visits_deleted to visits set id = id, note = note, person_id = person_id, tenant_id = tenant_id
ALTER TABLE plinth_parked_002_change_visits_deleted NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_visits_deleted DISABLE ROW LEVEL SECURITY;
INSERT INTO visits (id, tenant_id, person_id, note)
SELECT id, tenant_id, person_id, note
FROM plinth_parked_002_change_visits_deleted;

-- drop what was kept as plinth_parked_002_change_visits_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_visits_deleted;

-- drop constraint people.people_mentor
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_mentor;

-- backfill people set mentor_id = plinth_parked_002_change_mentor_id_before where plinth_parked_002_change_written and (mentor_id = plinth_parked_002_change_mentor_id_filled or mentor_id is null and plinth_parked_002_change_mentor_id_filled is null)
UPDATE people SET mentor_id = plinth_parked_002_change_mentor_id_before WHERE plinth_parked_002_change_written AND (mentor_id = plinth_parked_002_change_mentor_id_filled OR mentor_id IS NULL AND plinth_parked_002_change_mentor_id_filled IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_mentor_id_before, plinth_parked_002_change_mentor_id_filled
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_written;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_mentor_id_before;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_mentor_id_filled;

-- drop constraint orders.orders_user
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_user;

-- backfill orders set user_id = plinth_parked_002_change_user_id_before where plinth_parked_002_change_written and (user_id = plinth_parked_002_change_user_id_filled or user_id is null and plinth_parked_002_change_user_id_filled is null)
UPDATE orders SET user_id = plinth_parked_002_change_user_id_before WHERE plinth_parked_002_change_written AND (user_id = plinth_parked_002_change_user_id_filled OR user_id IS NULL AND plinth_parked_002_change_user_id_filled IS NULL);

-- drop what was kept of orders as plinth_parked_002_change_written, plinth_parked_002_change_user_id_before, plinth_parked_002_change_user_id_filled
ALTER TABLE orders DROP COLUMN IF EXISTS plinth_parked_002_change_written;
ALTER TABLE orders DROP COLUMN IF EXISTS plinth_parked_002_change_user_id_before;
ALTER TABLE orders DROP COLUMN IF EXISTS plinth_parked_002_change_user_id_filled;

COMMIT;
