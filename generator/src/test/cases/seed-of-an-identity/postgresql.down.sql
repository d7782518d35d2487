-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 5; id 9), and no row refers to them
\set ON_ERROR_STOP on

BEGIN;
-- stops if seeded rows have been changed in roles: id 5; id 9
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 5 AND name <> 'admin' OR id = 9 AND name <> 'user') AS text) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 5; id 9' END AS int);

-- drop seed roles
DELETE FROM roles WHERE id = 5 AND name = 'admin';
DELETE FROM roles WHERE id = 9 AND name = 'user';

COMMIT;
