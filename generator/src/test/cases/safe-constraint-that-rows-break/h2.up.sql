-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to people.city since

-- stops if something that this brings is there already: column people.city, constraint people.people_team_id_fkey, constraint people.people_city_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'city')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_team_id_fkey')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_city_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.city, constraint people.people_team_id_fkey, constraint people.people_city_length_check' END AS INT);
-- stops if rows of people have no partner in teams, which people_team_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" AS child WHERE child."team_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "teams" AS parent WHERE parent."id" = child."team_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have no partner in teams, which people_team_id_fkey asks for' END AS INT);

-- add column people.city varchar(50)?
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "city" VARCHAR(100);
-- ! fails if rows of people break people_city_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_city_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("city", '[\x{10000}-\x{10FFFF}]', '_')) <= 50);

-- add constraint people.people_team_id_fkey: foreign key [team_id] -> teams [id] on delete no action on update no action not deferrable
-- ! fails if rows of people break people_team_id_fkey
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams" ("id");
