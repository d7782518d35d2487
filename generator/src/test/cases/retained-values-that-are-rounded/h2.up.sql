-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - what decimal(10,2) cannot hold of the values of prices.amount
--   - what int cannot hold of the values of prices.ratio
-- Rollback: conditional
--   - every value of prices.amount fits decimal(10,4)
--   - every value of prices.ratio fits decimal(6,3)

-- stops if something that this brings is there already: column prices.plinth_parked_002_change_amount_before, column prices.plinth_parked_002_change_ratio_before
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'prices' AND "COLUMN_NAME" = 'plinth_parked_002_change_amount_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'prices' AND "COLUMN_NAME" = 'plinth_parked_002_change_ratio_before')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column prices.plinth_parked_002_change_amount_before, column prices.plinth_parked_002_change_ratio_before' END AS INT);
-- stops if rows of prices have values in amount that do not fit decimal(10,2)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "prices" WHERE ABS(ROUND("amount", 2)) >= 100000000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of prices have values in amount that do not fit decimal(10,2)' END AS INT);
-- stops if rows of prices have values in ratio that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "prices" WHERE ROUND("ratio", 0) NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of prices have values in ratio that do not fit int' END AS INT);

-- make room for values of prices as plinth_parked_002_change_amount_before
ALTER TABLE "prices" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_amount_before" DECIMAL(10, 4);

-- keep values of prices as plinth_parked_002_change_amount_before
UPDATE "prices" SET "plinth_parked_002_change_amount_before" = "amount" WHERE "amount" IS NOT NULL;

-- alter column prices.amount decimal(10,2)?
ALTER TABLE "prices" ALTER COLUMN "amount" SET DATA TYPE DECIMAL(10, 2);

-- make room for values of prices as plinth_parked_002_change_ratio_before
ALTER TABLE "prices" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_ratio_before" DECIMAL(6, 3);

-- keep values of prices as plinth_parked_002_change_ratio_before
UPDATE "prices" SET "plinth_parked_002_change_ratio_before" = "ratio" WHERE "ratio" IS NOT NULL;

-- alter column prices.ratio int
ALTER TABLE "prices" ALTER COLUMN "ratio" SET DATA TYPE INTEGER;
