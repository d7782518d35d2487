-- Down: undoes up.sql
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
-- stops if seeded rows have been changed in roles: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 3 AND (code <> 'gst' OR name <> 'guest' OR since <> date('2022-01-31', '+0 days'))) AS TEXT) = '0';

-- alter seed roles
DELETE FROM roles WHERE id = 3 AND code = 'gst' AND name = 'guest' AND since = date('2022-01-31', '+0 days');

-- rebuild roles
--   drop constraint roles.roles_code_key
--   drop column roles.since
--   drop column roles.code
CREATE TABLE plinth_new_roles (
  id INT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT roles_pkey PRIMARY KEY (id),
  CONSTRAINT roles_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT roles_name_type_check CHECK (length(name) <= 20)
);
-- ! destroys the values of roles.code, roles.since
INSERT INTO plinth_new_roles (rowid, id, name)
SELECT old.rowid, old.id, old.name
FROM roles AS old;
DROP TABLE roles;
ALTER TABLE plinth_new_roles RENAME TO roles;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
