-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop role case_writer
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'case_writer') THEN
    REVOKE case_reader FROM case_writer;
    REVOKE SELECT, INSERT, UPDATE ON candidates FROM case_writer;
    REVOKE INSERT, DELETE ON notes FROM case_writer;
  END IF;
END
$$;
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'case_writer' AND NOT rolcanlogin) THEN
    DROP ROLE case_writer;
  END IF;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE NOTICE 'the role stays: something else still depends on it';
END
$$;

-- alter role case_reader
COMMENT ON ROLE case_reader IS NULL;
GRANT SELECT ON candidates TO case_reader;
REVOKE SELECT ON notes FROM case_reader;

-- create role case_gone
DO $$
BEGIN
  CREATE ROLE case_gone NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  RAISE NOTICE 'the role is there already';
END
$$;
COMMENT ON ROLE case_gone IS 'Of no use any more';
GRANT case_reader TO case_gone;
GRANT SELECT, INSERT, UPDATE, DELETE ON notes TO case_gone;

COMMIT;
