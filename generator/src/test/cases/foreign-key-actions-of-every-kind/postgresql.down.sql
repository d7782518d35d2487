-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of uses
--   - all rows of e
--   - all rows of d
--   - all rows of c
--   - all rows of b
--   - all rows of a
\set ON_ERROR_STOP on

BEGIN;

-- drop table uses
-- ! destroys every row of uses
DROP TABLE IF EXISTS uses;

-- drop table e
-- ! destroys every row of e
DROP TABLE IF EXISTS e;

-- drop table d
-- ! destroys every row of d
DROP TABLE IF EXISTS d;

-- drop table c
-- ! destroys every row of c
DROP TABLE IF EXISTS c;

-- drop table b
-- ! destroys every row of b
DROP TABLE IF EXISTS b;

-- drop table a
-- ! destroys every row of a
DROP TABLE IF EXISTS a;

COMMIT;
