-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of codes.number fits int
--   - every value of codes.code fits varchar(12)
--   - every value of codes.short_number fits smallint
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of codes have values in code that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM codes WHERE CASE WHEN code IS NULL THEN 0 WHEN NOT (code ~ '^\s*[-+]?[0-9]+\s*$') THEN 1 WHEN CAST(code AS numeric) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS text) = '0' THEN '0' ELSE 'rows of codes have values in code that do not fit int' END AS int);
-- stops if rows of codes have values in short_number that do not fit varchar(8)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM codes WHERE char_length(CAST(short_number AS text)) > 8) AS text) = '0' THEN '0' ELSE 'rows of codes have values in short_number that do not fit varchar(8)' END AS int);

-- alter column codes.number text
ALTER TABLE codes ALTER COLUMN number TYPE text COLLATE "C";

-- alter column codes.code int
ALTER TABLE codes ALTER COLUMN code TYPE integer USING code::integer;

-- alter column codes.short_number varchar(8)?
ALTER TABLE codes ALTER COLUMN short_number TYPE varchar(8) COLLATE "C";

COMMIT;
