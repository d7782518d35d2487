-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop view user_ids
DROP VIEW IF EXISTS user_ids;

-- drop view user_names
DROP VIEW IF EXISTS user_names;

-- create view user_names
CREATE VIEW user_names WITH (security_invoker = true) AS
SELECT "id", "name" AS "full name" FROM "users";
COMMENT ON VIEW user_names IS 'Who there is';
COMMENT ON COLUMN user_names."full name" IS 'Name; of -- a user
and more';
COMMENT ON COLUMN user_names.id IS 'The key';

-- create view user_ids
CREATE VIEW user_ids WITH (security_invoker = true) AS
SELECT "id" FROM "user_names";
COMMENT ON COLUMN user_ids.id IS 'Once more';

COMMIT;
