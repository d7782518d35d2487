-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to events since

-- stops if something that this brings is there already: table events
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table events' END AS INT);

-- create table events
CREATE TABLE IF NOT EXISTS "events" (
  "id" INTEGER NOT NULL,
  "at" TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  "clock" TIMESTAMP(6) DEFAULT CAST(FORMATDATETIME(CURRENT_TIMESTAMP, 'yyyy-MM-dd HH:mm:ss.SSSSSS', 'en', 'UTC') AS TIMESTAMP(6)) NOT NULL,
  "day" DATE DEFAULT CAST(FORMATDATETIME(CURRENT_TIMESTAMP, 'yyyy-MM-dd', 'en', 'UTC') AS DATE) NOT NULL,
  "other_day" DATE DEFAULT CAST(FORMATDATETIME(CURRENT_TIMESTAMP, 'yyyy-MM-dd', 'en', 'UTC') AS DATE) NOT NULL,
  "again" TIMESTAMP(6) WITH TIME ZONE DEFAULT CAST(CAST(CAST(FORMATDATETIME(CURRENT_TIMESTAMP, 'yyyy-MM-dd HH:mm:ss.SSSSSS', 'en', 'UTC') AS TIMESTAMP(6)) AS VARCHAR) || '+00:00' AS TIMESTAMP(6) WITH TIME ZONE) NOT NULL,
  CONSTRAINT "events_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "events_clock" CHECK ("clock" = CAST(FORMATDATETIME("at", 'yyyy-MM-dd HH:mm:ss.SSSSSS', 'en', 'UTC') AS TIMESTAMP(6))),
  CONSTRAINT "events_day" CHECK ("day" = CAST(FORMATDATETIME("at", 'yyyy-MM-dd', 'en', 'UTC') AS DATE) AND "other_day" = "day"),
  CONSTRAINT "events_again" CHECK ("again" = "at")
);
