-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop role case_counter
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'case_counter') THEN
    REVOKE EXECUTE ON FUNCTION all_people () FROM case_counter;
    REVOKE USAGE ON SEQUENCE numbers FROM case_counter;
  END IF;
END
$$;
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'case_counter' AND NOT rolcanlogin) THEN
    DROP ROLE case_counter;
  END IF;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE NOTICE 'the role stays: something else still depends on it';
END
$$;

-- alter role case_caller
REVOKE EXECUTE ON FUNCTION all_people () FROM case_caller;
GRANT EXECUTE ON FUNCTION all_people () TO PUBLIC;
GRANT USAGE ON SEQUENCE numbers TO case_caller;

-- alter routine add_one
DROP FUNCTION IF EXISTS add_one (bigint, bigint);
CREATE FUNCTION add_one (n bigint)
RETURNS bigint
LANGUAGE plpgsql
AS $body$
BEGIN RETURN n + 1; END
$body$;
REVOKE EXECUTE ON FUNCTION add_one (bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION add_one (bigint) TO case_caller;

COMMIT;
