-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to settings since

-- stops if something that this brings is there already: table settings
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'settings' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table settings' END AS INT);

-- create table settings
CREATE TABLE IF NOT EXISTS "settings" (
  "id" INTEGER NOT NULL,
  "data" JSON DEFAULT JSON '1' NOT NULL,
  "list" JSON DEFAULT JSON '[]' NOT NULL,
  CONSTRAINT "settings_pkey" PRIMARY KEY ("id")
);
