-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to organisations_with_a_rather_long_name_indeed since
--   - rows written to members_of_organisations_with_a_rather_long_name_indeed since

-- stops if something that this brings is there already: table organisations_with_a_rather_long_name_indeed, table members_of_organisations_with_a_rather_long_name_indeed
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'organisations_with_a_rather_long_name_indeed' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'members_of_organisations_with_a_rather_long_name_indeed' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table organisations_with_a_rather_long_name_indeed, table members_of_organisations_with_a_rather_long_name_indeed' END AS INT);

-- create table organisations_with_a_rather_long_name_indeed
CREATE TABLE IF NOT EXISTS "organisations_with_a_rather_long_name_indeed" (
  "id" BIGINT NOT NULL,
  "external_reference_number_one" VARCHAR(80) NOT NULL,
  "external_reference_number_two" VARCHAR(80) NOT NULL,
  "short" VARCHAR(4) NOT NULL,
  CONSTRAINT "organisations_with_a_rather_long_name_indeed_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "organisations_with_a_rather_long_name_indeed_external_reference_number_one_key" UNIQUE ("external_reference_number_one"),
  CONSTRAINT "organisations_with_a_rather_long_name_indeed_external_reference_number_one_check" CHECK ("external_reference_number_one" <> ''),
  CONSTRAINT "organisations_with_a_rather_long_name_indeed_external_reference_number_two_key" UNIQUE ("external_reference_number_two"),
  CONSTRAINT "organisations_with_a_rather_long_name_indeed_external_reference_number_two_check" CHECK ("external_reference_number_two" <> ''),
  CONSTRAINT "organisations_with_a_rather_long_name_indeed_external_reference_number_one_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("external_reference_number_one", '[\x{10000}-\x{10FFFF}]', '_')) <= 40),
  CONSTRAINT "organisations_with_a_rather_long_name_indeed_external_reference_number_two_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("external_reference_number_two", '[\x{10000}-\x{10FFFF}]', '_')) <= 40),
  CONSTRAINT "organisations_with_a_rather_long_name_indeed_short_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("short", '[\x{10000}-\x{10FFFF}]', '_')) = 2)
);

-- create table members_of_organisations_with_a_rather_long_name_indeed
CREATE TABLE IF NOT EXISTS "members_of_organisations_with_a_rather_long_name_indeed" (
  "id" BIGINT NOT NULL,
  "organisations_with_a_rather_long_name_indeed_id" BIGINT NOT NULL,
  "organisations_with_a_rather_lo_parent" BIGINT,
  CONSTRAINT "members_of_organisations_with_a_rather_long_name_indeed_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "members_of_organisations_with_a_rather_long_name_indeed_organisations_with_a_rather_long_name_indeed_id_fkey" FOREIGN KEY ("organisations_with_a_rather_long_name_indeed_id") REFERENCES "organisations_with_a_rather_long_name_indeed" ("id") ON DELETE CASCADE,
  CONSTRAINT "members_of_organisations_with_a_rather_long_name_indeed_organisations_with_a_rather_lo_parent_fkey" FOREIGN KEY ("organisations_with_a_rather_lo_parent") REFERENCES "organisations_with_a_rather_long_name_indeed" ("id")
);
CREATE INDEX IF NOT EXISTS "members_of_organisations_with_a_rather_long_name_indeed_organisations_with_a_rather_long_name_indeed_id_organisations_with_a_rather_lo_parent_idx" ON "members_of_organisations_with_a_rather_long_name_indeed" ("organisations_with_a_rather_long_name_indeed_id", "organisations_with_a_rather_lo_parent");
