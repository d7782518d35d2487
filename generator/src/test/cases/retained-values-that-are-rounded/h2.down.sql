-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - what decimal(10,2) cannot hold of the values of prices.amount
--   - what int cannot hold of the values of prices.ratio
-- Rollback: conditional
--   - every value of prices.amount fits decimal(10,4)
--   - every value of prices.ratio fits decimal(6,3)

-- stops if rows of prices have values in ratio that do not fit decimal(6,3)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "prices" WHERE ABS("ratio") >= 1000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of prices have values in ratio that do not fit decimal(6,3)' END AS INT);
-- stops if rows of prices have values in amount that do not fit decimal(10,4)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "prices" WHERE ABS("amount") >= 1000000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of prices have values in amount that do not fit decimal(10,4)' END AS INT);

-- alter column prices.ratio decimal(6,3)
ALTER TABLE "prices" ALTER COLUMN "ratio" SET DATA TYPE DECIMAL(6, 3);

-- backfill prices set ratio = plinth_parked_002_change_ratio_before where cast(plinth_parked_002_change_ratio_before as int) = ratio
UPDATE "prices" SET "ratio" = "plinth_parked_002_change_ratio_before" WHERE CAST("plinth_parked_002_change_ratio_before" AS INTEGER) = "ratio";

-- drop what was kept of prices as plinth_parked_002_change_ratio_before
ALTER TABLE "prices" DROP COLUMN IF EXISTS "plinth_parked_002_change_ratio_before";

-- alter column prices.amount decimal(10,4)?
ALTER TABLE "prices" ALTER COLUMN "amount" SET DATA TYPE DECIMAL(10, 4);

-- backfill prices set amount = plinth_parked_002_change_amount_before where cast(plinth_parked_002_change_amount_before as decimal(10,2)) = amount
UPDATE "prices" SET "amount" = "plinth_parked_002_change_amount_before" WHERE CAST("plinth_parked_002_change_amount_before" AS DECIMAL(10, 2)) = "amount";

-- drop what was kept of prices as plinth_parked_002_change_amount_before
ALTER TABLE "prices" DROP COLUMN IF EXISTS "plinth_parked_002_change_amount_before";
