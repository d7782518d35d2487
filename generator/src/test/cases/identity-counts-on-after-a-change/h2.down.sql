-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to orders.old_price since

-- add column orders.old_price decimal(10,2)?
ALTER TABLE "orders" ADD COLUMN IF NOT EXISTS "old_price" DECIMAL(10, 2);
