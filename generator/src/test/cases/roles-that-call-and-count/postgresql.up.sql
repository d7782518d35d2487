-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter routine add_one
DROP FUNCTION IF EXISTS add_one (bigint);
CREATE FUNCTION add_one (n bigint, step bigint DEFAULT 1)
RETURNS bigint
LANGUAGE plpgsql
AS $body$
BEGIN RETURN n + step; END
$body$;
REVOKE EXECUTE ON FUNCTION add_one (bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION add_one (bigint, bigint) TO case_caller;

-- alter role case_caller
REVOKE EXECUTE ON FUNCTION all_people () FROM PUBLIC;
GRANT EXECUTE ON FUNCTION all_people () TO case_caller;
REVOKE USAGE ON SEQUENCE numbers FROM case_caller;

-- create role case_counter
DO $$
BEGIN
  CREATE ROLE case_counter NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  RAISE NOTICE 'the role is there already';
END
$$;
GRANT EXECUTE ON FUNCTION all_people () TO case_counter;
GRANT USAGE ON SEQUENCE numbers TO case_counter;

COMMIT;
