-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of members
--   - all rows of teams
--   - all rows of users
\set ON_ERROR_STOP on

BEGIN;

-- drop table members
-- ! destroys every row of members
DROP TABLE IF EXISTS members;

-- drop table teams
-- ! destroys every row of teams
DROP TABLE IF EXISTS teams;

-- drop table users
-- ! destroys every row of users
DROP TABLE IF EXISTS users;

COMMIT;
