-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what decimal(8,2) cannot hold of the values of prices.amount

-- alter column prices.rate decimal(5,4)?
ALTER TABLE "prices" ALTER COLUMN "rate" SET DATA TYPE DECIMAL(5, 4);

-- alter column prices.amount decimal(8,2)
ALTER TABLE "prices" ALTER COLUMN "amount" SET DATA TYPE DECIMAL(8, 2);
