-- Down: undoes up.sql
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
-- stops if rows of roles have values in level that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles AS old WHERE NOT (id = 4 OR id = 1 OR id = 2 OR id = 3) AND (CAST(CAST(old.level AS INTEGER) AS TEXT) <> old.level OR CAST(old.level AS INTEGER) NOT BETWEEN -2147483648 AND 2147483647)) AS TEXT) = '0';
-- stops if seeded rows have been changed in roles: id 4
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 4 AND (level <> 'four' OR name <> 'bot')) AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 1 AND (level = '1' AND name = 'administrator of all things' OR level = '1' AND name = 'admin') OR id = 2 AND (level = 'two' AND name = 'user' OR level = '2' AND name = 'user')) AS TEXT) = '2';
-- stops if rows with other values than seeded ones have their keys in roles: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 3 AND (level <> '3' OR name <> 'guest')) AS TEXT) = '0';
-- stops if rows of users refer by role_id to seeded rows of roles: id 4
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM users AS child WHERE child.role_id IS NOT NULL AND EXISTS (SELECT 1 FROM roles AS parent WHERE parent.id = child.role_id AND (id = 4))) AS TEXT) = '0';

-- alter seed roles
DELETE FROM roles WHERE id = 4 AND level = 'four' AND name = 'bot';
UPDATE roles SET name = 'admin' WHERE id = 1 AND level = '1' AND name = 'administrator of all things';
UPDATE roles SET level = '2' WHERE id = 2 AND level = 'two' AND name = 'user';
INSERT INTO roles (id, name, level)
SELECT 3, 'guest', '3'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 3);

-- rebuild roles
--   drop constraint roles.roles_name_given
--   alter column roles.level int
--   alter column roles.name varchar(20)
CREATE TABLE plinth_new_roles (
  id INTEGER NOT NULL CONSTRAINT roles_pkey PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  level INTEGER NOT NULL,
  CONSTRAINT roles_name_type_check CHECK (length(name) <= 20),
  CONSTRAINT roles_level_type_check CHECK (typeof(level) IN ('integer', 'null') AND level BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_roles (id, name, level)
SELECT old.id, old.name, CAST(old.level AS INTEGER)
FROM roles AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_roles';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_roles', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'roles'
  UNION ALL SELECT max(id) FROM plinth_new_roles
) HAVING max(seq) IS NOT NULL;
DROP TABLE roles;
ALTER TABLE plinth_new_roles RENAME TO roles;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
