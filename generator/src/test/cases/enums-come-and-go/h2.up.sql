-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to more since
--   - values written to things.extra since
-- Rollback: conditional
--   - every value of things.kind fits enum:old_kind
--   - every value of things.plain fits enum:plain

-- stops if something that this brings is there already: table more, column things.extra, constraint things.things_kind_length_check, constraint things.things_extra_enum_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'more' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'things' AND "COLUMN_NAME" = 'extra')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'things' AND "CONSTRAINT_NAME" = 'things_kind_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'things' AND "CONSTRAINT_NAME" = 'things_extra_enum_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table more, column things.extra, constraint things.things_kind_length_check, constraint things.things_extra_enum_check' END AS INT);

-- create table more
CREATE TABLE IF NOT EXISTS "more" (
  "id" INTEGER NOT NULL,
  "kind" VARCHAR NOT NULL,
  CONSTRAINT "more_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "more_kind_enum_check" CHECK ("kind" IN ('u', 'v'))
);

-- add column things.extra enum:new_kind?
ALTER TABLE "things" ADD COLUMN IF NOT EXISTS "extra" VARCHAR;
-- ! fails if rows of things break things_extra_enum_check
ALTER TABLE "things" ADD CONSTRAINT IF NOT EXISTS "things_extra_enum_check" CHECK ("extra" IN ('u', 'v'));

-- alter column things.kind varchar(10)
ALTER TABLE IF EXISTS "things" DROP CONSTRAINT IF EXISTS "things_kind_enum_check";
ALTER TABLE "things" ALTER COLUMN "kind" SET DATA TYPE VARCHAR(20);
-- ! fails if rows of things break things_kind_length_check
ALTER TABLE "things" ADD CONSTRAINT IF NOT EXISTS "things_kind_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("kind", '[\x{10000}-\x{10FFFF}]', '_')) <= 10);

-- alter column things.plain text
ALTER TABLE IF EXISTS "things" DROP CONSTRAINT IF EXISTS "things_plain_enum_check";
