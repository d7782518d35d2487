-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to readings since

-- stops if something that this brings is there already: table readings
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'readings' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table readings' END AS INT);

-- create table readings
CREATE TABLE IF NOT EXISTS "readings" (
  "id" INTEGER NOT NULL,
  "amount" DOUBLE PRECISION NOT NULL,
  "taken" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT "readings_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "readings_amount" CHECK (CAST("amount" AS VARCHAR) <> ''),
  CONSTRAINT "readings_taken" CHECK (CAST("taken" AT TIME ZONE 'UTC' AS VARCHAR) <> '')
);
