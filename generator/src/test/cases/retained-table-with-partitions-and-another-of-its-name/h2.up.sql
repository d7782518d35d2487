-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - all rows of events
-- Rollback: lossy
--   - rows written to events since

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_events' AND "TABLE_TYPE" = 'BASE TABLE') = 1
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "COLUMN_NAME" = 'kind') = 0
  AND (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "CONSTRAINT_NAME" = 'events_kind_length_check') = 0
  AND (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "INDEX_NAME" = 'events_kind') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this brings is there already: table plinth_parked_002_change_events
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_events' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table plinth_parked_002_change_events' END AS INT);

-- park table events as plinth_parked_002_change_events
ALTER TABLE IF EXISTS "events" RENAME TO "plinth_parked_002_change_events";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_events' AND "CONSTRAINT_NAME" = 'events_pkey') THEN 'ALTER TABLE "plinth_parked_002_change_events" RENAME CONSTRAINT "events_pkey" TO "plinth_parked_002_change_events_pkey"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_events' AND "CONSTRAINT_NAME" = 'events_kind_length_check') THEN 'ALTER TABLE "plinth_parked_002_change_events" RENAME CONSTRAINT "events_kind_length_check" TO "plinth_parked_002_change_events_kind_length_check"' ELSE '' END;
ALTER INDEX IF EXISTS "events_kind" RENAME TO "plinth_parked_002_change_events_kind";

-- create table events
CREATE TABLE IF NOT EXISTS "events" (
  "id" BIGINT NOT NULL,
  "created_on" DATE NOT NULL,
  CONSTRAINT "events_pkey" PRIMARY KEY ("id", "created_on")
);
