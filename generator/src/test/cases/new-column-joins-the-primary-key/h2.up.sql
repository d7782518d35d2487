-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of lines written since breaks lines_order_id_fkey: foreign key [order_id] -> orders [id] on delete cascade on update no action not deferrable
--   - no row of orders written since breaks orders_pkey: primary key [id]
-- Rollback: lossy
--   - values written to orders.tenant since
--   - values written to lines.tenant since

-- stops if something that this brings is there already: column orders.tenant, column lines.tenant
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'orders' AND "COLUMN_NAME" = 'tenant')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'lines' AND "COLUMN_NAME" = 'tenant')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column orders.tenant, column lines.tenant' END AS INT);
-- stops if rows of orders collide in orders_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "orders" WHERE 1 IS NOT NULL AND "id" IS NOT NULL GROUP BY 1, "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of orders collide in orders_pkey' END AS INT);
-- stops if rows of lines have no partner in orders, which lines_order_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS "key_1", "order_id" AS "key_2" FROM "lines") AS child WHERE child."key_1" IS NOT NULL AND child."key_2" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "orders" AS parent WHERE 1 = child."key_1" AND parent."id" = child."key_2")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of lines have no partner in orders, which lines_order_id_fkey asks for' END AS INT);

-- drop constraint lines.lines_order_id_fkey
ALTER TABLE IF EXISTS "lines" DROP CONSTRAINT IF EXISTS "lines_order_id_fkey";

-- drop constraint orders.orders_pkey
ALTER TABLE IF EXISTS "orders" DROP CONSTRAINT IF EXISTS "orders_pkey";

-- add column orders.tenant int default 1
ALTER TABLE "orders" ADD COLUMN IF NOT EXISTS "tenant" INTEGER DEFAULT 1 NOT NULL;

-- add column lines.tenant int default 1
ALTER TABLE "lines" ADD COLUMN IF NOT EXISTS "tenant" INTEGER DEFAULT 1 NOT NULL;

-- add constraint orders.orders_pkey: primary key [tenant, id]
-- ! fails if rows of orders break orders_pkey
ALTER TABLE "orders" ADD CONSTRAINT IF NOT EXISTS "orders_pkey" PRIMARY KEY ("tenant", "id");

-- add constraint lines.lines_order_id_fkey: foreign key [tenant, order_id] -> orders [tenant, id] on delete cascade on update no action not deferrable
-- ! fails if rows of lines break lines_order_id_fkey
ALTER TABLE "lines" ADD CONSTRAINT IF NOT EXISTS "lines_order_id_fkey" FOREIGN KEY ("tenant", "order_id") REFERENCES "orders" ("tenant", "id") ON DELETE CASCADE;
