-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the values of users.old
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'old' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- take down view user_names
DROP VIEW IF EXISTS user_names;

-- drop column users.old
-- ! destroys the values of users.old
ALTER TABLE users DROP COLUMN IF EXISTS old;

-- put back view user_names
CREATE VIEW user_names WITH (security_invoker = true) AS
SELECT "id", "name" FROM "users";
CREATE TRIGGER user_names_insert INSTEAD OF INSERT ON user_names FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();

COMMIT;
