-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - the values of orders.old_price

-- drop column orders.old_price
-- ! destroys the values of orders.old_price
ALTER TABLE "orders" DROP COLUMN IF EXISTS "old_price";
