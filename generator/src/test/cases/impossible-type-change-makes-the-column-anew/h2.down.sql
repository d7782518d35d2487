-- Down: undoes up.sql
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
SELECT CAST(CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "CONSTRAINT_NAME" = 'events_day_length_check') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

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
ALTER TABLE IF EXISTS "events" DROP CONSTRAINT IF EXISTS "events_day_length_check";
-- ! destroys the values of events.day
ALTER TABLE "events" DROP COLUMN IF EXISTS "day";

-- drop column events.token
-- ! destroys the values of events.token
ALTER TABLE "events" DROP COLUMN IF EXISTS "token";

-- add column events.token uuid?
ALTER TABLE "events" ADD COLUMN IF NOT EXISTS "token" UUID;

-- add column events.day date?
ALTER TABLE "events" ADD COLUMN IF NOT EXISTS "day" DATE;

-- add column events.at timestamp?
ALTER TABLE "events" ADD COLUMN IF NOT EXISTS "at" TIMESTAMP(6);

-- add column events.flag boolean default false
ALTER TABLE "events" ADD COLUMN IF NOT EXISTS "flag" BOOLEAN DEFAULT FALSE NOT NULL;

-- add column events.data json?
ALTER TABLE "events" ADD COLUMN IF NOT EXISTS "data" JSON;
