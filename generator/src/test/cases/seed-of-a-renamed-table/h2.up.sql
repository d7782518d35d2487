-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of groups (number 3), and no row refers to them
--   - nobody has changed the seeded rows of groups (number 1)
--   - no other row of groups has taken a key of the seeded rows that go (number 2)

-- stops if something that this brings is there already: table groups
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table groups' END AS INT);
-- stops if something that this renames is not there: table roles
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table roles' END AS INT);
-- stops if seeded rows have been changed in roles: number 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 2 AND "name" <> 'user') AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: number 2' END AS INT);
-- stops if seeded rows have been changed, or are gone, in roles: number 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 1 AND ("name" = 'admin' OR "name" = 'administrators')) AS VARCHAR) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: number 1' END AS INT);
-- stops if rows with other values than seeded ones have their keys in roles: number 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 3 AND "name" <> 'guests') AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: number 3' END AS INT);

-- rename table roles to groups
ALTER TABLE IF EXISTS "roles" RENAME TO "groups";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'roles_name_length_check') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "roles_name_length_check" TO "groups_name_length_check"' ELSE '' END;

-- rename constraint groups.roles_pkey to groups_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'roles_pkey') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "roles_pkey" TO "groups_pkey"' ELSE '' END;

-- rename column groups.id to number
ALTER TABLE IF EXISTS "groups" ALTER COLUMN IF EXISTS "id" RENAME TO "number";

-- rename column groups.name to title
ALTER TABLE IF EXISTS "groups" ALTER COLUMN IF EXISTS "name" RENAME TO "title";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'groups_name_length_check') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "groups_name_length_check" TO "groups_title_length_check"' ELSE '' END;

-- alter seed groups
DELETE FROM "groups" WHERE "number" = 2 AND "title" = 'user';
UPDATE "groups" SET "title" = 'administrators' WHERE "number" = 1 AND "title" = 'admin';
INSERT INTO "groups" ("number", "title")
SELECT 3, 'guests'
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE "number" = 3);
