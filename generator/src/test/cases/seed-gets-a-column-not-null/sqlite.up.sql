-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to roles.code since
--   - values written to roles.since since
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 3), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table roles has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('roles') WHERE lower(name) NOT IN ('code', 'id', 'name', 'since')) AS TEXT) = '0';
-- stops if the table roles has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('roles') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 1 AND name = 'admin' OR id = 2 AND name = 'user') AS TEXT) = '2';
-- stops if rows with other values than seeded ones have their keys in roles: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 3 AND name <> 'guest') AS TEXT) = '0';

-- rebuild roles
--   add column roles.code varchar(5) fill case when id = 1 then 'adm' when id = 2 then 'usr' end
--   add column roles.since date fill case when id = 1 then cast('2020-01-31' as date) when id = 2 then cast('2021-01-31' as date) end
--   add constraint roles.roles_code_key: unique [code]
CREATE TABLE plinth_new_roles (
  id INT NOT NULL,
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  since TEXT NOT NULL,
  CONSTRAINT roles_pkey PRIMARY KEY (id),
  CONSTRAINT roles_code_key UNIQUE (code),
  CONSTRAINT roles_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT roles_name_type_check CHECK (length(name) <= 20),
  CONSTRAINT roles_code_type_check CHECK (length(code) <= 5),
  CONSTRAINT roles_since_type_check CHECK (since IS date(since, '+0 days'))
);
INSERT INTO plinth_new_roles (rowid, id, name, code, since)
SELECT old.rowid, old.id, old.name, CASE WHEN id = 1 THEN 'adm' WHEN id = 2 THEN 'usr' END, CASE WHEN id = 1 THEN date('2020-01-31', '+0 days') WHEN id = 2 THEN date('2021-01-31', '+0 days') END
FROM roles AS old;
DROP TABLE roles;
ALTER TABLE plinth_new_roles RENAME TO roles;

-- alter seed roles
UPDATE roles SET code = 'adm', since = date('2020-01-31', '+0 days') WHERE id = 1 AND name = 'admin';
UPDATE roles SET code = 'usr', since = date('2021-01-31', '+0 days') WHERE id = 2 AND name = 'user';
INSERT INTO roles (id, name, code, since)
SELECT 3, 'guest', 'gst', date('2022-01-31', '+0 days')
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 3);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
