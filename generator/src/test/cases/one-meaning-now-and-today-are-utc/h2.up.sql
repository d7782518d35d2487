-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to events since

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
