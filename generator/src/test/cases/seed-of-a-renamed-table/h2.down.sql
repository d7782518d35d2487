-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of groups (number 3), and no row refers to them
--   - nobody has changed the seeded rows of groups (number 1)
--   - no other row of groups has taken a key of the seeded rows that go (number 2)

-- stops if something that this brings is there already: table roles
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table roles' END AS INT);
-- stops if something that this renames is not there: table groups
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table groups' END AS INT);
-- stops if seeded rows have been changed in groups: number 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "groups" WHERE "number" = 3 AND "title" <> 'guests') AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in groups: number 3' END AS INT);
-- stops if seeded rows have been changed, or are gone, in groups: number 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "groups" WHERE "number" = 1 AND ("title" = 'administrators' OR "title" = 'admin')) AS VARCHAR) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in groups: number 1' END AS INT);
-- stops if rows with other values than seeded ones have their keys in groups: number 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "groups" WHERE "number" = 2 AND "title" <> 'user') AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in groups: number 2' END AS INT);

-- alter seed groups
DELETE FROM "groups" WHERE "number" = 3 AND "title" = 'guests';
UPDATE "groups" SET "title" = 'admin' WHERE "number" = 1 AND "title" = 'administrators';
INSERT INTO "groups" ("number", "title")
SELECT 2, 'user'
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE "number" = 2);

-- rename column groups.title to name
ALTER TABLE IF EXISTS "groups" ALTER COLUMN IF EXISTS "title" RENAME TO "name";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'groups_title_length_check') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "groups_title_length_check" TO "groups_name_length_check"' ELSE '' END;

-- rename column groups.number to id
ALTER TABLE IF EXISTS "groups" ALTER COLUMN IF EXISTS "number" RENAME TO "id";

-- rename constraint groups.groups_pkey to roles_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'groups_pkey') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "groups_pkey" TO "roles_pkey"' ELSE '' END;

-- rename table groups to roles
ALTER TABLE IF EXISTS "groups" RENAME TO "roles";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'roles' AND "CONSTRAINT_NAME" = 'groups_name_length_check') THEN 'ALTER TABLE "roles" RENAME CONSTRAINT "groups_name_length_check" TO "roles_name_length_check"' ELSE '' END;
