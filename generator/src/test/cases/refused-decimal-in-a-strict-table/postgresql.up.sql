-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to amounts since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('amounts') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table amounts
CREATE TABLE amounts (
  id integer NOT NULL,
  amount numeric(10, 2) NOT NULL,
  CONSTRAINT amounts_pkey PRIMARY KEY (id)
);

COMMIT;
