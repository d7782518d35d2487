-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of gone
-- Rollback: conditional
--   - every value of people.name fits varchar(20)

-- stops if something that this brings is there already: table pets, table gone
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'pets' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'gone' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table pets, table gone' END AS INT);
-- stops if something that this renames is not there: table animals
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'animals' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table animals' END AS INT);
-- stops if rows of people have values in name that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) > 20) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have values in name that do not fit varchar(20)' END AS INT);

-- take down view names
DROP VIEW IF EXISTS "names";

-- alter role case_follower
REVOKE SELECT ON "old_names" FROM "case_follower";

-- drop view old_names
DROP VIEW IF EXISTS "old_names";

-- alter column people.name varchar(20)
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_name_length_check";
ALTER TABLE "people" ALTER COLUMN "name" SET DATA TYPE VARCHAR(40);
-- ! fails if rows of people break people_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- create table gone
CREATE TABLE IF NOT EXISTS "gone" (
  "id" INTEGER NOT NULL,
  CONSTRAINT "gone_pkey" PRIMARY KEY ("id")
);

-- alter role case_follower
GRANT DELETE ON "gone" TO "case_follower";

-- rename constraint animals.animals_pkey to pets_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'animals' AND "CONSTRAINT_NAME" = 'animals_pkey') THEN 'ALTER TABLE "animals" RENAME CONSTRAINT "animals_pkey" TO "pets_pkey"' ELSE '' END;

-- rename table animals to pets
ALTER TABLE IF EXISTS "animals" RENAME TO "pets";

-- create view old_names
CREATE VIEW IF NOT EXISTS "old_names" AS
select "id" from "pets";

-- alter role case_follower
GRANT SELECT ON "old_names" TO "case_follower";

-- put back view names
CREATE VIEW IF NOT EXISTS "names" AS
select "name" from "people";
GRANT SELECT ON "names" TO "case_follower";
