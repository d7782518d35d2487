-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of countries (code 'ch'), and no row refers to them
--   - nobody has changed the seeded rows of countries (code 'at')
-- Rollback: lossy
--   - values written to countries.id, countries.visits of seeded rows since
\set ON_ERROR_STOP on

BEGIN;
-- stops if seeded rows have been changed in countries: code 'ch'
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM countries WHERE code = 'ch' AND name <> 'Switzerland') AS text) = '0' THEN '0' ELSE 'seeded rows have been changed in countries: code ''ch''' END AS int);
-- stops if seeded rows have been changed, or are gone, in countries: code 'at'
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM countries WHERE code = 'at' AND (name = 'Österreich' OR name = 'Austria')) AS text) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in countries: code ''at''' END AS int);

-- alter seed countries
-- ! destroys the values of countries.id, countries.visits in the row with code 'ch'
DELETE FROM countries WHERE code = 'ch' AND name = 'Switzerland';
UPDATE countries SET name = 'Austria' WHERE code = 'at' AND name = 'Österreich';

COMMIT;
