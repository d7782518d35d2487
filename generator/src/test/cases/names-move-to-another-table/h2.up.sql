-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of a_cats written since breaks the_key: unique [name]
--   - no row of a_cats written since breaks the_check: check name <> ''

-- stops if something that this brings is there already: constraint b_dogs.the_key, constraint b_dogs.the_check, index b_dogs.the_index
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'b_dogs' AND "CONSTRAINT_NAME" = 'the_key')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'b_dogs' AND "CONSTRAINT_NAME" = 'the_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'b_dogs' AND "INDEX_NAME" = 'the_index')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint b_dogs.the_key, constraint b_dogs.the_check, index b_dogs.the_index' END AS INT);
-- stops if rows of b_dogs collide in the_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "b_dogs" WHERE "name" IS NOT NULL GROUP BY "name" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of b_dogs collide in the_key' END AS INT);
-- stops if rows of b_dogs break the_check
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "b_dogs" WHERE NOT "name" <> '') AS VARCHAR) = '0' THEN '0' ELSE 'rows of b_dogs break the_check' END AS INT);

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
