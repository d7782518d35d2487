-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('users') AND tgname = 'users_dropped' AND tgenabled <> 'D') = 1
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('users') AND tgname = 'users_added' AND tgenabled <> 'D') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

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
