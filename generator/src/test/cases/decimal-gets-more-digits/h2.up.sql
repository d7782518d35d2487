-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what decimal(8,2) cannot hold of the values written to prices.amount since
-- Rollback: conditional
--   - every value of prices.rate fits decimal(5,4)

-- alter column prices.amount decimal(12,4)
ALTER TABLE "prices" ALTER COLUMN "amount" SET DATA TYPE DECIMAL(12, 4);

-- alter column prices.rate decimal(9,4)?
ALTER TABLE "prices" ALTER COLUMN "rate" SET DATA TYPE DECIMAL(9, 4);
