-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to audit_lines since

-- stops if something that this brings is there already: table audit_lines
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'audit_lines' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table audit_lines' END AS INT);

-- create table audit_lines
CREATE TABLE IF NOT EXISTS "audit_lines" (
  "happened_at" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  "line" VARCHAR NOT NULL
);
