-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to people since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table people
CREATE TABLE people (
  id integer NOT NULL,
  first varchar(20) COLLATE "C",
  last varchar(20) COLLATE "C",
  joined varchar(50) COLLATE "C" GENERATED ALWAYS AS (first || ' ' || last) STORED,
  filled varchar(50) COLLATE "C" GENERATED ALWAYS AS (coalesce(first, '') || coalesce(last, '?')) STORED NOT NULL,
  nulled varchar(20) COLLATE "C" GENERATED ALWAYS AS (nullif(first, last)) STORED,
  chosen varchar(20) COLLATE "C" GENERATED ALWAYS AS (CASE WHEN first IS NULL THEN 'none' WHEN first IN ('a', 'b') THEN 'few' END) STORED,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_order CHECK (first <= last)
);

COMMIT;
