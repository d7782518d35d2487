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

-- audit people no longer
DROP TRIGGER IF EXISTS audit_insert ON people;
DROP TRIGGER IF EXISTS audit_update ON people;
DROP TRIGGER IF EXISTS audit_delete ON people;
DROP TRIGGER IF EXISTS audit_truncate ON people;
DROP FUNCTION IF EXISTS audit_people ();
-- ! destroys every row of audit_trail
DROP TABLE IF EXISTS audit_trail;

COMMIT;
