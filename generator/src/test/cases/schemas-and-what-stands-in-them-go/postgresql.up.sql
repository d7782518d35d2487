-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of billing.users
--   - all rows of app.users
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('app.calm_users') AND relkind = 'v') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('calm_users') AND relkind = 'v') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('app.users') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('billing.users') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop view calm_users
DROP VIEW IF EXISTS calm_users;

-- drop view app.calm_users
DROP VIEW IF EXISTS app.calm_users;

-- drop table billing.users
-- ! destroys every row of billing.users
DROP TABLE IF EXISTS billing.users;

-- drop table app.users
-- ! destroys every row of app.users
DROP TABLE IF EXISTS app.users;

-- drop enum app.mood
DROP TYPE IF EXISTS app.mood;

-- drop schema billing
DROP SCHEMA IF EXISTS billing;

-- drop schema app
DROP SCHEMA IF EXISTS app;

COMMIT;
