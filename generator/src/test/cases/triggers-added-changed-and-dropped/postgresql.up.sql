-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop trigger users.users_changed
DROP TRIGGER IF EXISTS users_changed ON users;

-- drop trigger users.users_dropped
DROP TRIGGER IF EXISTS users_dropped ON users;

-- create trigger users.users_changed
CREATE TRIGGER users_changed BEFORE UPDATE OF name ON users FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();

-- create trigger users.users_added
CREATE TRIGGER users_added BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();

COMMIT;
