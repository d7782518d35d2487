-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of b_dogs written since breaks the_check: check name <> ''
--   - no row of b_dogs written since breaks the_key: unique [name]

-- drop index b_dogs.the_index
DROP INDEX IF EXISTS "the_index";

-- drop constraint b_dogs.the_check
ALTER TABLE IF EXISTS "b_dogs" DROP CONSTRAINT IF EXISTS "the_check";

-- drop constraint b_dogs.the_key
ALTER TABLE IF EXISTS "b_dogs" DROP CONSTRAINT IF EXISTS "the_key";

-- add constraint a_cats.the_check: check name <> ''
-- ! fails if rows of a_cats break the_check
ALTER TABLE "a_cats" ADD CONSTRAINT IF NOT EXISTS "the_check" CHECK ("name" <> '');

-- add constraint a_cats.the_key: unique [name]
-- ! fails if rows of a_cats break the_key
ALTER TABLE "a_cats" ADD CONSTRAINT IF NOT EXISTS "the_key" UNIQUE ("name");

-- create index a_cats.the_index [name, id]
CREATE INDEX IF NOT EXISTS "the_index" ON "a_cats" ("name", "id");
