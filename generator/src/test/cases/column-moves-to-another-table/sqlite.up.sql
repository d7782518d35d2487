-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to addresses since
--   - values written to users.address_id since
--   - the values of users.street
--   - the values of users.city
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table users has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('users') WHERE lower(name) NOT IN ('address_id', 'city', 'id', 'street')) AS TEXT) = '0';
-- stops if the table users has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('users') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- create table addresses
CREATE TABLE addresses (
  id INT NOT NULL,
  street TEXT,
  city TEXT,
  CONSTRAINT addresses_pkey PRIMARY KEY (id),
  CONSTRAINT addresses_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT addresses_street_type_check CHECK (length(street) <= 40),
  CONSTRAINT addresses_city_type_check CHECK (length(city) <= 40)
);

-- rebuild users
--   add column users.address_id bigint?
--   drop column users.street
--   drop column users.city
--   add constraint users.users_address_id_fkey: foreign key [address_id] -> addresses [id] on delete no action on update no action not deferrable
CREATE TABLE plinth_new_users (
  id INT NOT NULL,
  address_id INTEGER,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_address_id_fkey FOREIGN KEY (address_id) REFERENCES addresses (id),
  CONSTRAINT users_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT users_address_id_type_check CHECK (typeof(address_id) IN ('integer', 'null'))
);
-- ! destroys the values of users.street, users.city
INSERT INTO plinth_new_users (rowid, id)
SELECT old.rowid, old.id
FROM users AS old;
DROP TABLE users;
ALTER TABLE plinth_new_users RENAME TO users;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
