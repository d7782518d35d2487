-- Down: undoes up.sql
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

-- drop table addresses
-- ! destroys every row of addresses
DROP TABLE IF EXISTS addresses;

-- rebuild users
--   drop constraint users.users_address_id_fkey
--   add column users.city varchar(40)?
--   add column users.street varchar(40)?
--   drop column users.address_id
CREATE TABLE plinth_new_users (
  id INT NOT NULL,
  city TEXT,
  street TEXT,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT users_city_type_check CHECK (length(city) <= 40),
  CONSTRAINT users_street_type_check CHECK (length(street) <= 40)
);
-- ! destroys the values of users.address_id
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
