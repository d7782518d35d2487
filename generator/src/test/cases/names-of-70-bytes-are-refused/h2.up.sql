-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt since
--   - rows written to plain since

-- stops if something that this brings is there already: view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv, table tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt, table plain
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv' AND "TABLE_TYPE" = 'VIEW')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plain' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv, table tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt, table plain' END AS INT);

-- create table tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
CREATE TABLE IF NOT EXISTS "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" (
  "id" BIGINT NOT NULL,
  "ñññññññññññññññññññññññññññññññññññ" INTEGER,
  CONSTRAINT "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_pkey" PRIMARY KEY ("id")
);

-- create table plain
CREATE TABLE IF NOT EXISTS "plain" (
  "id" BIGINT NOT NULL,
  CONSTRAINT "plain_pkey" PRIMARY KEY ("id")
);

-- create view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
CREATE VIEW IF NOT EXISTS "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv" AS
SELECT "id" FROM "plain";
