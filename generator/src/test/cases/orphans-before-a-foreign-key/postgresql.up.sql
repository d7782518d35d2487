-- Up
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
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_visits_deleted') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_mentor_id_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_mentor_id_filled' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_mentor' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'plinth_parked_002_change_user_id_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'plinth_parked_002_change_user_id_filled' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('orders') AND conname = 'orders_user' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('visits') AND conname = 'visits_person' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for values of orders as plinth_parked_002_change_written, plinth_parked_002_change_user_id_before, plinth_parked_002_change_user_id_filled
ALTER TABLE orders ADD COLUMN plinth_parked_002_change_written boolean;
ALTER TABLE orders ADD COLUMN plinth_parked_002_change_user_id_before integer;
ALTER TABLE orders ADD COLUMN plinth_parked_002_change_user_id_filled integer;

-- keep values of orders as plinth_parked_002_change_user_id_before, plinth_parked_002_change_written
UPDATE orders SET plinth_parked_002_change_user_id_before = user_id, plinth_parked_002_change_written = TRUE WHERE user_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM users AS referenced WHERE referenced.id = orders.user_id);

-- backfill orders set user_id = null where user_id is not null and not exists (users referenced where referenced.id = user_id)
UPDATE orders SET user_id = NULL WHERE user_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM users AS referenced WHERE referenced.id = orders.user_id);

-- keep values of orders as plinth_parked_002_change_user_id_filled
UPDATE orders SET plinth_parked_002_change_user_id_filled = user_id WHERE plinth_parked_002_change_written;

-- add constraint orders.orders_user: foreign key [user_id] -> users [id] on delete no action on update no action not deferrable
-- ! fails if rows of orders break orders_user
ALTER TABLE orders ADD CONSTRAINT orders_user FOREIGN KEY (user_id) REFERENCES users (id);

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_mentor_id_before, plinth_parked_002_change_mentor_id_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_mentor_id_before integer;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_mentor_id_filled integer;

-- keep values of people as plinth_parked_002_change_mentor_id_before, plinth_parked_002_change_written
UPDATE people SET plinth_parked_002_change_mentor_id_before = mentor_id, plinth_parked_002_change_written = TRUE WHERE mentor_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM people AS referenced WHERE referenced.tenant_id = people.tenant_id AND referenced.id = people.mentor_id);

-- backfill people set mentor_id = null where mentor_id is not null and not exists (people referenced where referenced.tenant_id = tenant_id and referenced.id = mentor_id)
UPDATE people SET mentor_id = NULL WHERE mentor_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM people AS referenced WHERE referenced.tenant_id = people.tenant_id AND referenced.id = people.mentor_id);

-- keep values of people as plinth_parked_002_change_mentor_id_filled
UPDATE people SET plinth_parked_002_change_mentor_id_filled = mentor_id WHERE plinth_parked_002_change_written;

-- add constraint people.people_mentor: foreign key [tenant_id, mentor_id] -> people [tenant_id, id] on delete no action on update no action not deferrable
-- ! fails if rows of people break people_mentor
ALTER TABLE people ADD CONSTRAINT people_mentor FOREIGN KEY (tenant_id, mentor_id) REFERENCES people (tenant_id, id);

-- make room for rows as plinth_parked_002_change_visits_deleted
CREATE TABLE plinth_parked_002_change_visits_deleted (
  id integer,
  tenant_id integer,
  person_id integer,
  note varchar(20) COLLATE "C"
);

-- delete rows visits where person_id is not null and not exists (people referenced where referenced.tenant_id = tenant_id and referenced.id = person_id), kept as plinth_parked_002_change_visits_deleted
LOCK TABLE visits IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO plinth_parked_002_change_visits_deleted (id, tenant_id, person_id, note)
SELECT id, tenant_id, person_id, note
FROM visits
WHERE person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM people AS referenced WHERE referenced.tenant_id = visits.tenant_id AND referenced.id = visits.person_id);
ALTER TABLE plinth_parked_002_change_visits_deleted ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_visits_deleted FORCE ROW LEVEL SECURITY;
DELETE FROM visits WHERE person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM people AS referenced WHERE referenced.tenant_id = visits.tenant_id AND referenced.id = visits.person_id);

-- add constraint visits.visits_person: foreign key [tenant_id, person_id] -> people [tenant_id, id] on delete no action on update no action not deferrable
-- ! fails if rows of visits break visits_person
ALTER TABLE visits ADD CONSTRAINT visits_person FOREIGN KEY (tenant_id, person_id) REFERENCES people (tenant_id, id);

COMMIT;
