-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - what decimal(10,2) cannot hold of the values of prices.amount
--   - the values of prices.amount
-- Rollback: conditional
--   - every value of prices.amount fits decimal(10,4)

-- stops if something that this brings is there already: column prices.plinth_parked_002_change_amount_before, column prices.plinth_parked_002_change_amount
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'prices' AND "COLUMN_NAME" = 'plinth_parked_002_change_amount_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'prices' AND "COLUMN_NAME" = 'plinth_parked_002_change_amount')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column prices.plinth_parked_002_change_amount_before, column prices.plinth_parked_002_change_amount' END AS INT);
-- stops if something that this renames is not there: column prices.amount
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'prices' AND "COLUMN_NAME" = 'amount')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column prices.amount' END AS INT);
-- stops if rows of prices have values in amount that do not fit decimal(10,2)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "prices" WHERE ABS(ROUND("amount", 2)) >= 100000000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of prices have values in amount that do not fit decimal(10,2)' END AS INT);

-- make room for values of prices as plinth_parked_002_change_amount_before
ALTER TABLE "prices" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_amount_before" DECIMAL(10, 4);

-- keep values of prices as plinth_parked_002_change_amount_before
UPDATE "prices" SET "plinth_parked_002_change_amount_before" = "amount" WHERE "amount" IS NOT NULL;

-- alter column prices.amount decimal(10,2)
ALTER TABLE "prices" ALTER COLUMN "amount" SET DATA TYPE DECIMAL(10, 2);

-- park column prices.amount as plinth_parked_002_change_amount
ALTER TABLE "prices" ALTER COLUMN "amount" DROP NOT NULL;
ALTER TABLE IF EXISTS "prices" ALTER COLUMN IF EXISTS "amount" RENAME TO "plinth_parked_002_change_amount";
