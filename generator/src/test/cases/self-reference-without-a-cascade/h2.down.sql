-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of groups.id fits int
--   - every value of groups.parent_id fits int
--   - no row has NULL in groups.name

-- stops if something that this brings is there already: table categories
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'categories' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table categories' END AS INT);
-- stops if something that this renames is not there: table groups
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table groups' END AS INT);
-- stops if rows of groups have NULL in name
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "groups" WHERE "name" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of groups have NULL in name' END AS INT);
-- stops if rows of groups have values in parent_id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "groups" WHERE "parent_id" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of groups have values in parent_id that do not fit int' END AS INT);
-- stops if rows of groups have values in id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "groups" WHERE "id" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of groups have values in id that do not fit int' END AS INT);

-- alter column groups.name varchar(40)
ALTER TABLE "groups" ALTER COLUMN "name" SET NOT NULL;

-- alter column groups.parent_id int?
ALTER TABLE IF EXISTS "groups" DROP CONSTRAINT IF EXISTS "categories_not_own_parent";
ALTER TABLE "groups" ALTER COLUMN "parent_id" SET DATA TYPE INTEGER;
-- ! fails if rows of groups break categories_not_own_parent
ALTER TABLE "groups" ADD CONSTRAINT IF NOT EXISTS "categories_not_own_parent" CHECK ("parent_id" <> "id");

-- alter column groups.id int
ALTER TABLE IF EXISTS "groups" DROP CONSTRAINT IF EXISTS "categories_not_own_parent";
ALTER TABLE "groups" ALTER COLUMN "id" SET DATA TYPE INTEGER;
-- ! fails if rows of groups break categories_not_own_parent
ALTER TABLE "groups" ADD CONSTRAINT IF NOT EXISTS "categories_not_own_parent" CHECK ("parent_id" <> "id");

-- rename constraint groups.groups_pkey to categories_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'groups_pkey') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "groups_pkey" TO "categories_pkey"' ELSE '' END;

-- rename constraint groups.groups_parent_id_fkey to categories_parent_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'groups_parent_id_fkey') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "groups_parent_id_fkey" TO "categories_parent_id_fkey"' ELSE '' END;

-- rename table groups to categories
ALTER TABLE IF EXISTS "groups" RENAME TO "categories";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'categories' AND "CONSTRAINT_NAME" = 'groups_name_length_check') THEN 'ALTER TABLE "categories" RENAME CONSTRAINT "groups_name_length_check" TO "categories_name_length_check"' ELSE '' END;
