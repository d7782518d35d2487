-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of roles.name fits varchar(20)
--   - every value of roles.level fits int
--   - nobody has changed the seeded rows of roles (id 4), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table roles has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('roles') WHERE lower(name) NOT IN ('id', 'level', 'name')) AS TEXT) = '0';
-- stops if the table roles has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('roles') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 1 OR id = 2) AS TEXT) = '2';
-- stops if rows of users refer by role_id to seeded rows of roles: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM users AS child WHERE child.role_id IS NOT NULL AND EXISTS (SELECT 1 FROM roles AS parent WHERE parent.id = child.role_id AND (id = 3))) AS TEXT) = '0';

-- rebuild roles
--   alter column roles.name varchar(30)
--   alter column roles.level varchar(20)
--   add constraint roles.roles_name_given: check name <> ''
CREATE TABLE plinth_new_roles (
  id INTEGER NOT NULL CONSTRAINT roles_pkey PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  CONSTRAINT roles_name_given CHECK (name <> ''),
  CONSTRAINT roles_name_type_check CHECK (length(name) <= 30),
  CONSTRAINT roles_level_type_check CHECK (length(level) <= 20)
);
INSERT INTO plinth_new_roles (id, name, level)
SELECT old.id, old.name, CAST(old.level AS TEXT)
FROM roles AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_roles';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_roles', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'roles'
  UNION ALL SELECT max(id) FROM plinth_new_roles
) HAVING max(seq) IS NOT NULL;
DROP TABLE roles;
ALTER TABLE plinth_new_roles RENAME TO roles;

-- alter seed roles
DELETE FROM roles WHERE id = 3 AND level = '3' AND name = 'guest';
UPDATE roles SET name = 'administrator of all things' WHERE id = 1 AND level = '1' AND name = 'admin';
UPDATE roles SET level = 'two' WHERE id = 2 AND level = '2' AND name = 'user';
INSERT INTO roles (id, name, level)
SELECT 4, 'bot', 'four'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 4);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
