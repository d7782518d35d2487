-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 1; id 2), and no row refers to them
-- Rollback: lossy
--   - values written to roles.rank of seeded rows since
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows with other values than seeded ones have their keys in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 1 AND (name <> 'admin' OR note <> 'Whoever runs it' OR note IS NULL) OR id = 2 AND (name <> 'user' OR note IS NOT NULL OR rank <> 5)) AS text) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 1; id 2' END AS int);

-- create seed roles
INSERT INTO roles (id, name, note)
SELECT 1, 'admin', 'Whoever runs it'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 1);
INSERT INTO roles (id, name, note, rank)
SELECT 2, 'user', NULL, 5
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 2);

COMMIT;
