-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values that the backfill replaced in purchases.kind, purchases.name
--   - the deleted rows of users
--   - the deleted rows of purchases
-- Rollback: conditional
--   - no row was written to users since that collides with them
--   - no row was written to purchases since that collides with them
-- Rollback: lossy
--   - rows written to authors since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('purchases') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('authors') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_users_deleted') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_purchases_deleted') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('orders') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if not as expected: expect rows purchases where exists (users where users.id = buyer_id) count 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM orders WHERE EXISTS (SELECT 1 FROM users AS users2 WHERE CASE WHEN EXISTS (SELECT 1 FROM users AS other WHERE other.name = users2.name AND other.id < users2.id) THEN FALSE ELSE TRUE END AND users2.id = orders.user_id)) AS text) = '3' THEN '0' ELSE 'not as expected: expect rows purchases where exists (users where users.id = buyer_id) count 3' END AS int);

-- rename table orders to purchases
ALTER TABLE orders RENAME TO purchases;

-- rename constraint purchases.orders_pkey to purchases_pkey
ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;

-- rename column purchases.user_id to buyer_id
ALTER TABLE purchases RENAME COLUMN user_id TO buyer_id;

-- make room for values of purchases as plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE purchases ADD COLUMN plinth_parked_002_change_written boolean;
ALTER TABLE purchases ADD COLUMN plinth_parked_002_change_kind_before varchar(10) COLLATE "C";
ALTER TABLE purchases ADD COLUMN plinth_parked_002_change_kind_filled varchar(10) COLLATE "C";
ALTER TABLE purchases ADD COLUMN plinth_parked_002_change_name_before varchar(50) COLLATE "C";
ALTER TABLE purchases ADD COLUMN plinth_parked_002_change_name_filled varchar(50) COLLATE "C";

-- keep values of purchases as plinth_parked_002_change_kind_before, plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE purchases SET plinth_parked_002_change_kind_before = kind, plinth_parked_002_change_name_before = name, plinth_parked_002_change_written = TRUE WHERE NOT EXISTS (SELECT 1 FROM purchases AS earlier WHERE earlier.buyer_id = purchases.buyer_id AND earlier.id < purchases.id);

-- backfill purchases set kind = case when exists (users u where u.id = buyer_id and u.active) then 'live' else 'dead' end, name = lower(name) where not exists (purchases earlier where earlier.buyer_id = buyer_id and earlier.id < id)
UPDATE purchases SET kind = CASE WHEN EXISTS (SELECT 1 FROM users AS u WHERE u.id = purchases.buyer_id AND u.active) THEN 'live' ELSE 'dead' END, name = lower(name) WHERE NOT EXISTS (SELECT 1 FROM purchases AS earlier WHERE earlier.buyer_id = purchases.buyer_id AND earlier.id < purchases.id);

-- keep values of purchases as plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_filled
UPDATE purchases SET plinth_parked_002_change_kind_filled = kind, plinth_parked_002_change_name_filled = name WHERE plinth_parked_002_change_written;

-- make room for rows as plinth_parked_002_change_users_deleted
CREATE TABLE plinth_parked_002_change_users_deleted (
  id integer,
  name varchar(50) COLLATE "C",
  active boolean
);

-- delete rows users where exists (users other where other.name = name and other.id < id), kept as plinth_parked_002_change_users_deleted
LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO plinth_parked_002_change_users_deleted (id, name, active)
SELECT id, name, active
FROM users
WHERE EXISTS (SELECT 1 FROM users AS other WHERE other.name = users.name AND other.id < users.id);
ALTER TABLE plinth_parked_002_change_users_deleted ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_users_deleted FORCE ROW LEVEL SECURITY;
DELETE FROM users WHERE EXISTS (SELECT 1 FROM users AS other WHERE other.name = users.name AND other.id < users.id);

-- make room for rows as plinth_parked_002_change_purchases_deleted
CREATE TABLE plinth_parked_002_change_purchases_deleted (
  id integer,
  name varchar(50) COLLATE "C",
  buyer_id integer,
  checker_id integer,
  kind varchar(10) COLLATE "C",
  plinth_parked_002_change_written boolean,
  plinth_parked_002_change_kind_before varchar(10) COLLATE "C",
  plinth_parked_002_change_kind_filled varchar(10) COLLATE "C",
  plinth_parked_002_change_name_before varchar(50) COLLATE "C",
  plinth_parked_002_change_name_filled varchar(50) COLLATE "C"
);

-- delete rows purchases where not exists (users where users.id = buyer_id), kept as plinth_parked_002_change_purchases_deleted
LOCK TABLE purchases IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO plinth_parked_002_change_purchases_deleted (id, name, buyer_id, checker_id, kind, plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled)
SELECT id, name, buyer_id, checker_id, kind, plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
FROM purchases
WHERE NOT EXISTS (SELECT 1 FROM users AS users WHERE users.id = purchases.buyer_id);
ALTER TABLE plinth_parked_002_change_purchases_deleted ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_purchases_deleted FORCE ROW LEVEL SECURITY;
DELETE FROM purchases WHERE NOT EXISTS (SELECT 1 FROM users AS users WHERE users.id = purchases.buyer_id);

-- add constraint purchases.purchases_buyer: foreign key [buyer_id] -> users [id] on delete no action on update no action not deferrable
-- ! fails if rows of purchases break purchases_buyer
ALTER TABLE purchases ADD CONSTRAINT purchases_buyer FOREIGN KEY (buyer_id) REFERENCES users (id);

-- create table authors
CREATE TABLE authors (
  id integer NOT NULL,
  name varchar(50) COLLATE "C" NOT NULL,
  CONSTRAINT authors_pkey PRIMARY KEY (id)
);

-- copy rows users to authors set id = id, name = name where exists (purchases p where p.buyer_id = id and exists (users c where c.id = p.checker_id and c.id <> id))
INSERT INTO authors (id, name)
SELECT id, name
FROM users
WHERE EXISTS (SELECT 1 FROM purchases AS p WHERE p.buyer_id = users.id AND EXISTS (SELECT 1 FROM users AS c WHERE c.id = p.checker_id AND c.id <> users.id));

COMMIT;
