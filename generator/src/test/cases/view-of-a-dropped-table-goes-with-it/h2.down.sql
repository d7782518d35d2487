-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of logs

-- stops if something that this brings is there already: view last_lines, view line_count, table logs
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'last_lines' AND "TABLE_TYPE" = 'VIEW')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'line_count' AND "TABLE_TYPE" = 'VIEW')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'logs' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: view last_lines, view line_count, table logs' END AS INT);

-- create table logs
CREATE TABLE IF NOT EXISTS "logs" (
  "id" BIGINT NOT NULL,
  "line" VARCHAR NOT NULL,
  CONSTRAINT "logs_pkey" PRIMARY KEY ("id")
);

-- create view last_lines
CREATE VIEW IF NOT EXISTS "last_lines" AS
SELECT "line" FROM "logs";

-- create view line_count
CREATE VIEW IF NOT EXISTS "line_count" AS
SELECT count(*) AS "number" FROM "last_lines";
