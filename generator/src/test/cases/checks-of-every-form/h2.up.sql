-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to readings since

-- stops if something that this brings is there already: table readings
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'readings' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table readings' END AS INT);

-- create table readings
CREATE TABLE IF NOT EXISTS "readings" (
  "id" BIGINT NOT NULL,
  "a" INTEGER NOT NULL,
  "b" INTEGER,
  "ratio" DECIMAL(8, 2),
  "name" VARCHAR(80),
  "flag" BOOLEAN NOT NULL,
  "other" BOOLEAN,
  "taken" TIMESTAMP(6) WITH TIME ZONE,
  "day" DATE,
  CONSTRAINT "readings_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "readings_and_or" CHECK (("a" > 0 OR "b" > 0) AND NOT ("a" = 5 AND "b" = 5)),
  CONSTRAINT "readings_not" CHECK (NOT "flag" OR "other" IS NOT NULL),
  CONSTRAINT "readings_sums" CHECK ("a" + "b" * 2 - ("a" - "b") <> -1),
  CONSTRAINT "readings_division" CHECK ("ratio" IS NULL OR "ratio" / 2 < 5000),
  CONSTRAINT "readings_sign" CHECK (-"a" < 10 AND -(-"a") > -10),
  CONSTRAINT "readings_between" CHECK ("a" BETWEEN -100 AND 100 AND "b" NOT BETWEEN 7 AND 8),
  CONSTRAINT "readings_in" CHECK ("name" IN ('x', 'y', 'it''s') OR "name" NOT IN ('z') OR "name" IS NULL),
  CONSTRAINT "readings_like" CHECK ("name" LIKE 'a%' ESCAPE '\' OR "name" NOT LIKE '%b\%c%' ESCAPE '\' OR "name" IS NULL),
  CONSTRAINT "readings_case" CHECK (CASE WHEN "a" > 1 THEN "b" IS NULL OR "b" > 0 WHEN "a" < -1 THEN FALSE ELSE TRUE END),
  CONSTRAINT "readings_functions" CHECK (coalesce(CHAR_LENGTH(REGEXP_REPLACE(trim("name"), '[\x{10000}-\x{10FFFF}]', '_')), abs("b"), 0) >= 0 AND nullif("a", 0) IS NOT NULL),
  CONSTRAINT "readings_letters" CHECK (TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') = "name" OR TRANSLATE("name", 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') = "name" OR "name" IS NULL),
  CONSTRAINT "readings_round" CHECK (round("ratio") >= 0 OR round("ratio", 1) < 0 OR "ratio" IS NULL),
  CONSTRAINT "readings_text" CHECK ("name" || '-' || CAST("a" AS VARCHAR) <> '-' OR "name" IS NULL),
  CONSTRAINT "readings_day" CHECK ("day" > CAST('2000-01-01' AS DATE) OR "day" IS NULL),
  CONSTRAINT "readings_taken" CHECK ("taken" >= CAST('2000-01-01 00:00:00Z' AS TIMESTAMP(6) WITH TIME ZONE) OR "taken" IS NULL),
  CONSTRAINT "readings_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 40)
);
