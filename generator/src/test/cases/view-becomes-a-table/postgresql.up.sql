-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to totals since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('totals') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('totals') AND relkind = 'v') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop view totals
DROP VIEW IF EXISTS totals;

-- create table totals
CREATE TABLE totals (
  number bigint NOT NULL,
  CONSTRAINT totals_pkey PRIMARY KEY (number)
);

COMMIT;
