-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2; id 3), and no row refers to them
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows with other values than seeded ones have their keys in roles: id 2; id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 2 AND name <> 'user' OR id = 3 AND name <> 'admin') AS text) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 2; id 3' END AS int);

-- create seed roles
INSERT INTO roles (id, name)
SELECT 2, 'user'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 2);
INSERT INTO roles (id, name)
SELECT 3, 'admin'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 3);
SELECT setval(pg_get_serial_sequence('roles', 'id'), greatest(max(id) + 1, nextval(pg_get_serial_sequence('roles', 'id'))), false) FROM roles;

COMMIT;
