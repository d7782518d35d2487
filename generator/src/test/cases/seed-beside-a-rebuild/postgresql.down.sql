-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of roles.name fits varchar(20)
--   - every value of roles.level fits int
--   - nobody has changed the seeded rows of roles (id 4), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('roles') AND conname = 'roles_name_given' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if seeded rows have been changed in roles: id 4
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 4 AND (level <> 'four' OR name <> 'bot')) AS text) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 4' END AS int);
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 1 AND (level = '1' AND name = 'administrator of all things' OR level = '1' AND name = 'admin') OR id = 2 AND (level = 'two' AND name = 'user' OR level = '2' AND name = 'user')) AS text) = '2' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: id 1; id 2' END AS int);
-- stops if rows with other values than seeded ones have their keys in roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 3 AND (level <> '3' OR name <> 'guest')) AS text) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 3' END AS int);
-- stops if rows of users refer by role_id to seeded rows of roles: id 4
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM users AS child WHERE child.role_id IS NOT NULL AND EXISTS (SELECT 1 FROM roles AS parent WHERE parent.id = child.role_id AND (id = 4))) AS text) = '0' THEN '0' ELSE 'rows of users refer by role_id to seeded rows of roles: id 4' END AS int);

-- alter seed roles
DELETE FROM roles WHERE id = 4 AND level = 'four' AND name = 'bot';
UPDATE roles SET name = 'admin' WHERE id = 1 AND level = '1' AND name = 'administrator of all things';
UPDATE roles SET level = '2' WHERE id = 2 AND level = 'two' AND name = 'user';
INSERT INTO roles (id, name, level)
SELECT 3, 'guest', '3'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 3);
SELECT setval(pg_get_serial_sequence('roles', 'id'), greatest(max(id) + 1, nextval(pg_get_serial_sequence('roles', 'id'))), false) FROM roles;

-- drop constraint roles.roles_name_given
ALTER TABLE roles DROP CONSTRAINT IF EXISTS roles_name_given;

-- alter column roles.level int
ALTER TABLE roles ALTER COLUMN level TYPE integer USING level::integer;

-- alter column roles.name varchar(20)
ALTER TABLE roles ALTER COLUMN name TYPE varchar(20) COLLATE "C";

COMMIT;
