-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('happenings') AND relkind = 'p') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('events') AND relkind = 'p') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename table events to happenings
ALTER TABLE events RENAME TO happenings;

-- rename constraint happenings.events_pkey to happenings_pkey
ALTER TABLE happenings RENAME CONSTRAINT events_pkey TO happenings_pkey;

COMMIT;
