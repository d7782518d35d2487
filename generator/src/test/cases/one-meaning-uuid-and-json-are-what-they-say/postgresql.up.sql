-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to things since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('things') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table things
CREATE TABLE things (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  other uuid,
  data jsonb DEFAULT '{}' NOT NULL,
  more jsonb,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_other_key UNIQUE (other)
);

COMMIT;
