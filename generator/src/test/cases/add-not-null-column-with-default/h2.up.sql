-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to candidates.status since
--   - values written to candidates.visits since
--   - values written to candidates.is_member since

-- stops if something that this brings is there already: column candidates.status, column candidates.visits, column candidates.is_member, constraint candidates.candidates_status_check, constraint candidates.candidates_status_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'status')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'visits')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "COLUMN_NAME" = 'is_member')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_status_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_status_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column candidates.status, column candidates.visits, column candidates.is_member, constraint candidates.candidates_status_check, constraint candidates.candidates_status_length_check' END AS INT);

-- add column candidates.status varchar(20) default 'active'
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "status" VARCHAR(40) DEFAULT 'active' NOT NULL;
-- ! fails if rows of candidates break candidates_status_length_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_status_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("status", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- add column candidates.visits int default 0
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "visits" INTEGER DEFAULT 0 NOT NULL;

-- add column candidates.is_member boolean default false
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "is_member" BOOLEAN DEFAULT FALSE NOT NULL;

-- add constraint candidates.candidates_status_check: check status in ('active', 'hired')
-- ! fails if rows of candidates break candidates_status_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_status_check" CHECK ("status" IN ('active', 'hired'));
