-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what int cannot hold of the values written to sums.whole since
--   - what int cannot hold of the values of sums.exact
-- Rollback: conditional
--   - every value of sums.exact fits decimal(10,2)
--   - every value of sums.rounded fits decimal(6,0)

-- stops if rows of sums have values in rounded that do not fit decimal(6,0)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "sums" WHERE ABS("rounded") >= 1000000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of sums have values in rounded that do not fit decimal(6,0)' END AS INT);
-- stops if rows of sums have values in exact that do not fit decimal(10,2)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "sums" WHERE ABS("exact") >= 100000000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of sums have values in exact that do not fit decimal(10,2)' END AS INT);
-- stops if rows of sums have values in whole that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "sums" WHERE ROUND("whole", 0) NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of sums have values in whole that do not fit int' END AS INT);

-- alter column sums.rounded decimal(6,0)
ALTER TABLE "sums" ALTER COLUMN "rounded" SET DATA TYPE DECIMAL(6, 0);

-- alter column sums.exact decimal(10,2)
ALTER TABLE "sums" ALTER COLUMN "exact" SET DATA TYPE DECIMAL(10, 2);

-- alter column sums.whole int
ALTER TABLE "sums" ALTER COLUMN "whole" SET DATA TYPE INTEGER;
