-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what raw search in places held
--   - what raw statistics of places held
--   - what raw domain grade holds by then
--   - values written to places.mark since
--   - what raw statistics of places holds by then
--   - what raw search in places holds by then
--   - what raw towns at hand holds by then
--   - what raw domain postcode held

-- stops if something that this brings is there already: view towns, column places.town, column places.mark
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'towns' AND "TABLE_TYPE" = 'VIEW')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'places' AND "COLUMN_NAME" = 'town')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'places' AND "COLUMN_NAME" = 'mark')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: view towns, column places.town, column places.mark' END AS INT);
-- stops if something that this renames is not there: column places.city
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'places' AND "COLUMN_NAME" = 'city')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column places.city' END AS INT);

-- rename column places.city to town
ALTER TABLE IF EXISTS "places" ALTER COLUMN IF EXISTS "city" RENAME TO "town";

-- create raw domain grade
CREATE DOMAIN "grade" AS INTEGER CHECK (VALUE BETWEEN 1 AND 6);

-- add column places.mark int native {h2="grade", postgresql=grade}?
ALTER TABLE "places" ADD COLUMN IF NOT EXISTS "mark" "grade";

-- create view towns
CREATE VIEW IF NOT EXISTS "towns" AS
SELECT DISTINCT "town" FROM "places";

-- drop raw domain postcode
DROP DOMAIN "postcode";
