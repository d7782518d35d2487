-- Up
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
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('roles') WHERE lower(name) NOT IN ('code', 'id', 'name', 'since')) AS TEXT) = '0';
-- stops if the table roles has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('roles') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if seeded rows have been changed in roles: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 3 AND name <> 'guest') AS TEXT) = '0';

-- rebuild roles
--   drop constraint roles.roles_code_key
--   drop column roles.code
--   drop column roles.since
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

-- alter seed roles
DELETE FROM roles WHERE id = 3 AND name = 'guest';

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
