-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to order since
--   - rows written to order_line since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('"order"') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('order_line') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table order
CREATE TABLE "order" (
  id integer NOT NULL,
  line_code varchar(8) COLLATE "C" NOT NULL,
  CONSTRAINT order_pkey PRIMARY KEY (id)
);

-- create table order_line
CREATE TABLE order_line (
  id integer NOT NULL,
  code varchar(8) COLLATE "C" NOT NULL,
  CONSTRAINT order_line_pkey PRIMARY KEY (id)
);

COMMIT;
