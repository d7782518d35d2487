-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - the rows of roles keep roles_code_key, whose values the rollback cannot bring back
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
-- Rollback: lossy
--   - the values of roles.code
--   - the values of roles.since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table roles has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('roles') WHERE lower(name) NOT IN ('id', 'name', 'since')) AS TEXT) = '0';
-- stops if the table roles has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('roles') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the table roles has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('roles') WHERE lower(name) NOT IN ('code', 'id', 'name', 'since')) AS TEXT) = '0';
-- stops if rows with other values than seeded ones have their keys in roles: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 3 AND name <> 'guest') AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 1 AND name = 'admin' OR id = 2 AND name = 'user') AS TEXT) = '2';

-- alter seed roles
INSERT INTO roles (id, name)
SELECT 3, 'guest'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 3);

-- add column roles.since date fill cast('1970-01-01' as date)
CREATE TABLE plinth_new_roles (
  id INT NOT NULL,
  name TEXT NOT NULL,
  since TEXT NOT NULL,
  CONSTRAINT roles_pkey PRIMARY KEY (id),
  CONSTRAINT roles_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT roles_name_type_check CHECK (length(name) <= 20),
  CONSTRAINT roles_since_type_check CHECK (since IS date(since, '+0 days'))
);
INSERT INTO plinth_new_roles (rowid, id, name, since)
SELECT old.rowid, old.id, old.name, date('1970-01-01', '+0 days')
FROM roles AS old;
DROP TABLE roles;
ALTER TABLE plinth_new_roles RENAME TO roles;

-- alter seed roles
UPDATE roles SET since = date('2020-01-31', '+0 days') WHERE id = 1 AND name = 'admin';
UPDATE roles SET since = date('2021-01-31', '+0 days') WHERE id = 2 AND name = 'user';
UPDATE roles SET since = date('2022-01-31', '+0 days') WHERE id = 3 AND name = 'guest';

-- add column roles.code varchar(5) fill ''
CREATE TABLE plinth_new_roles (
  id INT NOT NULL,
  name TEXT NOT NULL,
  since TEXT NOT NULL,
  code TEXT NOT NULL,
  CONSTRAINT roles_pkey PRIMARY KEY (id),
  CONSTRAINT roles_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT roles_name_type_check CHECK (length(name) <= 20),
  CONSTRAINT roles_since_type_check CHECK (since IS date(since, '+0 days')),
  CONSTRAINT roles_code_type_check CHECK (length(code) <= 5)
);
INSERT INTO plinth_new_roles (rowid, id, name, since, code)
SELECT old.rowid, old.id, old.name, old.since, ''
FROM roles AS old;
DROP TABLE roles;
ALTER TABLE plinth_new_roles RENAME TO roles;

-- alter seed roles
UPDATE roles SET code = 'adm' WHERE id = 1 AND name = 'admin' AND since = date('2020-01-31', '+0 days');
UPDATE roles SET code = 'usr' WHERE id = 2 AND name = 'user' AND since = date('2021-01-31', '+0 days');
UPDATE roles SET code = 'gst' WHERE id = 3 AND name = 'guest' AND since = date('2022-01-31', '+0 days');

-- add constraint roles.roles_code_key: unique [code]
CREATE TABLE plinth_new_roles (
  id INT NOT NULL,
  name TEXT NOT NULL,
  since TEXT NOT NULL,
  code TEXT NOT NULL,
  CONSTRAINT roles_pkey PRIMARY KEY (id),
  CONSTRAINT roles_code_key UNIQUE (code),
  CONSTRAINT roles_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT roles_name_type_check CHECK (length(name) <= 20),
  CONSTRAINT roles_since_type_check CHECK (since IS date(since, '+0 days')),
  CONSTRAINT roles_code_type_check CHECK (length(code) <= 5)
);
INSERT INTO plinth_new_roles (rowid, id, name, since, code)
SELECT old.rowid, old.id, old.name, old.since, old.code
FROM roles AS old;
DROP TABLE roles;
ALTER TABLE plinth_new_roles RENAME TO roles;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
