-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to categories.parent_id since
--   - the values of categories.obsolete

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
