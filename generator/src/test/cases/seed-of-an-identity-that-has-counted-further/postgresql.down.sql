-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2; id 3), and no row refers to them
\set ON_ERROR_STOP on

BEGIN;
-- stops if seeded rows have been changed in roles: id 2; id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 2 AND name <> 'user' OR id = 3 AND name <> 'admin') AS text) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 2; id 3' END AS int);

-- drop seed roles
DELETE FROM roles WHERE id = 2 AND name = 'user';
DELETE FROM roles WHERE id = 3 AND name = 'admin';

COMMIT;
