-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- rename column jobs.ends to ends_on
ALTER TABLE IF EXISTS "jobs" ALTER COLUMN IF EXISTS "ends" RENAME TO "ends_on";

-- rename column jobs.begins to starts_on
ALTER TABLE IF EXISTS "jobs" ALTER COLUMN IF EXISTS "begins" RENAME TO "starts_on";
