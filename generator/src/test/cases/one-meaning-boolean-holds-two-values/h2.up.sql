-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to flags since

-- stops if something that this brings is there already: table flags
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'flags' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table flags' END AS INT);

-- create table flags
CREATE TABLE IF NOT EXISTS "flags" (
  "id" INTEGER NOT NULL,
  "flag" BOOLEAN NOT NULL,
  "other" BOOLEAN,
  "both" BOOLEAN GENERATED ALWAYS AS ("flag" AND "other"),
  "either" BOOLEAN GENERATED ALWAYS AS ("flag" OR "other"),
  "neither" BOOLEAN GENERATED ALWAYS AS (NOT ("flag" OR "other")),
  CONSTRAINT "flags_pkey" PRIMARY KEY ("id")
);
