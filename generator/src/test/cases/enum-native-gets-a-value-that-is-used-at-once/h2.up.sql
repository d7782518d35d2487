-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row holds 'it's fine' of the enum mood

-- stops if something that this brings is there already: constraint people.people_fine
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_fine')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint people.people_fine' END AS INT);
-- stops if rows of people break people_fine
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE NOT (CAST("mood" AS VARCHAR) <> 'it''s fine' OR "id" > 0)) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people break people_fine' END AS INT);

-- alter enum mood [calm, busy, it's fine]
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_mood_enum_check";
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_mood_enum_check" CHECK ("mood" IN ('calm', 'busy', 'it''s fine'));

-- alter column people.mood enum:mood default 'it''s fine'
ALTER TABLE "people" ALTER COLUMN "mood" SET DEFAULT 'it''s fine';

-- add constraint people.people_fine: check mood <> 'it''s fine' or id > 0
-- ! fails if rows of people break people_fine
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_fine" CHECK ("mood" <> 'it''s fine' OR "id" > 0);
