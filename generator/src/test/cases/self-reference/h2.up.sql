-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to categories.parent_id since
--   - the values of categories.obsolete

-- stops if something that this brings is there already: column categories.parent_id, constraint categories.categories_not_own_parent, constraint categories.categories_parent_id_fkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'categories' AND "COLUMN_NAME" = 'parent_id')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'categories' AND "CONSTRAINT_NAME" = 'categories_not_own_parent')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'categories' AND "CONSTRAINT_NAME" = 'categories_parent_id_fkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column categories.parent_id, constraint categories.categories_not_own_parent, constraint categories.categories_parent_id_fkey' END AS INT);

-- add column categories.parent_id int?
ALTER TABLE "categories" ADD COLUMN IF NOT EXISTS "parent_id" INTEGER;

-- drop column categories.obsolete
-- ! destroys the values of categories.obsolete
ALTER TABLE "categories" DROP COLUMN IF EXISTS "obsolete";

-- add constraint categories.categories_not_own_parent: check parent_id <> id
-- ! fails if rows of categories break categories_not_own_parent
ALTER TABLE "categories" ADD CONSTRAINT IF NOT EXISTS "categories_not_own_parent" CHECK ("parent_id" <> "id");

-- add constraint categories.categories_parent_id_fkey: foreign key [parent_id] -> categories [id] on delete cascade on update no action not deferrable
-- ! fails if rows of categories break categories_parent_id_fkey
ALTER TABLE "categories" ADD CONSTRAINT IF NOT EXISTS "categories_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE CASCADE;
