-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- rename column jobs.starts_on to begins
ALTER TABLE IF EXISTS "jobs" ALTER COLUMN IF EXISTS "starts_on" RENAME TO "begins";

-- rename column jobs.ends_on to ends
ALTER TABLE IF EXISTS "jobs" ALTER COLUMN IF EXISTS "ends_on" RENAME TO "ends";
