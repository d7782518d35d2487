-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the values that the backfill replaced in orders.user_id
--   - the values that the backfill replaced in people.mentor_id
--   - the deleted rows of visits
-- Rollback: conditional
--   - no row was written to visits since that collides with them
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table visits has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('visits') WHERE lower(name) NOT IN ('id', 'note', 'person_id', 'tenant_id')) AS TEXT) = '0';
-- stops if the table visits has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('visits') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('id', 'mentor_id', 'plinth_parked_002_change_mentor_id_before', 'plinth_parked_002_change_mentor_id_filled', 'plinth_parked_002_change_written', 'tenant_id')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the table orders has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('orders') WHERE lower(name) NOT IN ('id', 'plinth_parked_002_change_user_id_before', 'plinth_parked_002_change_user_id_filled', 'plinth_parked_002_change_written', 'user_id')) AS TEXT) = '0';
-- stops if the table orders has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('orders') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop constraint visits.visits_person
CREATE TABLE plinth_new_visits (
  id INT NOT NULL,
  tenant_id INTEGER NOT NULL,
  person_id INTEGER,
  note TEXT NOT NULL,
  CONSTRAINT visits_pkey PRIMARY KEY (id),
  CONSTRAINT visits_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT visits_tenant_id_type_check CHECK (typeof(tenant_id) IN ('integer', 'null') AND tenant_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT visits_person_id_type_check CHECK (typeof(person_id) IN ('integer', 'null') AND person_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT visits_note_type_check CHECK (length(note) <= 20)
);
INSERT INTO plinth_new_visits (rowid, id, tenant_id, person_id, note)
SELECT old.rowid, old.id, old.tenant_id, old.person_id, old.note
FROM visits AS old;
DROP TABLE visits;
ALTER TABLE plinth_new_visits RENAME TO visits;

-- copy rows plinth_parked_002_change_visits_deleted to visits set id = id, note = note, person_id = person_id, tenant_id = tenant_id
INSERT INTO visits (id, tenant_id, person_id, note)
SELECT id, tenant_id, person_id, note
FROM plinth_parked_002_change_visits_deleted;

-- drop what was kept as plinth_parked_002_change_visits_deleted
-- ! destroys every row of plinth_parked_002_change_visits_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_visits_deleted;

-- drop constraint people.people_mentor
CREATE TABLE plinth_new_people (
  tenant_id INTEGER NOT NULL,
  id INTEGER NOT NULL,
  mentor_id INTEGER,
  plinth_parked_002_change_written INTEGER,
  plinth_parked_002_change_mentor_id_before INTEGER,
  plinth_parked_002_change_mentor_id_filled INTEGER,
  CONSTRAINT people_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT people_tenant_id_type_check CHECK (typeof(tenant_id) IN ('integer', 'null') AND tenant_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_mentor_id_type_check CHECK (typeof(mentor_id) IN ('integer', 'null') AND mentor_id BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_people (rowid, tenant_id, id, mentor_id, plinth_parked_002_change_written, plinth_parked_002_change_mentor_id_before, plinth_parked_002_change_mentor_id_filled)
SELECT old.rowid, old.tenant_id, old.id, old.mentor_id, old.plinth_parked_002_change_written, old.plinth_parked_002_change_mentor_id_before, old.plinth_parked_002_change_mentor_id_filled
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- backfill people set mentor_id = plinth_parked_002_change_mentor_id_before where plinth_parked_002_change_written and (mentor_id = plinth_parked_002_change_mentor_id_filled or mentor_id is null and plinth_parked_002_change_mentor_id_filled is null)
UPDATE people SET mentor_id = plinth_parked_002_change_mentor_id_before WHERE plinth_parked_002_change_written AND (mentor_id = plinth_parked_002_change_mentor_id_filled OR mentor_id IS NULL AND plinth_parked_002_change_mentor_id_filled IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_mentor_id_before, plinth_parked_002_change_mentor_id_filled
CREATE TABLE plinth_new_people (
  tenant_id INTEGER NOT NULL,
  id INTEGER NOT NULL,
  mentor_id INTEGER,
  CONSTRAINT people_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT people_tenant_id_type_check CHECK (typeof(tenant_id) IN ('integer', 'null') AND tenant_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_mentor_id_type_check CHECK (typeof(mentor_id) IN ('integer', 'null') AND mentor_id BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_people (rowid, tenant_id, id, mentor_id)
SELECT old.rowid, old.tenant_id, old.id, old.mentor_id
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- drop constraint orders.orders_user
CREATE TABLE plinth_new_orders (
  id INT NOT NULL,
  user_id INTEGER,
  plinth_parked_002_change_written INTEGER,
  plinth_parked_002_change_user_id_before INTEGER,
  plinth_parked_002_change_user_id_filled INTEGER,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT orders_user_id_type_check CHECK (typeof(user_id) IN ('integer', 'null') AND user_id BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_orders (rowid, id, user_id, plinth_parked_002_change_written, plinth_parked_002_change_user_id_before, plinth_parked_002_change_user_id_filled)
SELECT old.rowid, old.id, old.user_id, old.plinth_parked_002_change_written, old.plinth_parked_002_change_user_id_before, old.plinth_parked_002_change_user_id_filled
FROM orders AS old;
DROP TABLE orders;
ALTER TABLE plinth_new_orders RENAME TO orders;

-- backfill orders set user_id = plinth_parked_002_change_user_id_before where plinth_parked_002_change_written and (user_id = plinth_parked_002_change_user_id_filled or user_id is null and plinth_parked_002_change_user_id_filled is null)
UPDATE orders SET user_id = plinth_parked_002_change_user_id_before WHERE plinth_parked_002_change_written AND (user_id = plinth_parked_002_change_user_id_filled OR user_id IS NULL AND plinth_parked_002_change_user_id_filled IS NULL);

-- drop what was kept of orders as plinth_parked_002_change_written, plinth_parked_002_change_user_id_before, plinth_parked_002_change_user_id_filled
CREATE TABLE plinth_new_orders (
  id INT NOT NULL,
  user_id INTEGER,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT orders_user_id_type_check CHECK (typeof(user_id) IN ('integer', 'null') AND user_id BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_orders (rowid, id, user_id)
SELECT old.rowid, old.id, old.user_id
FROM orders AS old;
DROP TABLE orders;
ALTER TABLE plinth_new_orders RENAME TO orders;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
