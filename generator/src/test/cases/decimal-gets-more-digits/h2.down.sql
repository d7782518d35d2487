-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what decimal(8,2) cannot hold of the values written to prices.amount since
-- Rollback: conditional
--   - every value of prices.rate fits decimal(5,4)

-- stops if rows of prices have values in rate that do not fit decimal(5,4)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "prices" WHERE ABS("rate") >= 10) AS VARCHAR) = '0' THEN '0' ELSE 'rows of prices have values in rate that do not fit decimal(5,4)' END AS INT);
-- stops if rows of prices have values in amount that do not fit decimal(8,2)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "prices" WHERE ABS(ROUND("amount", 2)) >= 1000000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of prices have values in amount that do not fit decimal(8,2)' END AS INT);

-- alter column prices.rate decimal(5,4)?
ALTER TABLE "prices" ALTER COLUMN "rate" SET DATA TYPE DECIMAL(5, 4);

-- alter column prices.amount decimal(8,2)
ALTER TABLE "prices" ALTER COLUMN "amount" SET DATA TYPE DECIMAL(8, 2);
