-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to jobs.pause since
--   - values written to jobs.longest since

-- stops if something that this brings is there already: column jobs.pause, column jobs.longest
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "COLUMN_NAME" = 'pause')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "COLUMN_NAME" = 'longest')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column jobs.pause, column jobs.longest' END AS INT);

-- add column jobs.pause text native {h2=INTERVAL DAY TO SECOND, postgresql=interval} default sql { default: '''PT1H''', h2: 'INTERVAL ''0 01:00:00'' DAY TO SECOND', postgresql: 'interval ''1 hour''' }
ALTER TABLE "jobs" ADD COLUMN IF NOT EXISTS "pause" INTERVAL DAY TO SECOND DEFAULT INTERVAL '0 01:00:00' DAY TO SECOND NOT NULL;

-- add column jobs.longest text native {h2=INTERVAL DAY TO SECOND, postgresql=interval day to second(3)}?
ALTER TABLE "jobs" ADD COLUMN IF NOT EXISTS "longest" INTERVAL DAY TO SECOND;
