-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of roles.name fits varchar(20)
--   - every value of roles.level fits int
--   - nobody has changed the seeded rows of roles (id 4), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)
--   - no other row of roles has taken a key of the seeded rows that go (id 3)

-- stops if seeded rows have been changed in roles: id 4
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 4 AND ("level" <> 'four' OR "name" <> 'bot')) AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: id 4' END AS INT);
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 1 AND ("level" = '1' AND "name" = 'administrator of all things' OR "level" = '1' AND "name" = 'admin') OR "id" = 2 AND ("level" = 'two' AND "name" = 'user' OR "level" = '2' AND "name" = 'user')) AS VARCHAR) = '2' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: id 1; id 2' END AS INT);
-- stops if rows with other values than seeded ones have their keys in roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 3 AND ("level" <> '3' OR "name" <> 'guest')) AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 3' END AS INT);
-- stops if rows of users refer by role_id to seeded rows of roles: id 4
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" AS child WHERE child."role_id" IS NOT NULL AND EXISTS (SELECT 1 FROM "roles" AS parent WHERE parent."id" = child."role_id" AND ("id" = 4))) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users refer by role_id to seeded rows of roles: id 4' END AS INT);

-- alter seed roles
DELETE FROM "roles" WHERE "id" = 4 AND "level" = 'four' AND "name" = 'bot';
UPDATE "roles" SET "name" = 'admin' WHERE "id" = 1 AND "level" = '1' AND "name" = 'administrator of all things';
UPDATE "roles" SET "level" = '2' WHERE "id" = 2 AND "level" = 'two' AND "name" = 'user';
INSERT INTO "roles" ("id", "name", "level")
SELECT 3, 'guest', '3'
WHERE NOT EXISTS (SELECT 1 FROM "roles" WHERE "id" = 3);
ALTER TABLE "roles" ALTER COLUMN "id" RESTART WITH (SELECT GREATEST((SELECT MAX("id") + 1 FROM "roles"), (SELECT "IDENTITY_BASE" FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "COLUMN_NAME" = 'id')));

-- drop constraint roles.roles_name_given
ALTER TABLE IF EXISTS "roles" DROP CONSTRAINT IF EXISTS "roles_name_given";

-- alter column roles.level int
ALTER TABLE IF EXISTS "roles" DROP CONSTRAINT IF EXISTS "roles_level_length_check";
ALTER TABLE "roles" ALTER COLUMN "level" SET DATA TYPE INTEGER;

-- alter column roles.name varchar(20)
ALTER TABLE IF EXISTS "roles" DROP CONSTRAINT IF EXISTS "roles_name_length_check";
ALTER TABLE "roles" ALTER COLUMN "name" SET DATA TYPE VARCHAR(40);
-- ! fails if rows of roles break roles_name_length_check
ALTER TABLE "roles" ADD CONSTRAINT IF NOT EXISTS "roles_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);
