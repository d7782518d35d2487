-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
\set ON_ERROR_STOP on

BEGIN;
-- stops if seeded rows have been changed in roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 3 AND name <> 'guest') AS text) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 3' END AS int);
-- stops if seeded rows have been changed, or are gone, in roles: id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 2 AND (name = 'user' OR name = 'member')) AS text) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: id 2' END AS int);
-- stops if rows of users refer by role_id to seeded rows of roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM users AS child WHERE child.role_id IS NOT NULL AND EXISTS (SELECT 1 FROM roles AS parent WHERE parent.id = child.role_id AND (id = 3))) AS text) = '0' THEN '0' ELSE 'rows of users refer by role_id to seeded rows of roles: id 3' END AS int);
-- stops if rows of badges refer by role_id to seeded rows of roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM badges AS child WHERE child.role_id IS NOT NULL AND EXISTS (SELECT 1 FROM roles AS parent WHERE parent.id = child.role_id AND (id = 3))) AS text) = '0' THEN '0' ELSE 'rows of badges refer by role_id to seeded rows of roles: id 3' END AS int);

-- alter seed roles
DELETE FROM roles WHERE id = 3 AND name = 'guest';
UPDATE roles SET name = 'member' WHERE id = 2 AND name = 'user';

COMMIT;
