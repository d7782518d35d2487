-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of users have values in name that do not fit varchar(3)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM users WHERE char_length(name) > 3) AS text) = '0' THEN '0' ELSE 'rows of users have values in name that do not fit varchar(3)' END AS int);
-- stops if rows of users have values in nick that do not fit varchar(3)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM users WHERE char_length(nick) > 3) AS text) = '0' THEN '0' ELSE 'rows of users have values in nick that do not fit varchar(3)' END AS int);

-- alter column users.name varchar(3)
ALTER TABLE users ALTER COLUMN name TYPE varchar(3) COLLATE "C";

-- alter column users.nick varchar(3)?
ALTER TABLE users ALTER COLUMN nick TYPE varchar(3) COLLATE "C";

COMMIT;
