-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of sums.rounded fits int
-- Rollback: lossy
--   - what int cannot hold of the values written to sums.exact since
--   - what int cannot hold of the values of sums.whole

-- alter column sums.rounded decimal(6,0)
ALTER TABLE "sums" ALTER COLUMN "rounded" SET DATA TYPE DECIMAL(6, 0);

-- alter column sums.exact decimal(10,2)
ALTER TABLE "sums" ALTER COLUMN "exact" SET DATA TYPE DECIMAL(10, 2);

-- alter column sums.whole int
ALTER TABLE "sums" ALTER COLUMN "whole" SET DATA TYPE INTEGER;
