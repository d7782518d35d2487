-- Up
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

-- stops if something that this brings is there already: table purchases, table authors, table plinth_parked_002_change_users_deleted, table plinth_parked_002_change_purchases_deleted
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'purchases' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'authors' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_users_deleted' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_purchases_deleted' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table purchases, table authors, table plinth_parked_002_change_users_deleted, table plinth_parked_002_change_purchases_deleted' END AS INT);
-- stops if something that this renames is not there: table orders
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'orders' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table orders' END AS INT);
-- stops if rows of orders would have values in name that do not fit varchar(50)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "orders" WHERE CHAR_LENGTH(REGEXP_REPLACE(CASE WHEN NOT EXISTS (SELECT 1 FROM "orders" AS "earlier2" WHERE "earlier2"."user_id" = "orders"."user_id" AND "earlier2"."id" < "orders"."id") THEN TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE "name" END, '[\x{10000}-\x{10FFFF}]', '_')) > 50) AS VARCHAR) = '0' THEN '0' ELSE 'rows of orders would have values in name that do not fit varchar(50)' END AS INT);
-- stops if not as expected: expect rows purchases where exists (users where users.id = buyer_id) count 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "orders" WHERE EXISTS (SELECT 1 FROM "users" AS "users2" WHERE CASE WHEN EXISTS (SELECT 1 FROM "users" AS "other" WHERE "other"."name" = "users2"."name" AND "other"."id" < "users2"."id") THEN FALSE ELSE TRUE END AND "users2"."id" = "orders"."user_id")) AS VARCHAR) = '3' THEN '0' ELSE 'not as expected: expect rows purchases where exists (users where users.id = buyer_id) count 3' END AS INT);
-- stops if rows of orders have no partner in users, which purchases_buyer asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "orders" AS "child" WHERE "child"."user_id" IS NOT NULL AND (CASE WHEN NOT EXISTS (SELECT 1 FROM "users" AS "users2" WHERE CASE WHEN EXISTS (SELECT 1 FROM "users" AS "other" WHERE "other"."name" = "users2"."name" AND "other"."id" < "users2"."id") THEN FALSE ELSE TRUE END AND "users2"."id" = "child"."user_id") THEN FALSE ELSE TRUE END) AND NOT EXISTS (SELECT 1 FROM "users" AS "parent" WHERE "parent"."id" = "child"."user_id" AND (CASE WHEN EXISTS (SELECT 1 FROM "users" AS "other" WHERE "other"."name" = "parent"."name" AND "other"."id" < "parent"."id") THEN FALSE ELSE TRUE END))) AS VARCHAR) = '0' THEN '0' ELSE 'rows of orders have no partner in users, which purchases_buyer asks for' END AS INT);
-- stops if rows of users collide in authors_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "users" WHERE (CASE WHEN EXISTS (SELECT 1 FROM "users" AS "other" WHERE "other"."name" = "users"."name" AND "other"."id" < "users"."id") THEN FALSE ELSE TRUE END AND EXISTS (SELECT 1 FROM "orders" AS "p" WHERE CASE WHEN NOT EXISTS (SELECT 1 FROM "users" AS "users2" WHERE CASE WHEN EXISTS (SELECT 1 FROM "users" AS "other" WHERE "other"."name" = "users2"."name" AND "other"."id" < "users2"."id") THEN FALSE ELSE TRUE END AND "users2"."id" = "p"."user_id") THEN FALSE ELSE TRUE END AND ("p"."user_id" = "users"."id" AND EXISTS (SELECT 1 FROM "users" AS "c" WHERE CASE WHEN EXISTS (SELECT 1 FROM "users" AS "other" WHERE "other"."name" = "c"."name" AND "other"."id" < "c"."id") THEN FALSE ELSE TRUE END AND ("c"."id" = "p"."checker_id" AND "c"."id" <> "users"."id"))))) AND "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users collide in authors_pkey' END AS INT);

-- rename table orders to purchases
ALTER TABLE IF EXISTS "orders" RENAME TO "purchases";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'purchases' AND "CONSTRAINT_NAME" = 'orders_name_length_check') THEN 'ALTER TABLE "purchases" RENAME CONSTRAINT "orders_name_length_check" TO "purchases_name_length_check"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'purchases' AND "CONSTRAINT_NAME" = 'orders_kind_length_check') THEN 'ALTER TABLE "purchases" RENAME CONSTRAINT "orders_kind_length_check" TO "purchases_kind_length_check"' ELSE '' END;

-- rename constraint purchases.orders_pkey to purchases_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'purchases' AND "CONSTRAINT_NAME" = 'orders_pkey') THEN 'ALTER TABLE "purchases" RENAME CONSTRAINT "orders_pkey" TO "purchases_pkey"' ELSE '' END;

-- rename column purchases.user_id to buyer_id
ALTER TABLE IF EXISTS "purchases" ALTER COLUMN IF EXISTS "user_id" RENAME TO "buyer_id";

-- make room for values of purchases as plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE "purchases" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_written" BOOLEAN;
ALTER TABLE "purchases" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_kind_before" VARCHAR(20);
ALTER TABLE "purchases" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_kind_filled" VARCHAR(20);
ALTER TABLE "purchases" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_name_before" VARCHAR(100);
ALTER TABLE "purchases" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_name_filled" VARCHAR(100);

-- keep values of purchases as plinth_parked_002_change_kind_before, plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE "purchases" SET "plinth_parked_002_change_kind_before" = "kind", "plinth_parked_002_change_name_before" = "name", "plinth_parked_002_change_written" = TRUE WHERE NOT EXISTS (SELECT 1 FROM "purchases" AS "earlier" WHERE "earlier"."buyer_id" = "purchases"."buyer_id" AND "earlier"."id" < "purchases"."id");

-- backfill purchases set kind = case when exists (users u where u.id = buyer_id and u.active) then 'live' else 'dead' end, name = lower(name) where not exists (purchases earlier where earlier.buyer_id = buyer_id and earlier.id < id)
UPDATE "purchases" SET "kind" = CASE WHEN EXISTS (SELECT 1 FROM "users" AS "u" WHERE "u"."id" = "purchases"."buyer_id" AND "u"."active") THEN 'live' ELSE 'dead' END, "name" = TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') WHERE NOT EXISTS (SELECT 1 FROM "purchases" AS "earlier" WHERE "earlier"."buyer_id" = "purchases"."buyer_id" AND "earlier"."id" < "purchases"."id");

-- keep values of purchases as plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_filled
UPDATE "purchases" SET "plinth_parked_002_change_kind_filled" = "kind", "plinth_parked_002_change_name_filled" = "name" WHERE "plinth_parked_002_change_written";

-- make room for rows as plinth_parked_002_change_users_deleted
CREATE TABLE IF NOT EXISTS "plinth_parked_002_change_users_deleted" (
  "id" INTEGER,
  "name" VARCHAR(100),
  "active" BOOLEAN,
  CONSTRAINT "plinth_parked_002_change_users_deleted_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 50)
);

-- delete rows users where exists (users other where other.name = name and other.id < id), kept as plinth_parked_002_change_users_deleted
INSERT INTO "plinth_parked_002_change_users_deleted" ("id", "name", "active")
SELECT "id", "name", "active"
FROM "users"
WHERE EXISTS (SELECT 1 FROM "users" AS "other" WHERE "other"."name" = "users"."name" AND "other"."id" < "users"."id");
DELETE FROM "users" WHERE EXISTS (SELECT 1 FROM "users" AS "other" WHERE "other"."name" = "users"."name" AND "other"."id" < "users"."id");

-- make room for rows as plinth_parked_002_change_purchases_deleted
CREATE TABLE IF NOT EXISTS "plinth_parked_002_change_purchases_deleted" (
  "id" INTEGER,
  "name" VARCHAR(100),
  "buyer_id" INTEGER,
  "checker_id" INTEGER,
  "kind" VARCHAR(20),
  "plinth_parked_002_change_written" BOOLEAN,
  "plinth_parked_002_change_kind_before" VARCHAR(20),
  "plinth_parked_002_change_kind_filled" VARCHAR(20),
  "plinth_parked_002_change_name_before" VARCHAR(100),
  "plinth_parked_002_change_name_filled" VARCHAR(100),
  CONSTRAINT "plinth_parked_002_change_purchases_deleted_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 50),
  CONSTRAINT "plinth_parked_002_change_purchases_deleted_kind_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("kind", '[\x{10000}-\x{10FFFF}]', '_')) <= 10),
  CONSTRAINT "plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_kind_before_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("plinth_parked_002_change_kind_before", '[\x{10000}-\x{10FFFF}]', '_')) <= 10),
  CONSTRAINT "plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_kind_filled_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("plinth_parked_002_change_kind_filled", '[\x{10000}-\x{10FFFF}]', '_')) <= 10),
  CONSTRAINT "plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_name_before_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("plinth_parked_002_change_name_before", '[\x{10000}-\x{10FFFF}]', '_')) <= 50),
  CONSTRAINT "plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_name_filled_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("plinth_parked_002_change_name_filled", '[\x{10000}-\x{10FFFF}]', '_')) <= 50)
);

-- delete rows purchases where not exists (users where users.id = buyer_id), kept as plinth_parked_002_change_purchases_deleted
INSERT INTO "plinth_parked_002_change_purchases_deleted" ("id", "name", "buyer_id", "checker_id", "kind", "plinth_parked_002_change_written", "plinth_parked_002_change_kind_before", "plinth_parked_002_change_kind_filled", "plinth_parked_002_change_name_before", "plinth_parked_002_change_name_filled")
SELECT "id", "name", "buyer_id", "checker_id", "kind", "plinth_parked_002_change_written", "plinth_parked_002_change_kind_before", "plinth_parked_002_change_kind_filled", "plinth_parked_002_change_name_before", "plinth_parked_002_change_name_filled"
FROM "purchases"
WHERE NOT EXISTS (SELECT 1 FROM "users" AS "users" WHERE "users"."id" = "purchases"."buyer_id");
DELETE FROM "purchases" WHERE NOT EXISTS (SELECT 1 FROM "users" AS "users" WHERE "users"."id" = "purchases"."buyer_id");

-- add constraint purchases.purchases_buyer: foreign key [buyer_id] -> users [id] on delete no action on update no action not deferrable
-- ! fails if rows of purchases break purchases_buyer
ALTER TABLE "purchases" ADD CONSTRAINT IF NOT EXISTS "purchases_buyer" FOREIGN KEY ("buyer_id") REFERENCES "users" ("id");

-- create table authors
CREATE TABLE IF NOT EXISTS "authors" (
  "id" INTEGER NOT NULL,
  "name" VARCHAR(100) NOT NULL,
  CONSTRAINT "authors_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "authors_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 50)
);

-- copy rows users to authors set id = id, name = name where exists (purchases p where p.buyer_id = id and exists (users c where c.id = p.checker_id and c.id <> id))
INSERT INTO "authors" ("id", "name")
SELECT "id", "name"
FROM "users"
WHERE EXISTS (SELECT 1 FROM "purchases" AS "p" WHERE "p"."buyer_id" = "users"."id" AND EXISTS (SELECT 1 FROM "users" AS "c" WHERE "c"."id" = "p"."checker_id" AND "c"."id" <> "users"."id"));
