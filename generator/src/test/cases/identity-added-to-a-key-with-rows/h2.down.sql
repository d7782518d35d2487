-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter column orders.id bigint
ALTER TABLE "orders" ALTER COLUMN "id" DROP IDENTITY;
