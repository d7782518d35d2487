-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: irreversible
--   - the author's SQL says no way back (`down:`)
\set ON_ERROR_STOP on

BEGIN;
-- stops if the author's SQL says no way back (`down:`)
SELECT CAST(CASE WHEN CAST((SELECT 1) AS text) = '0' THEN '0' ELSE 'the author''s SQL says no way back (`down:`)' END AS int);

COMMIT;
