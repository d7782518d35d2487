-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to users since

-- stops if something that this brings is there already: table users
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table users' END AS INT);

-- create table users
CREATE TABLE IF NOT EXISTS "users" (
  "id" INTEGER NOT NULL,
  "email" VARCHAR(160),
  "email_lower" VARCHAR(160) GENERATED ALWAYS AS (TRANSLATE("email", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')),
  CONSTRAINT "users_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "users_email" UNIQUE ("email_lower"),
  CONSTRAINT "users_email_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("email", '[\x{10000}-\x{10FFFF}]', '_')) <= 80),
  CONSTRAINT "users_email_lower_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("email_lower", '[\x{10000}-\x{10FFFF}]', '_')) <= 80)
);
