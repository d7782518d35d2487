-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to sums since

-- stops if something that this brings is there already: table sums
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'sums' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table sums' END AS INT);

-- create table sums
CREATE TABLE IF NOT EXISTS "sums" (
  "id" INTEGER NOT NULL,
  "whole" INTEGER NOT NULL,
  "amount" DECIMAL(10, 2) NOT NULL,
  "half" INTEGER GENERATED ALWAYS AS ("whole" / 2) NOT NULL,
  "exact_half" DECIMAL(12, 3) GENERATED ALWAYS AS ("amount" / 2) NOT NULL,
  "share" DECIMAL(12, 3) GENERATED ALWAYS AS ("whole" / nullif("amount", 0)) NOT NULL,
  "mixed" DECIMAL(12, 3) GENERATED ALWAYS AS (("whole" + "amount") / 4) NOT NULL,
  "rounded" DECIMAL(12, 0) GENERATED ALWAYS AS (round("amount")) NOT NULL,
  "cut" INTEGER GENERATED ALWAYS AS ("whole" - "whole" / 3 * 3) NOT NULL,
  "size" INTEGER GENERATED ALWAYS AS (abs(-"whole")) NOT NULL,
  "signs" INTEGER GENERATED ALWAYS AS (-(-"whole") - -1) NOT NULL,
  CONSTRAINT "sums_pkey" PRIMARY KEY ("id")
);
