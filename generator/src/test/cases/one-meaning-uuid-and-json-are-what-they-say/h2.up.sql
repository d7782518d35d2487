-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to things since

-- stops if something that this brings is there already: table things
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'things' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table things' END AS INT);

-- create table things
CREATE TABLE IF NOT EXISTS "things" (
  "id" UUID DEFAULT RANDOM_UUID() NOT NULL,
  "other" UUID,
  "data" JSON DEFAULT JSON '{}' NOT NULL,
  "more" JSON,
  CONSTRAINT "things_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "things_other_key" UNIQUE ("other")
);
