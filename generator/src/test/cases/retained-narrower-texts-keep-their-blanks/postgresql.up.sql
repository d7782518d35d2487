-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of people.number fits varchar(10)
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of people have values in name that do not fit varchar(5)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE char_length(name) > 5) AS text) = '0' THEN '0' ELSE 'rows of people have values in name that do not fit varchar(5)' END AS int);
-- stops if rows of people have values in number that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE CASE WHEN number IS NULL THEN 0 WHEN NOT (number ~ '^\s*[-+]?[0-9]+\s*$') THEN 1 WHEN CAST(number AS numeric) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS text) = '0' THEN '0' ELSE 'rows of people have values in number that do not fit int' END AS int);

-- alter column people.name varchar(5)
ALTER TABLE people ALTER COLUMN name TYPE varchar(5) COLLATE "C";

-- alter column people.number int
ALTER TABLE people ALTER COLUMN number TYPE integer USING number::integer;

COMMIT;
