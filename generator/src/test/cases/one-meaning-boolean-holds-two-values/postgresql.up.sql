-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to flags since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('flags') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table flags
CREATE TABLE flags (
  id integer NOT NULL,
  flag boolean NOT NULL,
  other boolean,
  "both" boolean GENERATED ALWAYS AS (flag AND other) STORED,
  either boolean GENERATED ALWAYS AS (flag OR other) STORED,
  neither boolean GENERATED ALWAYS AS (NOT (flag OR other)) STORED,
  CONSTRAINT flags_pkey PRIMARY KEY (id)
);

COMMIT;
