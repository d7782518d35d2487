-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column jobs.starts_on, column jobs.ends_on
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "COLUMN_NAME" = 'starts_on')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "COLUMN_NAME" = 'ends_on')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column jobs.starts_on, column jobs.ends_on' END AS INT);
-- stops if something that this renames is not there: column jobs.begins, column jobs.ends
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "COLUMN_NAME" = 'begins')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "COLUMN_NAME" = 'ends')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column jobs.begins, column jobs.ends' END AS INT);

-- rename column jobs.ends to ends_on
ALTER TABLE IF EXISTS "jobs" ALTER COLUMN IF EXISTS "ends" RENAME TO "ends_on";

-- rename column jobs.begins to starts_on
ALTER TABLE IF EXISTS "jobs" ALTER COLUMN IF EXISTS "begins" RENAME TO "starts_on";
