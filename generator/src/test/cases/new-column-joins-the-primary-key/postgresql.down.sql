-- Down: undoes up.sql
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
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('orders') AND attname = 'tenant' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('lines') AND attname = 'tenant' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint lines.lines_order_id_fkey
ALTER TABLE lines DROP CONSTRAINT IF EXISTS lines_order_id_fkey;

-- drop constraint orders.orders_pkey
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_pkey;

-- drop column lines.tenant
-- ! destroys the values of lines.tenant
ALTER TABLE lines DROP COLUMN IF EXISTS tenant;

-- drop column orders.tenant
-- ! destroys the values of orders.tenant
ALTER TABLE orders DROP COLUMN IF EXISTS tenant;

-- add constraint orders.orders_pkey: primary key [id]
-- ! fails if rows of orders break orders_pkey
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

-- add constraint lines.lines_order_id_fkey: foreign key [order_id] -> orders [id] on delete cascade on update no action not deferrable
-- ! fails if rows of lines break lines_order_id_fkey
ALTER TABLE lines ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE;

COMMIT;
