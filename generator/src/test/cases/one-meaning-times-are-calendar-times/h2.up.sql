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
  "day" DATE NOT NULL,
  "clock" TIME(6),
  "moment" TIMESTAMP(6),
  CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);
