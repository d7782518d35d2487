-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to pairs since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('pairs') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table pairs
CREATE TABLE pairs (
  id integer NOT NULL,
  a varchar(20) COLLATE "C" NOT NULL,
  b varchar(20) COLLATE "C" NOT NULL,
  verdict varchar(8) COLLATE "C" GENERATED ALWAYS AS (CASE WHEN a < b THEN 'less' WHEN a = b THEN 'equal' ELSE 'more' END) STORED NOT NULL,
  CONSTRAINT pairs_pkey PRIMARY KEY (id)
);

COMMIT;
