-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of lines keep lines_order_id_fkey, whose values the rollback cannot bring back
--   - the rows of orders keep orders_pkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of lines.tenant
--   - the values of orders.tenant

-- drop constraint lines.lines_order_id_fkey
ALTER TABLE IF EXISTS "lines" DROP CONSTRAINT IF EXISTS "lines_order_id_fkey";

-- drop constraint orders.orders_pkey
ALTER TABLE IF EXISTS "orders" DROP CONSTRAINT IF EXISTS "orders_pkey";

-- drop column lines.tenant
-- ! destroys the values of lines.tenant
ALTER TABLE "lines" DROP COLUMN IF EXISTS "tenant";

-- drop column orders.tenant
-- ! destroys the values of orders.tenant
ALTER TABLE "orders" DROP COLUMN IF EXISTS "tenant";

-- add constraint orders.orders_pkey: primary key [id]
-- ! fails if rows of orders break orders_pkey
ALTER TABLE "orders" ADD CONSTRAINT IF NOT EXISTS "orders_pkey" PRIMARY KEY ("id");

-- add constraint lines.lines_order_id_fkey: foreign key [order_id] -> orders [id] on delete cascade on update no action not deferrable
-- ! fails if rows of lines break lines_order_id_fkey
ALTER TABLE "lines" ADD CONSTRAINT IF NOT EXISTS "lines_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE;
