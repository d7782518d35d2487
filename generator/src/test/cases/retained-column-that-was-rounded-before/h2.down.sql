-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - what decimal(10,2) cannot hold of the values of prices.amount
--   - the values of prices.amount
-- Rollback: conditional
--   - every value of prices.amount fits decimal(10,4)

-- stops if something that this brings is there already: column prices.amount
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'prices' AND "COLUMN_NAME" = 'amount')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column prices.amount' END AS INT);
-- stops if something that this renames is not there: column prices.plinth_parked_002_change_amount
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'prices' AND "COLUMN_NAME" = 'plinth_parked_002_change_amount')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column prices.plinth_parked_002_change_amount' END AS INT);
-- stops if rows of prices have values in amount that do not fit decimal(10,4)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "prices" WHERE ABS(CASE WHEN "plinth_parked_002_change_amount" IS NULL THEN 0 ELSE "plinth_parked_002_change_amount" END) >= 1000000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of prices have values in amount that do not fit decimal(10,4)' END AS INT);

-- bring back column prices.amount from plinth_parked_002_change_amount
ALTER TABLE IF EXISTS "prices" ALTER COLUMN IF EXISTS "plinth_parked_002_change_amount" RENAME TO "amount";
UPDATE "prices" SET "amount" = 0 WHERE "amount" IS NULL;
ALTER TABLE "prices" ALTER COLUMN "amount" SET NOT NULL;

-- alter column prices.amount decimal(10,4)
ALTER TABLE "prices" ALTER COLUMN "amount" SET DATA TYPE DECIMAL(10, 4);

-- backfill prices set amount = plinth_parked_002_change_amount_before where cast(plinth_parked_002_change_amount_before as decimal(10,2)) = amount
UPDATE "prices" SET "amount" = "plinth_parked_002_change_amount_before" WHERE CAST("plinth_parked_002_change_amount_before" AS DECIMAL(10, 2)) = "amount";

-- drop what was kept of prices as plinth_parked_002_change_amount_before
ALTER TABLE "prices" DROP COLUMN IF EXISTS "plinth_parked_002_change_amount_before";
