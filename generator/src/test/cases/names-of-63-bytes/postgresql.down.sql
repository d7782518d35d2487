-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of tñññññññññññññññññññññññññññññññ
\set ON_ERROR_STOP on

BEGIN;

-- drop table tñññññññññññññññññññññññññññññññ
-- ! destroys every row of tñññññññññññññññññññññññññññññññ
DROP TABLE IF EXISTS "tñññññññññññññññññññññññññññññññ";

COMMIT;
