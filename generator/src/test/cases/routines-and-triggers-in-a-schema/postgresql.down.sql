-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('app.notes') AND tgname = 'notes_count' AND tgenabled <> 'D') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop role case_app_caller
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'case_app_caller') THEN
    REVOKE EXECUTE ON FUNCTION app.twice (bigint) FROM case_app_caller;
    GRANT EXECUTE ON FUNCTION app.twice (bigint) TO PUBLIC;
    REVOKE USAGE ON SCHEMA app FROM case_app_caller;
  END IF;
END
$$;
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'case_app_caller' AND NOT rolcanlogin) THEN
    DROP ROLE case_app_caller;
  END IF;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE NOTICE 'the role stays: something else still depends on it';
END
$$;

-- drop trigger app.notes.notes_count
DROP TRIGGER IF EXISTS notes_count ON app.notes;

-- drop routine app.twice
DROP FUNCTION IF EXISTS app.twice (bigint);

-- drop routine app.count_change
DROP FUNCTION IF EXISTS app.count_change ();

COMMIT;
