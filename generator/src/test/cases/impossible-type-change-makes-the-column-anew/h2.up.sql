-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - the values of events.data
--   - the values of events.flag
--   - the values of events.at
--   - the values of events.day
--   - the values of events.token
--   - values written to events.token since
--   - values written to events.day since
--   - values written to events.at since
--   - values written to events.flag since
--   - values written to events.data since

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "CONSTRAINT_NAME" = 'events_day_length_check') = 1 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this brings is there already: constraint events.events_day_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "CONSTRAINT_NAME" = 'events_day_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint events.events_day_length_check' END AS INT);

-- drop column events.data
-- ! destroys the values of events.data
ALTER TABLE "events" DROP COLUMN IF EXISTS "data";

-- drop column events.flag
-- ! destroys the values of events.flag
ALTER TABLE "events" DROP COLUMN IF EXISTS "flag";

-- drop column events.at
-- ! destroys the values of events.at
ALTER TABLE "events" DROP COLUMN IF EXISTS "at";

-- drop column events.day
-- ! destroys the values of events.day
ALTER TABLE "events" DROP COLUMN IF EXISTS "day";

-- drop column events.token
-- ! destroys the values of events.token
ALTER TABLE "events" DROP COLUMN IF EXISTS "token";

-- add column events.token bigint?
ALTER TABLE "events" ADD COLUMN IF NOT EXISTS "token" BIGINT;

-- add column events.day varchar(10)?
ALTER TABLE "events" ADD COLUMN IF NOT EXISTS "day" VARCHAR(20);
-- ! fails if rows of events break events_day_length_check
ALTER TABLE "events" ADD CONSTRAINT IF NOT EXISTS "events_day_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("day", '[\x{10000}-\x{10FFFF}]', '_')) <= 10);

-- add column events.at timestamptz?
ALTER TABLE "events" ADD COLUMN IF NOT EXISTS "at" TIMESTAMP(6) WITH TIME ZONE;

-- add column events.flag int default 0
ALTER TABLE "events" ADD COLUMN IF NOT EXISTS "flag" INTEGER DEFAULT 0 NOT NULL;

-- add column events.data text?
ALTER TABLE "events" ADD COLUMN IF NOT EXISTS "data" VARCHAR;
