-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of roles.name fits varchar(20)
--   - every value of roles.level fits int
--   - nobody has changed the seeded rows of roles (id 4), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)

-- stops if something that this brings is there already: constraint roles.roles_name_given, constraint roles.roles_level_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "CONSTRAINT_NAME" = 'roles_name_given')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "CONSTRAINT_NAME" = 'roles_level_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint roles.roles_name_given, constraint roles.roles_level_length_check' END AS INT);
-- stops if rows of roles break roles_name_given
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE NOT "name" <> '') AS VARCHAR) = '0' THEN '0' ELSE 'rows of roles break roles_name_given' END AS INT);
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 1 OR "id" = 2) AS VARCHAR) = '2' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: id 1; id 2' END AS INT);
-- stops if rows of users refer by role_id to seeded rows of roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" AS child WHERE child."role_id" IS NOT NULL AND EXISTS (SELECT 1 FROM "roles" AS parent WHERE parent."id" = child."role_id" AND ("id" = 3))) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users refer by role_id to seeded rows of roles: id 3' END AS INT);

-- alter column roles.name varchar(30)
ALTER TABLE IF EXISTS "roles" DROP CONSTRAINT IF EXISTS "roles_name_length_check";
ALTER TABLE "roles" ALTER COLUMN "name" SET DATA TYPE VARCHAR(60);
-- ! fails if rows of roles break roles_name_length_check
ALTER TABLE "roles" ADD CONSTRAINT IF NOT EXISTS "roles_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 30);

-- alter column roles.level varchar(20)
ALTER TABLE "roles" ALTER COLUMN "level" SET DATA TYPE VARCHAR(40);
-- ! fails if rows of roles break roles_level_length_check
ALTER TABLE "roles" ADD CONSTRAINT IF NOT EXISTS "roles_level_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("level", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- add constraint roles.roles_name_given: check name <> ''
-- ! fails if rows of roles break roles_name_given
ALTER TABLE "roles" ADD CONSTRAINT IF NOT EXISTS "roles_name_given" CHECK ("name" <> '');

-- alter seed roles
DELETE FROM "roles" WHERE "id" = 3 AND "level" = '3' AND "name" = 'guest';
UPDATE "roles" SET "name" = 'administrator of all things' WHERE "id" = 1 AND "level" = '1' AND "name" = 'admin';
UPDATE "roles" SET "level" = 'two' WHERE "id" = 2 AND "level" = '2' AND "name" = 'user';
INSERT INTO "roles" ("id", "name", "level")
SELECT 4, 'bot', 'four'
WHERE NOT EXISTS (SELECT 1 FROM "roles" WHERE "id" = 4);
ALTER TABLE "roles" ALTER COLUMN "id" RESTART WITH (SELECT GREATEST((SELECT MAX("id") + 1 FROM "roles"), (SELECT "IDENTITY_BASE" FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "COLUMN_NAME" = 'id')));
