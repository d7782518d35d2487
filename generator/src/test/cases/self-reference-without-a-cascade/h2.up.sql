-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of groups.id fits int
--   - every value of groups.parent_id fits int
--   - no row has NULL in groups.name

-- stops if something that this brings is there already: table groups
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table groups' END AS INT);
-- stops if something that this renames is not there: table categories
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'categories' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table categories' END AS INT);

-- rename table categories to groups
ALTER TABLE IF EXISTS "categories" RENAME TO "groups";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'categories_name_length_check') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "categories_name_length_check" TO "groups_name_length_check"' ELSE '' END;

-- rename constraint groups.categories_parent_id_fkey to groups_parent_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'categories_parent_id_fkey') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "categories_parent_id_fkey" TO "groups_parent_id_fkey"' ELSE '' END;

-- rename constraint groups.categories_pkey to groups_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'categories_pkey') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "categories_pkey" TO "groups_pkey"' ELSE '' END;

-- alter column groups.id bigint
ALTER TABLE IF EXISTS "groups" DROP CONSTRAINT IF EXISTS "categories_not_own_parent";
ALTER TABLE "groups" ALTER COLUMN "id" SET DATA TYPE BIGINT;
-- ! fails if rows of groups break categories_not_own_parent
ALTER TABLE "groups" ADD CONSTRAINT IF NOT EXISTS "categories_not_own_parent" CHECK ("parent_id" <> "id");

-- alter column groups.parent_id bigint?
ALTER TABLE IF EXISTS "groups" DROP CONSTRAINT IF EXISTS "categories_not_own_parent";
ALTER TABLE "groups" ALTER COLUMN "parent_id" SET DATA TYPE BIGINT;
-- ! fails if rows of groups break categories_not_own_parent
ALTER TABLE "groups" ADD CONSTRAINT IF NOT EXISTS "categories_not_own_parent" CHECK ("parent_id" <> "id");

-- alter column groups.name varchar(40)?
ALTER TABLE "groups" ALTER COLUMN "name" DROP NOT NULL;
