-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Less than declared: what the author lets this engine do without
--   - tables/groups/audit: not yet
-- Rollback: lossy
--   - values written to people.email since
-- Rollback: retained
--   - the values of people.nickname

-- stops if something that this brings is there already: table groups, column people.full_name, column people.email, column people.plinth_parked_002_change_nickname, constraint people.people_full_name_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'full_name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'email')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_nickname')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_full_name_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table groups, column people.full_name, column people.email, column people.plinth_parked_002_change_nickname, constraint people.people_full_name_length_check' END AS INT);
-- stops if something that this renames is not there: table teams, column people.name, column people.nickname
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'teams' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'nickname')) AS VARCHAR) = '3' THEN '0' ELSE 'something that this renames is not there: table teams, column people.name, column people.nickname' END AS INT);
-- stops if rows of people have values in age that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CASE WHEN "age" IS NULL THEN 0 WHEN NOT (REGEXP_LIKE("age", '^\s*[-+]?[0-9]+\s*$')) THEN 1 WHEN CAST("age" AS DECFLOAT) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have values in age that do not fit int' END AS INT);

-- rename column people.name to full_name
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "name" RENAME TO "full_name";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_name_length_check') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "people_name_length_check" TO "people_full_name_length_check"' ELSE '' END;

-- add column people.email text?
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "email" VARCHAR;

-- backfill people set email = full_name || '@example.org'
UPDATE "people" SET "email" = "full_name" || '@example.org';

-- park column people.nickname as plinth_parked_002_change_nickname
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "nickname" RENAME TO "plinth_parked_002_change_nickname";

-- alter column people.age int?
ALTER TABLE "people" ALTER COLUMN "age" SET DATA TYPE INTEGER;

-- rename table teams to groups
ALTER TABLE IF EXISTS "teams" RENAME TO "groups";

-- rename constraint groups.teams_pkey to groups_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'teams_pkey') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "teams_pkey" TO "groups_pkey"' ELSE '' END;
