-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of users.name fits varchar(20)
--   - every value of users.visits fits int
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of users have values in name that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM users WHERE char_length(name) > 20) AS text) = '0' THEN '0' ELSE 'rows of users have values in name that do not fit varchar(20)' END AS int);

-- take down view frequent
DROP VIEW IF EXISTS frequent;

-- alter column users.visits int default 0
ALTER TABLE users ALTER COLUMN visits DROP DEFAULT;
ALTER TABLE users ALTER COLUMN visits TYPE integer USING visits::integer;
ALTER TABLE users ALTER COLUMN visits SET DEFAULT 0;

-- alter column users.name varchar(20)
ALTER TABLE users ALTER COLUMN name TYPE varchar(20) COLLATE "C";

-- put back view frequent
CREATE VIEW frequent WITH (security_invoker = true) AS
SELECT "name", "visits" FROM "users" WHERE "visits" > 10;

COMMIT;
