-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what decimal(8,2) cannot hold of the values of prices.amount

-- alter column prices.stock decimal(12,0)
ALTER TABLE "prices" ALTER COLUMN "stock" SET DATA TYPE DECIMAL(12, 0);

-- alter column prices.amount decimal(10,4)
ALTER TABLE "prices" ALTER COLUMN "amount" SET DATA TYPE DECIMAL(10, 4);
