-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of things
--   - all rows of kinds
--   - rows written to others since

-- stops if something that this brings is there already: table kinds, table things
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'kinds' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'things' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table kinds, table things' END AS INT);

-- drop table others
-- ! destroys every row of others
DROP TABLE IF EXISTS "others";

-- create table kinds
CREATE TABLE IF NOT EXISTS "kinds" (
  "code" VARCHAR(20) NOT NULL,
  "name" VARCHAR NOT NULL,
  CONSTRAINT "kinds_pkey" PRIMARY KEY ("code"),
  CONSTRAINT "kinds_code_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("code", '[\x{10000}-\x{10FFFF}]', '_')) <= 10)
);

-- create seed kinds
INSERT INTO "kinds" ("code", "name")
SELECT 'a', 'A'
WHERE NOT EXISTS (SELECT 1 FROM "kinds" WHERE "code" = 'a');
INSERT INTO "kinds" ("code", "name")
SELECT 'b', 'B'
WHERE NOT EXISTS (SELECT 1 FROM "kinds" WHERE "code" = 'b');

-- create table things
CREATE TABLE IF NOT EXISTS "things" (
  "id" INTEGER NOT NULL,
  "kind" VARCHAR(20) NOT NULL,
  CONSTRAINT "things_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "things_kind_fkey" FOREIGN KEY ("kind") REFERENCES "kinds" ("code"),
  CONSTRAINT "things_kind_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("kind", '[\x{10000}-\x{10FFFF}]', '_')) <= 10)
);

-- create seed things
INSERT INTO "things" ("id", "kind")
SELECT 1, 'a'
WHERE NOT EXISTS (SELECT 1 FROM "things" WHERE "id" = 1);
