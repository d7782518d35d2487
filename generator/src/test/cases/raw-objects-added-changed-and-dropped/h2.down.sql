-- Down: undoes up.sql
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

-- stops if something that this brings is there already: column places.city
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'places' AND "COLUMN_NAME" = 'city')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column places.city' END AS INT);
-- stops if something that this renames is not there: column places.town
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'places' AND "COLUMN_NAME" = 'town')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column places.town' END AS INT);

-- create raw domain postcode
CREATE DOMAIN "postcode" AS VARCHAR(5);

-- drop view towns
DROP VIEW IF EXISTS "towns";

-- drop column places.mark
-- ! destroys the values of places.mark
ALTER TABLE "places" DROP COLUMN IF EXISTS "mark";

-- drop raw domain grade
DROP DOMAIN "grade";

-- rename column places.town to city
ALTER TABLE IF EXISTS "places" ALTER COLUMN IF EXISTS "town" RENAME TO "city";
