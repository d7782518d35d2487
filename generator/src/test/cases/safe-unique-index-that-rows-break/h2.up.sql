-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to people.city since

-- stops if something that this brings is there already: column people.city, constraint people.people_city_length_check, index people.people_city, index people.people_email
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'city')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_city_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "INDEX_NAME" = 'people_city')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "INDEX_NAME" = 'people_email')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.city, constraint people.people_city_length_check, index people.people_city, index people.people_email' END AS INT);
-- stops if rows of people collide in people_email
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "people" WHERE "email" IS NOT NULL GROUP BY "email" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people collide in people_email' END AS INT);

-- add column people.city varchar(50)?
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "city" VARCHAR(100);
-- ! fails if rows of people break people_city_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_city_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("city", '[\x{10000}-\x{10FFFF}]', '_')) <= 50);

-- create index people.people_city [city]
CREATE INDEX IF NOT EXISTS "people_city" ON "people" ("city");

-- create unique index people.people_email [email]
-- ! fails if rows of people collide in people_email
CREATE UNIQUE INDEX IF NOT EXISTS "people_email" ON "people" ("email");
