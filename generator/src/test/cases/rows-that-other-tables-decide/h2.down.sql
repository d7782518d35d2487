-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values that the backfill replaced in purchases.kind, purchases.name
--   - the deleted rows of users
--   - the deleted rows of purchases
-- Rollback: conditional
--   - no row was written to users since that collides with them
--   - no row was written to purchases since that collides with them
-- Rollback: lossy
--   - rows written to authors since

-- stops if something that this brings is there already: table orders
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'orders' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table orders' END AS INT);
-- stops if something that this renames is not there: table purchases
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'purchases' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table purchases' END AS INT);
-- stops if rows of plinth_parked_002_change_purchases_deleted would have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_purchases_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_purchases_deleted would have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_purchases_deleted would have NULL in buyer_id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_purchases_deleted" WHERE "buyer_id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_purchases_deleted would have NULL in buyer_id' END AS INT);
-- stops if rows of plinth_parked_002_change_purchases_deleted have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_purchases_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_purchases_deleted have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_purchases_deleted collide in purchases_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "plinth_parked_002_change_purchases_deleted" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_purchases_deleted collide in purchases_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_purchases_deleted collide in purchases_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_purchases_deleted" AS child WHERE child."id" IS NOT NULL AND EXISTS (SELECT 1 FROM "purchases" AS parent WHERE parent."id" = child."id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_purchases_deleted collide in purchases_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_users_deleted would have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_users_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_users_deleted would have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_users_deleted would have NULL in name
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_users_deleted" WHERE "name" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_users_deleted would have NULL in name' END AS INT);
-- stops if rows of plinth_parked_002_change_users_deleted would have NULL in active
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_users_deleted" WHERE "active" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_users_deleted would have NULL in active' END AS INT);
-- stops if rows of plinth_parked_002_change_users_deleted have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_users_deleted" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_users_deleted have NULL in id' END AS INT);
-- stops if rows of plinth_parked_002_change_users_deleted collide in users_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "plinth_parked_002_change_users_deleted" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_users_deleted collide in users_pkey' END AS INT);
-- stops if rows of plinth_parked_002_change_users_deleted collide in users_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_users_deleted" AS child WHERE child."id" IS NOT NULL AND EXISTS (SELECT 1 FROM "users" AS parent WHERE parent."id" = child."id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_users_deleted collide in users_pkey' END AS INT);

-- drop table authors
-- ! destroys every row of authors
DROP TABLE IF EXISTS "authors";

-- drop constraint purchases.purchases_buyer
ALTER TABLE IF EXISTS "purchases" DROP CONSTRAINT IF EXISTS "purchases_buyer";

-- copy rows plinth_parked_002_change_purchases_deleted to purchases set buyer_id = buyer_id, checker_id = checker_id, id = id, kind = kind, name = name, plinth_parked_002_change_kind_before = plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled = plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before = plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled = plinth_parked_002_change_name_filled, plinth_parked_002_change_written = plinth_parked_002_change_written
INSERT INTO "purchases" ("id", "name", "buyer_id", "checker_id", "kind", "plinth_parked_002_change_written", "plinth_parked_002_change_kind_before", "plinth_parked_002_change_kind_filled", "plinth_parked_002_change_name_before", "plinth_parked_002_change_name_filled")
SELECT "id", "name", "buyer_id", "checker_id", "kind", "plinth_parked_002_change_written", "plinth_parked_002_change_kind_before", "plinth_parked_002_change_kind_filled", "plinth_parked_002_change_name_before", "plinth_parked_002_change_name_filled"
FROM "plinth_parked_002_change_purchases_deleted";

-- drop what was kept as plinth_parked_002_change_purchases_deleted
DROP TABLE IF EXISTS "plinth_parked_002_change_purchases_deleted";

-- copy rows plinth_parked_002_change_users_deleted to users set active = active, id = id, name = name
INSERT INTO "users" ("id", "name", "active")
SELECT "id", "name", "active"
FROM "plinth_parked_002_change_users_deleted";

-- drop what was kept as plinth_parked_002_change_users_deleted
DROP TABLE IF EXISTS "plinth_parked_002_change_users_deleted";

-- backfill purchases set kind = plinth_parked_002_change_kind_before where plinth_parked_002_change_written and (kind = plinth_parked_002_change_kind_filled or kind is null and plinth_parked_002_change_kind_filled is null)
UPDATE "purchases" SET "kind" = "plinth_parked_002_change_kind_before" WHERE "plinth_parked_002_change_written" AND ("kind" = "plinth_parked_002_change_kind_filled" OR "kind" IS NULL AND "plinth_parked_002_change_kind_filled" IS NULL);

-- backfill purchases set name = plinth_parked_002_change_name_before where plinth_parked_002_change_written and (name = plinth_parked_002_change_name_filled or name is null and plinth_parked_002_change_name_filled is null)
UPDATE "purchases" SET "name" = "plinth_parked_002_change_name_before" WHERE "plinth_parked_002_change_written" AND ("name" = "plinth_parked_002_change_name_filled" OR "name" IS NULL AND "plinth_parked_002_change_name_filled" IS NULL);

-- drop what was kept of purchases as plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE "purchases" DROP COLUMN IF EXISTS "plinth_parked_002_change_written";
ALTER TABLE "purchases" DROP COLUMN IF EXISTS "plinth_parked_002_change_kind_before";
ALTER TABLE "purchases" DROP COLUMN IF EXISTS "plinth_parked_002_change_kind_filled";
ALTER TABLE "purchases" DROP COLUMN IF EXISTS "plinth_parked_002_change_name_before";
ALTER TABLE "purchases" DROP COLUMN IF EXISTS "plinth_parked_002_change_name_filled";

-- rename column purchases.buyer_id to user_id
ALTER TABLE IF EXISTS "purchases" ALTER COLUMN IF EXISTS "buyer_id" RENAME TO "user_id";

-- rename constraint purchases.purchases_pkey to orders_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'purchases' AND "CONSTRAINT_NAME" = 'purchases_pkey') THEN 'ALTER TABLE "purchases" RENAME CONSTRAINT "purchases_pkey" TO "orders_pkey"' ELSE '' END;

-- rename table purchases to orders
ALTER TABLE IF EXISTS "purchases" RENAME TO "orders";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'orders' AND "CONSTRAINT_NAME" = 'purchases_name_length_check') THEN 'ALTER TABLE "orders" RENAME CONSTRAINT "purchases_name_length_check" TO "orders_name_length_check"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'orders' AND "CONSTRAINT_NAME" = 'purchases_kind_length_check') THEN 'ALTER TABLE "orders" RENAME CONSTRAINT "purchases_kind_length_check" TO "orders_kind_length_check"' ELSE '' END;
