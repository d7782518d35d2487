-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of countries (code 'ch'), and no row refers to them
--   - nobody has changed the seeded rows of countries (code 'at')
-- Rollback: lossy
--   - values written to countries.id, countries.visits of seeded rows since

-- stops if seeded rows have been changed in countries: code 'ch'
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "countries" WHERE "code" = 'ch' AND "name" <> 'Switzerland') AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in countries: code ''ch''' END AS INT);
-- stops if seeded rows have been changed, or are gone, in countries: code 'at'
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "countries" WHERE "code" = 'at' AND ("name" = 'Österreich' OR "name" = 'Austria')) AS VARCHAR) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in countries: code ''at''' END AS INT);

-- alter seed countries
-- ! destroys the values of countries.id, countries.visits in the row with code 'ch'
DELETE FROM "countries" WHERE "code" = 'ch' AND "name" = 'Switzerland';
UPDATE "countries" SET "name" = 'Austria' WHERE "code" = 'at' AND "name" = 'Österreich';
