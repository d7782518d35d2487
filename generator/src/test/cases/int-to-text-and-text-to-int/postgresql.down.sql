-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of codes.number fits int
--   - every value of codes.code fits varchar(12)
--   - every value of codes.short_number fits smallint
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of codes have values in short_number that do not fit smallint
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM codes WHERE CASE WHEN short_number IS NULL THEN 0 WHEN NOT (short_number ~ '^\s*[-+]?[0-9]+\s*$') THEN 1 WHEN CAST(short_number AS numeric) NOT BETWEEN -32768 AND 32767 THEN 1 ELSE 0 END = 1) AS text) = '0' THEN '0' ELSE 'rows of codes have values in short_number that do not fit smallint' END AS int);
-- stops if rows of codes have values in code that do not fit varchar(12)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM codes WHERE char_length(CAST(code AS text)) > 12) AS text) = '0' THEN '0' ELSE 'rows of codes have values in code that do not fit varchar(12)' END AS int);
-- stops if rows of codes have values in number that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM codes WHERE CASE WHEN number IS NULL THEN 0 WHEN NOT (number ~ '^\s*[-+]?[0-9]+\s*$') THEN 1 WHEN CAST(number AS numeric) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS text) = '0' THEN '0' ELSE 'rows of codes have values in number that do not fit int' END AS int);

-- alter column codes.short_number smallint?
ALTER TABLE codes ALTER COLUMN short_number TYPE smallint USING short_number::smallint;

-- alter column codes.code varchar(12)
ALTER TABLE codes ALTER COLUMN code TYPE varchar(12) COLLATE "C";

-- alter column codes.number int
ALTER TABLE codes ALTER COLUMN number TYPE integer USING number::integer;

COMMIT;
