-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop role case_refused
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'case_refused') THEN
    REVOKE SELECT ON people FROM case_refused;
    REVOKE USAGE ON SEQUENCE numbers FROM case_refused;
  END IF;
END
$$;
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'case_refused' AND NOT rolcanlogin) THEN
    DROP ROLE case_refused;
  END IF;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE NOTICE 'the role stays: something else still depends on it';
END
$$;

COMMIT;
