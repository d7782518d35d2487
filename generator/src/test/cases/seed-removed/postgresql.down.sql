-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no other row of roles has taken a key of the seeded rows that go (id 1; id 2)
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows with other values than seeded ones have their keys in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 1 AND (name <> 'admin' OR note IS NOT NULL) OR id = 2 AND (name <> 'user' OR note <> 'Everybody' OR note IS NULL)) AS text) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 1; id 2' END AS int);

-- create seed roles
INSERT INTO roles (id, name, note)
SELECT 1, 'admin', NULL
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 1);
INSERT INTO roles (id, name, note)
SELECT 2, 'user', 'Everybody'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 2);

COMMIT;
