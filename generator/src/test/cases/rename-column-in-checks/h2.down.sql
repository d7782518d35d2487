-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column jobs.begins, column jobs.ends
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "COLUMN_NAME" = 'begins')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "COLUMN_NAME" = 'ends')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column jobs.begins, column jobs.ends' END AS INT);
-- stops if something that this renames is not there: column jobs.starts_on, column jobs.ends_on
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "COLUMN_NAME" = 'starts_on')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "COLUMN_NAME" = 'ends_on')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column jobs.starts_on, column jobs.ends_on' END AS INT);

-- rename column jobs.starts_on to begins
ALTER TABLE IF EXISTS "jobs" ALTER COLUMN IF EXISTS "starts_on" RENAME TO "begins";

-- rename column jobs.ends_on to ends
ALTER TABLE IF EXISTS "jobs" ALTER COLUMN IF EXISTS "ends_on" RENAME TO "ends";
