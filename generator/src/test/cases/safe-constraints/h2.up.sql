-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: constraint people.people_email_key, constraint people.people_age, constraint people.people_team_id_fkey, constraint people.people_lead_id_fkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_email_key')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_age')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_team_id_fkey')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_lead_id_fkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint people.people_email_key, constraint people.people_age, constraint people.people_team_id_fkey, constraint people.people_lead_id_fkey' END AS INT);
-- stops if rows of people collide in people_email_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "people" WHERE "email" IS NOT NULL GROUP BY "email" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people collide in people_email_key' END AS INT);
-- stops if rows of people break people_age
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE NOT "age" >= 0) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people break people_age' END AS INT);
-- stops if rows of people have no partner in teams, which people_team_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" AS child WHERE child."team_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "teams" AS parent WHERE parent."id" = child."team_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have no partner in teams, which people_team_id_fkey asks for' END AS INT);
-- stops if rows of people have no partner in people, which people_lead_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" AS child WHERE child."lead_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."id" = child."lead_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have no partner in people, which people_lead_id_fkey asks for' END AS INT);

-- add constraint people.people_email_key: unique [email]
-- ! fails if rows of people break people_email_key
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_email_key" UNIQUE ("email");

-- add constraint people.people_age: check age >= 0
-- ! fails if rows of people break people_age
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_age" CHECK ("age" >= 0);

-- add constraint people.people_team_id_fkey: foreign key [team_id] -> teams [id] on delete cascade on update no action not deferrable
-- ! fails if rows of people break people_team_id_fkey
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON DELETE CASCADE;

-- add constraint people.people_lead_id_fkey: foreign key [lead_id] -> people [id] on delete no action on update no action not deferrable
-- ! fails if rows of people break people_lead_id_fkey
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "people" ("id");

-- comment on constraint people.people_age: Nobody is younger
COMMENT ON CONSTRAINT "people_age" IS 'Nobody is younger';
