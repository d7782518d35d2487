-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of codes have values in code that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM codes WHERE CASE WHEN code IS NULL THEN 0 WHEN NOT (code ~ '^\s*[-+]?[0-9]+\s*$') THEN 1 WHEN CAST(code AS numeric) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS text) = '0' THEN '0' ELSE 'rows of codes have values in code that do not fit int' END AS int);

-- alter column codes.code int
ALTER TABLE codes ALTER COLUMN code TYPE integer USING code::integer;

COMMIT;
