-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Less than declared: what the author lets this engine do without
--   - tables/happenings: small there
-- Rollback: exact

-- stops if something that this brings is there already: table happenings
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'happenings' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table happenings' END AS INT);
-- stops if something that this renames is not there: table events
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table events' END AS INT);

-- rename table events to happenings
ALTER TABLE IF EXISTS "events" RENAME TO "happenings";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'happenings' AND "CONSTRAINT_NAME" = 'events_kind_length_check') THEN 'ALTER TABLE "happenings" RENAME CONSTRAINT "events_kind_length_check" TO "happenings_kind_length_check"' ELSE '' END;

-- rename constraint happenings.events_pkey to happenings_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'happenings' AND "CONSTRAINT_NAME" = 'events_pkey') THEN 'ALTER TABLE "happenings" RENAME CONSTRAINT "events_pkey" TO "happenings_pkey"' ELSE '' END;
