-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column measures.dollars, column measures.weighed, column measures.twice, index measures.measures_dollars, index measures.measures_weighed, index measures.measures_twice
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'measures' AND "COLUMN_NAME" = 'dollars')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'measures' AND "COLUMN_NAME" = 'weighed')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'measures' AND "COLUMN_NAME" = 'twice')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'measures' AND "INDEX_NAME" = 'measures_dollars')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'measures' AND "INDEX_NAME" = 'measures_weighed')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'measures' AND "INDEX_NAME" = 'measures_twice')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column measures.dollars, column measures.weighed, column measures.twice, index measures.measures_dollars, index measures.measures_weighed, index measures.measures_twice' END AS INT);

-- add column measures.dollars bigint generated cents / 100 stored
ALTER TABLE "measures" ADD COLUMN IF NOT EXISTS "dollars" BIGINT GENERATED ALWAYS AS ("cents" / 100) NOT NULL;

-- add column measures.weighed double generated factor * 2 stored
ALTER TABLE "measures" ADD COLUMN IF NOT EXISTS "weighed" DOUBLE PRECISION GENERATED ALWAYS AS ("factor" * 2) NOT NULL;

-- add column measures.twice bigint generated cents * 2 virtual
ALTER TABLE "measures" ADD COLUMN IF NOT EXISTS "twice" BIGINT GENERATED ALWAYS AS ("cents" * 2) NOT NULL;

-- create index measures.measures_dollars [dollars]
CREATE INDEX IF NOT EXISTS "measures_dollars" ON "measures" ("dollars");

-- create index measures.measures_weighed [weighed]
CREATE INDEX IF NOT EXISTS "measures_weighed" ON "measures" ("weighed");

-- create index measures.measures_twice [twice]
CREATE INDEX IF NOT EXISTS "measures_twice" ON "measures" ("twice");
