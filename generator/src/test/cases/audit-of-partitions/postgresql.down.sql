-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to events since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('events') AND relkind = 'p') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('audit_trail') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop table events
-- ! destroys every row of events
DROP TABLE IF EXISTS events;
DROP FUNCTION IF EXISTS audit_events ();
-- ! destroys every row of audit_trail
DROP TABLE IF EXISTS audit_trail;

COMMIT;
