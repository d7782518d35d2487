-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of users.name fits varchar(40)
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of users have values in name that do not fit varchar(40)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM users WHERE char_length(name) > 40) AS text) = '0' THEN '0' ELSE 'rows of users have values in name that do not fit varchar(40)' END AS int);

-- alter column users.name varchar(40)
ALTER TABLE users ALTER COLUMN name TYPE varchar(40) COLLATE "C";

COMMIT;
