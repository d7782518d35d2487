-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop trigger users.users_added
DROP TRIGGER IF EXISTS users_added ON users;

-- drop trigger users.users_changed
DROP TRIGGER IF EXISTS users_changed ON users;

-- create trigger users.users_dropped
CREATE TRIGGER users_dropped BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();

-- create trigger users.users_changed
CREATE TRIGGER users_changed BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();

COMMIT;
