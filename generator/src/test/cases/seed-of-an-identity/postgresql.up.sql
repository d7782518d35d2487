-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 5; id 9), and no row refers to them
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows with other values than seeded ones have their keys in roles: id 5; id 9
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 5 AND name <> 'admin' OR id = 9 AND name <> 'user') AS text) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 5; id 9' END AS int);

-- create seed roles
INSERT INTO roles (id, name)
SELECT 5, 'admin'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 5);
INSERT INTO roles (id, name)
SELECT 9, 'user'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 9);
SELECT setval(pg_get_serial_sequence('roles', 'id'), greatest(max(id) + 1, nextval(pg_get_serial_sequence('roles', 'id'))), false) FROM roles;

COMMIT;
