-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('audit_trail') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('people') AND tgname = 'audit_insert' AND tgenabled <> 'D') = 0
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('people') AND tgname = 'audit_update' AND tgenabled <> 'D') = 0
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('people') AND tgname = 'audit_delete' AND tgenabled <> 'D') = 0
  AND (SELECT count(*) FROM pg_trigger WHERE tgrelid = to_regclass('people') AND tgname = 'audit_truncate' AND tgenabled <> 'D') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop role writer_of_people
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'writer_of_people') THEN
    REVOKE SELECT, INSERT, UPDATE, DELETE ON people FROM writer_of_people;
  END IF;
END
$$;
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'writer_of_people' AND NOT rolcanlogin) THEN
    DROP ROLE writer_of_people;
  END IF;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE NOTICE 'the role stays: something else still depends on it';
END
$$;

-- audit people no longer
DROP TRIGGER IF EXISTS audit_insert ON people;
DROP TRIGGER IF EXISTS audit_update ON people;
DROP TRIGGER IF EXISTS audit_delete ON people;
DROP TRIGGER IF EXISTS audit_truncate ON people;
DROP FUNCTION IF EXISTS audit_people ();
-- ! destroys every row of audit_trail
DROP TABLE IF EXISTS audit_trail;

COMMIT;
