-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Less than declared: what the author lets this engine do without
--   - tables/events: small there
-- Rollback: lossy
--   - rows written to events since

-- stops if something that this brings is there already: table events
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table events' END AS INT);

-- create table events
CREATE TABLE IF NOT EXISTS "events" (
  "number" INTEGER NOT NULL,
  "owner_id" INTEGER NOT NULL,
  "kind" VARCHAR(80),
  CONSTRAINT "events_pkey" PRIMARY KEY ("number"),
  CONSTRAINT "events_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users" ("id"),
  CONSTRAINT "events_kind_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("kind", '[\x{10000}-\x{10FFFF}]', '_')) <= 40)
);
CREATE INDEX IF NOT EXISTS "events_kind" ON "events" ("kind");
