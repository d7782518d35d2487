-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'categories' AND "TABLE_TYPE" = 'BASE TABLE') = 1
  AND (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "TABLE_TYPE" = 'BASE TABLE') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- alter column groups.name varchar(40)
ALTER TABLE "groups" ALTER COLUMN "name" SET NOT NULL;

-- alter column groups.parent_id int?
ALTER TABLE "groups" ALTER COLUMN "parent_id" SET DATA TYPE INTEGER;

-- alter column groups.id int
ALTER TABLE "groups" ALTER COLUMN "id" SET DATA TYPE INTEGER;

-- rename constraint groups.groups_pkey to categories_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'groups_pkey') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "groups_pkey" TO "categories_pkey"' ELSE '' END;

-- rename constraint groups.groups_parent_id_fkey to categories_parent_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "CONSTRAINT_NAME" = 'groups_parent_id_fkey') THEN 'ALTER TABLE "groups" RENAME CONSTRAINT "groups_parent_id_fkey" TO "categories_parent_id_fkey"' ELSE '' END;

-- rename table groups to categories
ALTER TABLE IF EXISTS "groups" RENAME TO "categories";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'categories' AND "CONSTRAINT_NAME" = 'groups_name_length_check') THEN 'ALTER TABLE "categories" RENAME CONSTRAINT "groups_name_length_check" TO "categories_name_length_check"' ELSE '' END;
