-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row has NULL in select.select

-- alter column select.select int?
ALTER TABLE "select" ALTER COLUMN "select" DROP NOT NULL;
