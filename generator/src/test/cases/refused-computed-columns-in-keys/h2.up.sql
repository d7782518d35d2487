-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to measures since

-- stops if something that this brings is there already: table measures
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'measures' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table measures' END AS INT);

-- create table measures
CREATE TABLE IF NOT EXISTS "measures" (
  "id" BIGINT NOT NULL,
  "factor" DOUBLE PRECISION NOT NULL,
  "weighed" DOUBLE PRECISION GENERATED ALWAYS AS ("factor" * 2) NOT NULL,
  CONSTRAINT "measures_pkey" PRIMARY KEY ("id")
);
CREATE INDEX IF NOT EXISTS "measures_weighed" ON "measures" ("weighed");
