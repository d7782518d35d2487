-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - all rows of events
-- Rollback: lossy
--   - rows written to events since

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "COLUMN_NAME" = 'kind') = 1
  AND (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "CONSTRAINT_NAME" = 'events_kind_length_check') = 1
  AND (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "INDEX_NAME" = 'events_kind') = 1
  AND (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_events' AND "TABLE_TYPE" = 'BASE TABLE') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this brings is there already: column events.kind, constraint events.events_kind_length_check, index events.events_kind
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "COLUMN_NAME" = 'kind')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "CONSTRAINT_NAME" = 'events_kind_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "INDEX_NAME" = 'events_kind')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column events.kind, constraint events.events_kind_length_check, index events.events_kind' END AS INT);
-- stops if something that this renames is not there: table plinth_parked_002_change_events
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_events' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table plinth_parked_002_change_events' END AS INT);

-- drop table events
-- ! destroys every row of events
DROP TABLE IF EXISTS "events";

-- bring back table events from plinth_parked_002_change_events
ALTER TABLE IF EXISTS "plinth_parked_002_change_events" RENAME TO "events";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "CONSTRAINT_NAME" = 'plinth_parked_002_change_events_pkey') THEN 'ALTER TABLE "events" RENAME CONSTRAINT "plinth_parked_002_change_events_pkey" TO "events_pkey"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "CONSTRAINT_NAME" = 'plinth_parked_002_change_events_kind_length_check') THEN 'ALTER TABLE "events" RENAME CONSTRAINT "plinth_parked_002_change_events_kind_length_check" TO "events_kind_length_check"' ELSE '' END;
ALTER INDEX IF EXISTS "plinth_parked_002_change_events_kind" RENAME TO "events_kind";
