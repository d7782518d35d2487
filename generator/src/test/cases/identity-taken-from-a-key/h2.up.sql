-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - the counter of orders.id: numbers of rows that are gone may be given again

-- alter column orders.id bigint
ALTER TABLE "orders" ALTER COLUMN "id" DROP IDENTITY;
