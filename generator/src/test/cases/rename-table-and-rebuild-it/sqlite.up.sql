-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row has NULL in users.full_name
-- Rollback: lossy
--   - the values of users.fax
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('fax', 'full_name', 'id', 'name')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rename table people to users
ALTER TABLE people RENAME TO users;

-- rename column users.name to full_name
ALTER TABLE users RENAME COLUMN name TO full_name;

-- rebuild users
--   rename column users.name to full_name
--   alter column users.full_name varchar(40)?
--   drop column users.fax
CREATE TABLE plinth_new_users (
  id INT NOT NULL,
  full_name TEXT,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT users_full_name_type_check CHECK (length(full_name) <= 40)
);
-- ! destroys the values of users.fax
INSERT INTO plinth_new_users (rowid, id, full_name)
SELECT old.rowid, old.id, old.full_name
FROM users AS old;
DROP TABLE users;
ALTER TABLE plinth_new_users RENAME TO users;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
