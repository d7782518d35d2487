-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of things
--   - all rows of kinds
--   - rows written to others since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('others') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('kinds') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('things') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop table things
-- ! destroys every row of things
DROP TABLE IF EXISTS things;

-- drop table kinds
-- ! destroys every row of kinds
DROP TABLE IF EXISTS kinds;

-- create table others
CREATE TABLE others (
  id integer NOT NULL,
  CONSTRAINT others_pkey PRIMARY KEY (id)
);

-- create seed others
INSERT INTO others (id)
SELECT 1
WHERE NOT EXISTS (SELECT 1 FROM others WHERE id = 1);

COMMIT;
