-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: index events.events_kind
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "INDEX_NAME" = 'events_kind')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: index events.events_kind' END AS INT);

-- drop index events.events_place
DROP INDEX IF EXISTS "events_place";

-- create index events.events_kind [kind]
CREATE INDEX IF NOT EXISTS "events_kind" ON "events" ("kind");
