-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of things
--   - all rows of kinds
--   - rows written to others since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('kinds') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('things') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('others') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop table others
-- ! destroys every row of others
DROP TABLE IF EXISTS others;

-- create table kinds
CREATE TABLE kinds (
  code varchar(10) COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  CONSTRAINT kinds_pkey PRIMARY KEY (code)
);

-- create seed kinds
INSERT INTO kinds (code, name)
SELECT 'a', 'A'
WHERE NOT EXISTS (SELECT 1 FROM kinds WHERE code = 'a');
INSERT INTO kinds (code, name)
SELECT 'b', 'B'
WHERE NOT EXISTS (SELECT 1 FROM kinds WHERE code = 'b');

-- create table things
CREATE TABLE things (
  id integer NOT NULL,
  kind varchar(10) COLLATE "C" NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (code)
);

-- create seed things
INSERT INTO things (id, kind)
SELECT 1, 'a'
WHERE NOT EXISTS (SELECT 1 FROM things WHERE id = 1);

COMMIT;
