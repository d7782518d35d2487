-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to readings since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('readings') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table readings
CREATE TABLE readings (
  id integer NOT NULL,
  amount double precision NOT NULL,
  taken timestamptz NOT NULL,
  CONSTRAINT readings_pkey PRIMARY KEY (id),
  CONSTRAINT readings_amount CHECK (CAST(amount AS text) <> ''),
  CONSTRAINT readings_taken CHECK (CAST(taken AT TIME ZONE 'UTC' AS text) <> '')
);

COMMIT;
