-- Down: undoes up.sql
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
-- stops if the table purchases has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('purchases') WHERE lower(name) NOT IN ('buyer_id', 'checker_id', 'id', 'kind', 'name', 'plinth_parked_002_change_kind_before', 'plinth_parked_002_change_kind_filled', 'plinth_parked_002_change_name_before', 'plinth_parked_002_change_name_filled', 'plinth_parked_002_change_written')) AS TEXT) = '0';
-- stops if the table purchases has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('purchases') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop table authors
-- ! destroys every row of authors
DROP TABLE IF EXISTS authors;

-- drop constraint purchases.purchases_buyer
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

-- copy rows plinth_parked_002_change_purchases_deleted to purchases set buyer_id = buyer_id, checker_id = checker_id, id = id, kind = kind, name = name, plinth_parked_002_change_kind_before = plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled = plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before = plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled = plinth_parked_002_change_name_filled, plinth_parked_002_change_written = plinth_parked_002_change_written
INSERT INTO purchases (id, name, buyer_id, checker_id, kind, plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled)
SELECT id, name, buyer_id, checker_id, kind, plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
FROM plinth_parked_002_change_purchases_deleted;

-- drop what was kept as plinth_parked_002_change_purchases_deleted
-- ! destroys every row of plinth_parked_002_change_purchases_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_purchases_deleted;

-- copy rows plinth_parked_002_change_users_deleted to users set active = active, id = id, name = name
INSERT INTO users (id, name, active)
SELECT id, name, active
FROM plinth_parked_002_change_users_deleted;

-- drop what was kept as plinth_parked_002_change_users_deleted
-- ! destroys every row of plinth_parked_002_change_users_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_users_deleted;

-- backfill purchases set kind = plinth_parked_002_change_kind_before where plinth_parked_002_change_written and (kind = plinth_parked_002_change_kind_filled or kind is null and plinth_parked_002_change_kind_filled is null)
UPDATE purchases SET kind = plinth_parked_002_change_kind_before WHERE plinth_parked_002_change_written AND (kind = plinth_parked_002_change_kind_filled OR kind IS NULL AND plinth_parked_002_change_kind_filled IS NULL);

-- backfill purchases set name = plinth_parked_002_change_name_before where plinth_parked_002_change_written and (name = plinth_parked_002_change_name_filled or name is null and plinth_parked_002_change_name_filled is null)
UPDATE purchases SET name = plinth_parked_002_change_name_before WHERE plinth_parked_002_change_written AND (name = plinth_parked_002_change_name_filled OR name IS NULL AND plinth_parked_002_change_name_filled IS NULL);

-- drop what was kept of purchases as plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
CREATE TABLE plinth_new_purchases (
  id INT NOT NULL,
  name TEXT,
  buyer_id INTEGER NOT NULL,
  checker_id INTEGER,
  kind TEXT,
  CONSTRAINT purchases_pkey PRIMARY KEY (id),
  CONSTRAINT purchases_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT purchases_name_type_check CHECK (length(name) <= 50),
  CONSTRAINT purchases_buyer_id_type_check CHECK (typeof(buyer_id) IN ('integer', 'null') AND buyer_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT purchases_checker_id_type_check CHECK (typeof(checker_id) IN ('integer', 'null') AND checker_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT purchases_kind_type_check CHECK (length(kind) <= 10)
);
INSERT INTO plinth_new_purchases (rowid, id, name, buyer_id, checker_id, kind)
SELECT old.rowid, old.id, old.name, old.buyer_id, old.checker_id, old.kind
FROM purchases AS old;
DROP TABLE purchases;
ALTER TABLE plinth_new_purchases RENAME TO purchases;

-- rename column purchases.buyer_id to user_id
ALTER TABLE purchases RENAME COLUMN buyer_id TO user_id;

-- rename table purchases to orders
ALTER TABLE purchases RENAME TO orders;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
