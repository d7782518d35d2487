-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of events
--   - rows written to other since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('other') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('events') AND relkind = 'p') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop table events
-- ! destroys every row of events
DROP TABLE IF EXISTS events;

-- create table other
CREATE TABLE other (
  id integer NOT NULL,
  CONSTRAINT other_pkey PRIMARY KEY (id)
);

COMMIT;
