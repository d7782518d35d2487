-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of lines written since breaks lines_order_id_fkey: foreign key [order_id] -> orders [id] on delete cascade on update no action not deferrable
--   - no row of orders written since breaks orders_pkey: primary key [id]
-- Rollback: lossy
--   - values written to orders.tenant since
--   - values written to lines.tenant since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'tenant' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('lines') AND attname = 'tenant' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint lines.lines_order_id_fkey
ALTER TABLE lines DROP CONSTRAINT IF EXISTS lines_order_id_fkey;

-- drop constraint orders.orders_pkey
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_pkey;

-- add column orders.tenant int default 1
ALTER TABLE orders ADD COLUMN tenant integer DEFAULT 1 NOT NULL;

-- add column lines.tenant int default 1
ALTER TABLE lines ADD COLUMN tenant integer DEFAULT 1 NOT NULL;

-- add constraint orders.orders_pkey: primary key [tenant, id]
-- ! fails if rows of orders break orders_pkey
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY (tenant, id);

-- add constraint lines.lines_order_id_fkey: foreign key [tenant, order_id] -> orders [tenant, id] on delete cascade on update no action not deferrable
-- ! fails if rows of lines break lines_order_id_fkey
ALTER TABLE lines ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (tenant, order_id) REFERENCES orders (tenant, id) ON DELETE CASCADE;

COMMIT;
