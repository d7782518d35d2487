-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to amounts since

-- stops if something that this brings is there already: table amounts
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'amounts' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table amounts' END AS INT);

-- create table amounts
CREATE TABLE IF NOT EXISTS "amounts" (
  "id" INTEGER NOT NULL,
  "amount" DECIMAL(15, 2) NOT NULL,
  "whole" DECIMAL(15, 0),
  "tiny" DECIMAL(15, 15),
  CONSTRAINT "amounts_pkey" PRIMARY KEY ("id")
);
