-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to events since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('events') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table events
CREATE TABLE events (
  id integer NOT NULL,
  day date NOT NULL,
  clock time,
  moment timestamp,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

COMMIT;
