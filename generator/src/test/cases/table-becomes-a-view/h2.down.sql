-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of totals

-- stops if something that this brings is there already: table totals
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'totals' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table totals' END AS INT);

-- drop view totals
DROP VIEW IF EXISTS "totals";

-- create table totals
CREATE TABLE IF NOT EXISTS "totals" (
  "number" BIGINT NOT NULL,
  CONSTRAINT "totals_pkey" PRIMARY KEY ("number")
);
