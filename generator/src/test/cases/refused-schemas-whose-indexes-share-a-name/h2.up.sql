-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: index one.items.items_name, index two.items.items_name
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = 'one' AND "TABLE_NAME" = 'items' AND "INDEX_NAME" = 'items_name')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = 'two' AND "TABLE_NAME" = 'items' AND "INDEX_NAME" = 'items_name')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: index one.items.items_name, index two.items.items_name' END AS INT);

-- create sequence one.numbers
CREATE SEQUENCE IF NOT EXISTS "one"."numbers" AS BIGINT START WITH 5 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;
COMMENT ON SEQUENCE "one"."numbers" IS 'For items';

-- create sequence two.numbers
CREATE SEQUENCE IF NOT EXISTS "two"."numbers" AS BIGINT START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;

-- create index one.items.items_name [name]
CREATE INDEX IF NOT EXISTS "one"."items_name" ON "one"."items" ("name");

-- create index two.items.items_name [name desc]
CREATE INDEX IF NOT EXISTS "two"."items_name" ON "two"."items" ("name" DESC);
