-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of a_cats written since breaks the_key: unique [name]
--   - no row of a_cats written since breaks the_check: check name <> ''

-- drop index a_cats.the_index
DROP INDEX IF EXISTS "the_index";

-- drop constraint a_cats.the_key
ALTER TABLE IF EXISTS "a_cats" DROP CONSTRAINT IF EXISTS "the_key";

-- drop constraint a_cats.the_check
ALTER TABLE IF EXISTS "a_cats" DROP CONSTRAINT IF EXISTS "the_check";

-- add constraint b_dogs.the_key: unique [name]
-- ! fails if rows of b_dogs break the_key
ALTER TABLE "b_dogs" ADD CONSTRAINT IF NOT EXISTS "the_key" UNIQUE ("name");

-- add constraint b_dogs.the_check: check name <> ''
-- ! fails if rows of b_dogs break the_check
ALTER TABLE "b_dogs" ADD CONSTRAINT IF NOT EXISTS "the_check" CHECK ("name" <> '');

-- create index b_dogs.the_index [name, id]
CREATE INDEX IF NOT EXISTS "the_index" ON "b_dogs" ("name", "id");
