-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: constraint jobs.jobs_title_check, constraint jobs.jobs_dates
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "CONSTRAINT_NAME" = 'jobs_title_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "CONSTRAINT_NAME" = 'jobs_dates')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint jobs.jobs_title_check, constraint jobs.jobs_dates' END AS INT);
-- stops if rows of jobs break jobs_title_check
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "jobs" WHERE NOT ("title" <> '' AND CHAR_LENGTH(REGEXP_REPLACE(trim("title"), '[\x{10000}-\x{10FFFF}]', '_')) > 0)) AS VARCHAR) = '0' THEN '0' ELSE 'rows of jobs break jobs_title_check' END AS INT);
-- stops if rows of jobs break jobs_dates
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "jobs" WHERE NOT ("ends_on" IS NULL OR "ends_on" >= "starts_on")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of jobs break jobs_dates' END AS INT);

-- add constraint jobs.jobs_title_check: check title <> '' and length(trim(title)) > 0
-- ! fails if rows of jobs break jobs_title_check
ALTER TABLE "jobs" ADD CONSTRAINT IF NOT EXISTS "jobs_title_check" CHECK ("title" <> '' AND CHAR_LENGTH(REGEXP_REPLACE(trim("title"), '[\x{10000}-\x{10FFFF}]', '_')) > 0);

-- add constraint jobs.jobs_dates: check ends_on is null or ends_on >= starts_on
-- ! fails if rows of jobs break jobs_dates
ALTER TABLE "jobs" ADD CONSTRAINT IF NOT EXISTS "jobs_dates" CHECK ("ends_on" IS NULL OR "ends_on" >= "starts_on");
