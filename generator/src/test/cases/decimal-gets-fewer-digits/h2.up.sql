-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what decimal(8,2) cannot hold of the values of prices.amount

-- stops if rows of prices have values in amount that do not fit decimal(8,2)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "prices" WHERE ABS(ROUND("amount", 2)) >= 1000000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of prices have values in amount that do not fit decimal(8,2)' END AS INT);
-- stops if rows of prices have values in stock that do not fit decimal(6,0)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "prices" WHERE ABS("stock") >= 1000000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of prices have values in stock that do not fit decimal(6,0)' END AS INT);

-- alter column prices.amount decimal(8,2)
ALTER TABLE "prices" ALTER COLUMN "amount" SET DATA TYPE DECIMAL(8, 2);

-- alter column prices.stock decimal(6,0)
ALTER TABLE "prices" ALTER COLUMN "stock" SET DATA TYPE DECIMAL(6, 0);
