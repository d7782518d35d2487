-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop role case_gone
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'case_gone') THEN
    REVOKE case_reader FROM case_gone;
    REVOKE SELECT, INSERT, UPDATE, DELETE ON notes FROM case_gone;
  END IF;
END
$$;
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'case_gone' AND NOT rolcanlogin) THEN
    DROP ROLE case_gone;
  END IF;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE NOTICE 'the role stays: something else still depends on it';
END
$$;

-- alter role case_reader
COMMENT ON ROLE case_reader IS 'Who reads';
REVOKE SELECT ON candidates FROM case_reader;
GRANT SELECT ON notes TO case_reader;

-- create role case_writer
DO $$
BEGIN
  CREATE ROLE case_writer NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  RAISE NOTICE 'the role is there already';
END
$$;
COMMENT ON ROLE case_writer IS 'Who writes: it''s the application';
GRANT case_reader TO case_writer;
GRANT SELECT, INSERT, UPDATE ON candidates TO case_writer;
GRANT INSERT, DELETE ON notes TO case_writer;

COMMIT;
