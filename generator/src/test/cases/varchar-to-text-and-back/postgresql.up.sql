-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of users.bio fits varchar(200)
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of users have values in motto that do not fit varchar(200)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM users WHERE char_length(motto) > 200) AS text) = '0' THEN '0' ELSE 'rows of users have values in motto that do not fit varchar(200)' END AS int);

-- alter column users.bio text?
ALTER TABLE users ALTER COLUMN bio TYPE text COLLATE "C";

-- alter column users.motto varchar(200)
ALTER TABLE users ALTER COLUMN motto TYPE varchar(200) COLLATE "C";

COMMIT;
