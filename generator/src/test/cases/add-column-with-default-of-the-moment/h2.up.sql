-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to candidates.token since
--   - values written to candidates.created_at since
--   - values written to candidates.seen_on since

-- stops if something that this brings is there already: column candidates.token, column candidates.created_at, column candidates.seen_on
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'token')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'created_at')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'seen_on')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column candidates.token, column candidates.created_at, column candidates.seen_on' END AS INT);

-- add column candidates.token uuid default uuid()
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "token" UUID DEFAULT RANDOM_UUID() NOT NULL;

-- add column candidates.created_at timestamptz default now()
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "created_at" TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL;

-- add column candidates.seen_on date default today()
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "seen_on" DATE DEFAULT CAST(FORMATDATETIME(CURRENT_TIMESTAMP, 'yyyy-MM-dd', 'en', 'UTC') AS DATE) NOT NULL;
