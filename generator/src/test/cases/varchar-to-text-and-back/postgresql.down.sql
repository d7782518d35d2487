-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of users.bio fits varchar(200)
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of users have values in bio that do not fit varchar(200)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM users WHERE char_length(bio) > 200) AS text) = '0' THEN '0' ELSE 'rows of users have values in bio that do not fit varchar(200)' END AS int);

-- alter column users.motto text
ALTER TABLE users ALTER COLUMN motto TYPE text COLLATE "C";

-- alter column users.bio varchar(200)?
ALTER TABLE users ALTER COLUMN bio TYPE varchar(200) COLLATE "C";

COMMIT;
