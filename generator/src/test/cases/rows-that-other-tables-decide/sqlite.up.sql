-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the values that the backfill replaced in purchases.kind, purchases.name
--   - the deleted rows of users
--   - the deleted rows of purchases
-- Rollback: conditional
--   - no row was written to users since that collides with them
--   - no row was written to purchases since that collides with them
-- Rollback: lossy
--   - rows written to authors since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table orders has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('orders') WHERE lower(name) NOT IN ('buyer_id', 'checker_id', 'id', 'kind', 'name', 'plinth_parked_002_change_kind_before', 'plinth_parked_002_change_kind_filled', 'plinth_parked_002_change_name_before', 'plinth_parked_002_change_name_filled', 'plinth_parked_002_change_written', 'user_id')) AS TEXT) = '0';
-- stops if the table orders has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('orders') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if not as expected: expect rows purchases where exists (users where users.id = buyer_id) count 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM orders WHERE EXISTS (SELECT 1 FROM users AS users2 WHERE CASE WHEN EXISTS (SELECT 1 FROM users AS other WHERE other.name = users2.name AND other.id < users2.id) THEN FALSE ELSE TRUE END AND users2.id = orders.user_id)) AS TEXT) = '3';

-- rename table orders to purchases
ALTER TABLE orders RENAME TO purchases;

-- rename column purchases.user_id to buyer_id
ALTER TABLE purchases RENAME COLUMN user_id TO buyer_id;

-- stands on what changes
--   rename column purchases.user_id to buyer_id
--   make room for values of purchases as plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE purchases ADD COLUMN plinth_parked_002_change_written INTEGER;
ALTER TABLE purchases ADD COLUMN plinth_parked_002_change_kind_before TEXT;
ALTER TABLE purchases ADD COLUMN plinth_parked_002_change_kind_filled TEXT;
ALTER TABLE purchases ADD COLUMN plinth_parked_002_change_name_before TEXT;
ALTER TABLE purchases ADD COLUMN plinth_parked_002_change_name_filled TEXT;

-- keep values of purchases as plinth_parked_002_change_kind_before, plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE purchases SET plinth_parked_002_change_kind_before = kind, plinth_parked_002_change_name_before = name, plinth_parked_002_change_written = TRUE WHERE NOT EXISTS (SELECT 1 FROM purchases AS earlier WHERE earlier.buyer_id = purchases.buyer_id AND earlier.id < purchases.id);

-- backfill purchases set kind = case when exists (users u where u.id = buyer_id and u.active) then 'live' else 'dead' end, name = lower(name) where not exists (purchases earlier where earlier.buyer_id = buyer_id and earlier.id < id)
UPDATE purchases SET kind = CASE WHEN EXISTS (SELECT 1 FROM users AS u WHERE u.id = purchases.buyer_id AND u.active) THEN 'live' ELSE 'dead' END, name = lower(name) WHERE NOT EXISTS (SELECT 1 FROM purchases AS earlier WHERE earlier.buyer_id = purchases.buyer_id AND earlier.id < purchases.id);

-- keep values of purchases as plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_filled
UPDATE purchases SET plinth_parked_002_change_kind_filled = kind, plinth_parked_002_change_name_filled = name WHERE plinth_parked_002_change_written;

-- make room for rows as plinth_parked_002_change_users_deleted
CREATE TABLE plinth_parked_002_change_users_deleted (
  id INTEGER,
  name TEXT,
  active INTEGER,
  CONSTRAINT plinth_parked_002_change_users_deleted_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_002_change_users_deleted_name_type_check CHECK (length(name) <= 50),
  CONSTRAINT plinth_parked_002_change_users_deleted_active_type_check CHECK (active IN (0, 1))
);

-- delete rows users where exists (users other where other.name = name and other.id < id), kept as plinth_parked_002_change_users_deleted
INSERT INTO plinth_parked_002_change_users_deleted (id, name, active)
SELECT id, name, active
FROM users
WHERE EXISTS (SELECT 1 FROM users AS other WHERE other.name = users.name AND other.id < users.id);
DELETE FROM users WHERE EXISTS (SELECT 1 FROM users AS other WHERE other.name = users.name AND other.id < users.id);

-- make room for rows as plinth_parked_002_change_purchases_deleted
CREATE TABLE plinth_parked_002_change_purchases_deleted (
  id INTEGER,
  name TEXT,
  buyer_id INTEGER,
  checker_id INTEGER,
  kind TEXT,
  plinth_parked_002_change_written INTEGER,
  plinth_parked_002_change_kind_before TEXT,
  plinth_parked_002_change_kind_filled TEXT,
  plinth_parked_002_change_name_before TEXT,
  plinth_parked_002_change_name_filled TEXT,
  CONSTRAINT plinth_parked_002_change_purchases_deleted_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_002_change_purchases_deleted_name_type_check CHECK (length(name) <= 50),
  CONSTRAINT plinth_parked_002_change_purchases_deleted_buyer_id_type_check CHECK (typeof(buyer_id) IN ('integer', 'null') AND buyer_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_002_change_purchases_deleted_checker_id_type_check CHECK (typeof(checker_id) IN ('integer', 'null') AND checker_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_002_change_purchases_deleted_kind_type_check CHECK (length(kind) <= 10),
  CONSTRAINT plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_written_type_check CHECK (plinth_parked_002_change_written IN (0, 1)),
  CONSTRAINT plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_kind_before_type_check CHECK (length(plinth_parked_002_change_kind_before) <= 10),
  CONSTRAINT plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_kind_filled_type_check CHECK (length(plinth_parked_002_change_kind_filled) <= 10),
  CONSTRAINT plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_name_before_type_check CHECK (length(plinth_parked_002_change_name_before) <= 50),
  CONSTRAINT plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_name_filled_type_check CHECK (length(plinth_parked_002_change_name_filled) <= 50)
);

-- delete rows purchases where not exists (users where users.id = buyer_id), kept as plinth_parked_002_change_purchases_deleted
INSERT INTO plinth_parked_002_change_purchases_deleted (id, name, buyer_id, checker_id, kind, plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled)
SELECT id, name, buyer_id, checker_id, kind, plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
FROM purchases
WHERE NOT EXISTS (SELECT 1 FROM users AS users WHERE users.id = purchases.buyer_id);
DELETE FROM purchases WHERE NOT EXISTS (SELECT 1 FROM users AS users WHERE users.id = purchases.buyer_id);

-- create table authors
CREATE TABLE authors (
  id INT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT authors_pkey PRIMARY KEY (id),
  CONSTRAINT authors_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT authors_name_type_check CHECK (length(name) <= 50)
);

-- add constraint purchases.purchases_buyer: foreign key [buyer_id] -> users [id] on delete no action on update no action not deferrable
CREATE TABLE plinth_new_purchases (
  id INT NOT NULL,
  name TEXT,
  buyer_id INTEGER NOT NULL,
  checker_id INTEGER,
  kind TEXT,
  plinth_parked_002_change_written INTEGER,
  plinth_parked_002_change_kind_before TEXT,
  plinth_parked_002_change_kind_filled TEXT,
  plinth_parked_002_change_name_before TEXT,
  plinth_parked_002_change_name_filled TEXT,
  CONSTRAINT purchases_pkey PRIMARY KEY (id),
  CONSTRAINT purchases_buyer FOREIGN KEY (buyer_id) REFERENCES users (id),
  CONSTRAINT purchases_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT purchases_name_type_check CHECK (length(name) <= 50),
  CONSTRAINT purchases_buyer_id_type_check CHECK (typeof(buyer_id) IN ('integer', 'null') AND buyer_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT purchases_checker_id_type_check CHECK (typeof(checker_id) IN ('integer', 'null') AND checker_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT purchases_kind_type_check CHECK (length(kind) <= 10)
);
INSERT INTO plinth_new_purchases (rowid, id, name, buyer_id, checker_id, kind, plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled)
SELECT old.rowid, old.id, old.name, old.buyer_id, old.checker_id, old.kind, old.plinth_parked_002_change_written, old.plinth_parked_002_change_kind_before, old.plinth_parked_002_change_kind_filled, old.plinth_parked_002_change_name_before, old.plinth_parked_002_change_name_filled
FROM purchases AS old;
DROP TABLE purchases;
ALTER TABLE plinth_new_purchases RENAME TO purchases;

-- copy rows users to authors set id = id, name = name where exists (purchases p where p.buyer_id = id and exists (users c where c.id = p.checker_id and c.id <> id))
INSERT INTO authors (id, name)
SELECT id, name
FROM users
WHERE EXISTS (SELECT 1 FROM purchases AS p WHERE p.buyer_id = users.id AND EXISTS (SELECT 1 FROM users AS c WHERE c.id = p.checker_id AND c.id <> users.id));

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
