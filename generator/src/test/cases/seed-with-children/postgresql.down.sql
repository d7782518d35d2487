-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
\set ON_ERROR_STOP on

BEGIN;
-- stops if seeded rows have been changed, or are gone, in roles: id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 2 AND (name = 'member' OR name = 'user')) AS text) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: id 2' END AS int);
-- stops if rows with other values than seeded ones have their keys in roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 3 AND name <> 'guest') AS text) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 3' END AS int);

-- alter seed roles
UPDATE roles SET name = 'user' WHERE id = 2 AND name = 'member';
INSERT INTO roles (id, name)
SELECT 3, 'guest'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 3);

COMMIT;
