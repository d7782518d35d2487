-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to orders since
--   - rows written to order_lines since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('orders') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('order_lines') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table orders
CREATE TABLE orders (
  tenant integer NOT NULL,
  id bigint NOT NULL,
  number varchar(20) COLLATE "C" NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (tenant, id),
  CONSTRAINT orders_number UNIQUE (tenant, number)
);

-- create table order_lines
CREATE TABLE order_lines (
  tenant integer NOT NULL,
  order_id bigint NOT NULL,
  line integer NOT NULL,
  item varchar(80) COLLATE "C" NOT NULL,
  CONSTRAINT order_lines_pkey PRIMARY KEY (tenant, order_id, line),
  CONSTRAINT order_lines_order FOREIGN KEY (tenant, order_id) REFERENCES orders (tenant, id) ON DELETE CASCADE ON UPDATE CASCADE
);

COMMIT;
