-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to categories.parent_id since
--   - the values of categories.obsolete

-- stops if something that this brings is there already: column categories.obsolete
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'categories' AND "COLUMN_NAME" = 'obsolete')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column categories.obsolete' END AS INT);

-- drop constraint categories.categories_parent_id_fkey
ALTER TABLE IF EXISTS "categories" DROP CONSTRAINT IF EXISTS "categories_parent_id_fkey";

-- drop constraint categories.categories_not_own_parent
ALTER TABLE IF EXISTS "categories" DROP CONSTRAINT IF EXISTS "categories_not_own_parent";

-- add column categories.obsolete text?
ALTER TABLE "categories" ADD COLUMN IF NOT EXISTS "obsolete" VARCHAR;

-- drop column categories.parent_id
-- ! destroys the values of categories.parent_id
ALTER TABLE "categories" DROP COLUMN IF EXISTS "parent_id";
