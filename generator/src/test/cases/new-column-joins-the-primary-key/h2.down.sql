-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of lines written since breaks lines_order_id_fkey: foreign key [order_id] -> orders [id] on delete cascade on update no action not deferrable
--   - no row of orders written since breaks orders_pkey: primary key [id]
-- Rollback: lossy
--   - values written to orders.tenant since
--   - values written to lines.tenant since

-- stops if rows of orders collide in orders_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "orders" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of orders collide in orders_pkey' END AS INT);
-- stops if rows of lines have no partner in orders, which lines_order_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "lines" AS child WHERE child."order_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "orders" AS parent WHERE parent."id" = child."order_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of lines have no partner in orders, which lines_order_id_fkey asks for' END AS INT);

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
