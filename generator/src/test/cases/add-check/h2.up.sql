-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- add constraint jobs.jobs_title_check: check title <> '' and length(trim(title)) > 0
-- ! fails if rows of jobs break jobs_title_check
ALTER TABLE "jobs" ADD CONSTRAINT IF NOT EXISTS "jobs_title_check" CHECK ("title" <> '' AND CHAR_LENGTH(REGEXP_REPLACE(trim("title"), '[\x{10000}-\x{10FFFF}]', '_')) > 0);

-- add constraint jobs.jobs_dates: check ends_on is null or ends_on >= starts_on
-- ! fails if rows of jobs break jobs_dates
ALTER TABLE "jobs" ADD CONSTRAINT IF NOT EXISTS "jobs_dates" CHECK ("ends_on" IS NULL OR "ends_on" >= "starts_on");
