-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: index events.events_place
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "INDEX_NAME" = 'events_place')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: index events.events_place' END AS INT);

-- drop index events.events_kind
DROP INDEX IF EXISTS "events_kind";

-- create index events.events_place [place]
CREATE INDEX IF NOT EXISTS "events_place" ON "events" ("place");
