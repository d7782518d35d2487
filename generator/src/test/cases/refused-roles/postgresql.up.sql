-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- create role case_refused
DO $$
BEGIN
  CREATE ROLE case_refused NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  RAISE NOTICE 'the role is there already';
END
$$;
GRANT SELECT ON people TO case_refused;
GRANT USAGE ON SEQUENCE numbers TO case_refused;

COMMIT;
