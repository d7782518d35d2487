-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to sums since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('sums') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table sums
CREATE TABLE sums (
  id integer NOT NULL,
  whole integer NOT NULL,
  amount numeric(10, 2) NOT NULL,
  half integer GENERATED ALWAYS AS (whole / 2) STORED NOT NULL,
  exact_half numeric(12, 3) GENERATED ALWAYS AS (amount / 2) STORED NOT NULL,
  share numeric(12, 3) GENERATED ALWAYS AS (whole / nullif(amount, 0)) STORED NOT NULL,
  mixed numeric(12, 3) GENERATED ALWAYS AS ((whole + amount) / 4) STORED NOT NULL,
  rounded numeric(12, 0) GENERATED ALWAYS AS (round(amount)) STORED NOT NULL,
  cut integer GENERATED ALWAYS AS (whole - whole / 3 * 3) STORED NOT NULL,
  size integer GENERATED ALWAYS AS (abs(-whole)) STORED NOT NULL,
  signs integer GENERATED ALWAYS AS (-(-whole) - -1) STORED NOT NULL,
  CONSTRAINT sums_pkey PRIMARY KEY (id)
);

COMMIT;
