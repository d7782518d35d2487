-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 1; id 2), and no row refers to them
-- Rollback: lossy
--   - values written to roles.rank of seeded rows since
\set ON_ERROR_STOP on

BEGIN;
-- stops if seeded rows have been changed in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 1 AND (name <> 'admin' OR note <> 'Whoever runs it' OR note IS NULL) OR id = 2 AND (name <> 'user' OR note IS NOT NULL OR rank <> 5)) AS text) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 1; id 2' END AS int);

-- drop seed roles
-- ! destroys the values of roles.rank in the row with id 1
DELETE FROM roles WHERE id = 1 AND name = 'admin' AND note = 'Whoever runs it';
DELETE FROM roles WHERE id = 2 AND name = 'user' AND note IS NULL AND rank = 5;

COMMIT;
