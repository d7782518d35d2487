-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of users.name fits varchar(20)
--   - every value of users.visits fits int
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table users has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('users') WHERE lower(name) NOT IN ('id', 'name', 'visits')) AS TEXT) = '0';
-- stops if the table users has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('users') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'users_visits')) AS TEXT) = '0';
-- stops if rows of users have values in visits that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM users AS old WHERE old.visits NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';
-- stops if the view frequent has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('frequent') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- stands on what changes
DROP VIEW IF EXISTS frequent;

-- rebuild users
--   alter column users.visits int default 0
--   alter column users.name varchar(20)
CREATE TABLE plinth_new_users (
  id INT NOT NULL,
  name TEXT NOT NULL,
  visits INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT users_name_type_check CHECK (length(name) <= 20),
  CONSTRAINT users_visits_type_check CHECK (typeof(visits) IN ('integer', 'null') AND visits BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_users (rowid, id, name, visits)
SELECT old.rowid, old.id, old.name, old.visits
FROM users AS old;
DROP TABLE users;
ALTER TABLE plinth_new_users RENAME TO users;

-- stands on what changes
--   alter column users.visits int default 0
--   alter column users.name varchar(20)
CREATE INDEX users_visits ON users (visits DESC);

-- stands on what changes
CREATE VIEW frequent AS
SELECT "name", "visits" FROM "users" WHERE "visits" > 10;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
