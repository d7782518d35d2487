-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of users.name fits varchar(20)
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of users have values in name that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM users WHERE char_length(name) > 20) AS text) = '0' THEN '0' ELSE 'rows of users have values in name that do not fit varchar(20)' END AS int);

-- drop view user_names
DROP VIEW IF EXISTS user_names;

-- alter column users.name varchar(20)
ALTER TABLE users ALTER COLUMN name TYPE varchar(20) COLLATE "C";

-- create view user_names
CREATE VIEW user_names WITH (security_invoker = true) AS
SELECT "id", "name" FROM "users";
CREATE TRIGGER user_names_insert INSTEAD OF INSERT ON user_names FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TRIGGER user_names_insert ON user_names IS 'Writes';
COMMENT ON COLUMN user_names.name IS 'In capitals';

COMMIT;
