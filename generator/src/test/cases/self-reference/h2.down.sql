-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of categories keep categories_parent_id_fkey, whose values the rollback cannot bring back
--   - the rows of categories keep categories_not_own_parent, whose values the rollback cannot bring back
-- Rollback: lossy
--   - values written to categories.obsolete since
--   - the values of categories.parent_id

-- drop constraint categories.categories_parent_id_fkey
ALTER TABLE IF EXISTS "categories" DROP CONSTRAINT IF EXISTS "categories_parent_id_fkey";

-- drop constraint categories.categories_not_own_parent
ALTER TABLE IF EXISTS "categories" DROP CONSTRAINT IF EXISTS "categories_not_own_parent";

-- add column categories.obsolete text?
ALTER TABLE "categories" ADD COLUMN IF NOT EXISTS "obsolete" VARCHAR;

-- drop column categories.parent_id
-- ! destroys the values of categories.parent_id
ALTER TABLE "categories" DROP COLUMN IF EXISTS "parent_id";
