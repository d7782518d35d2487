-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to accounts since

-- stops if something that this brings is there already: table accounts
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'accounts' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table accounts' END AS INT);

-- create table accounts
CREATE TABLE IF NOT EXISTS "accounts" (
  "id" BIGINT NOT NULL,
  "balance" DECIMAL(20, 4) NOT NULL,
  CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);
