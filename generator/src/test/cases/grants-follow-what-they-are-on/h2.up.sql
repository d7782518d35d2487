-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of gone
-- Rollback: conditional
--   - every value of people.name fits varchar(20)

-- stops if something that this brings is there already: table animals
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'animals' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table animals' END AS INT);
-- stops if something that this renames is not there: table pets
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'pets' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table pets' END AS INT);

-- take down view names
DROP VIEW IF EXISTS "names";

-- drop view old_names
DROP VIEW IF EXISTS "old_names";

-- rename table pets to animals
ALTER TABLE IF EXISTS "pets" RENAME TO "animals";

-- rename constraint animals.pets_pkey to animals_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'animals' AND "CONSTRAINT_NAME" = 'pets_pkey') THEN 'ALTER TABLE "animals" RENAME CONSTRAINT "pets_pkey" TO "animals_pkey"' ELSE '' END;

-- drop table gone
-- ! destroys every row of gone
DROP TABLE IF EXISTS "gone";

-- alter column people.name varchar(50)
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_name_length_check";
ALTER TABLE "people" ALTER COLUMN "name" SET DATA TYPE VARCHAR(100);
-- ! fails if rows of people break people_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 50);

-- create view old_names
CREATE VIEW IF NOT EXISTS "old_names" AS
select "id" + 1 as "id" from "animals";

-- alter role case_follower
GRANT SELECT ON "old_names" TO "case_follower";

-- put back view names
CREATE VIEW IF NOT EXISTS "names" AS
select "name" from "people";
GRANT SELECT ON "names" TO "case_follower";
