-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of people.number fits varchar(10)
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of people have values in number that do not fit varchar(10)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE char_length(CAST(number AS text)) > 10) AS text) = '0' THEN '0' ELSE 'rows of people have values in number that do not fit varchar(10)' END AS int);

-- alter column people.number varchar(10)
ALTER TABLE people ALTER COLUMN number TYPE varchar(10) COLLATE "C";

-- alter column people.name varchar(10)
ALTER TABLE people ALTER COLUMN name TYPE varchar(10) COLLATE "C";

COMMIT;
