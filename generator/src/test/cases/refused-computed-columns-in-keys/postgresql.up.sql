-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Less than declared: what the author lets this engine do without
--   - tables/measures/columns/weighed: stored is fine
-- Rollback: lossy
--   - rows written to measures since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('measures') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table measures
CREATE TABLE measures (
  id bigint NOT NULL,
  factor double precision NOT NULL,
  weighed double precision GENERATED ALWAYS AS (factor * 2) STORED NOT NULL,
  CONSTRAINT measures_pkey PRIMARY KEY (id)
);
CREATE INDEX measures_weighed ON measures (weighed);

COMMIT;
