-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of cats written since breaks one: unique [a]
--   - no row of cats written since breaks two: unique [b]
--   - no row of cats written since breaks three: check a > 0
--   - no row of cats written since breaks four: check b > 1

-- stops if rows of cats break four
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "cats" WHERE NOT "b" > 1) AS VARCHAR) = '0' THEN '0' ELSE 'rows of cats break four' END AS INT);
-- stops if rows of cats break three
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "cats" WHERE NOT "a" > 0) AS VARCHAR) = '0' THEN '0' ELSE 'rows of cats break three' END AS INT);
-- stops if rows of cats collide in two
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "cats" WHERE "b" IS NOT NULL GROUP BY "b" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of cats collide in two' END AS INT);
-- stops if rows of cats collide in one
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "cats" WHERE "a" IS NOT NULL GROUP BY "a" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of cats collide in one' END AS INT);

-- drop index cats.six
DROP INDEX IF EXISTS "six";

-- drop index cats.five
DROP INDEX IF EXISTS "five";

-- drop constraint cats.four
ALTER TABLE IF EXISTS "cats" DROP CONSTRAINT IF EXISTS "four";

-- drop constraint cats.three
ALTER TABLE IF EXISTS "cats" DROP CONSTRAINT IF EXISTS "three";

-- drop constraint cats.two
ALTER TABLE IF EXISTS "cats" DROP CONSTRAINT IF EXISTS "two";

-- drop constraint cats.one
ALTER TABLE IF EXISTS "cats" DROP CONSTRAINT IF EXISTS "one";

-- add constraint cats.four: check b > 1
-- ! fails if rows of cats break four
ALTER TABLE "cats" ADD CONSTRAINT IF NOT EXISTS "four" CHECK ("b" > 1);

-- add constraint cats.three: check a > 0
-- ! fails if rows of cats break three
ALTER TABLE "cats" ADD CONSTRAINT IF NOT EXISTS "three" CHECK ("a" > 0);

-- add constraint cats.two: unique [b]
-- ! fails if rows of cats break two
ALTER TABLE "cats" ADD CONSTRAINT IF NOT EXISTS "two" UNIQUE ("b");

-- add constraint cats.one: unique [a]
-- ! fails if rows of cats break one
ALTER TABLE "cats" ADD CONSTRAINT IF NOT EXISTS "one" UNIQUE ("a");

-- create index cats.six [b, a]
CREATE INDEX IF NOT EXISTS "six" ON "cats" ("b", "a");

-- create index cats.five [a, b]
CREATE INDEX IF NOT EXISTS "five" ON "cats" ("a", "b");
