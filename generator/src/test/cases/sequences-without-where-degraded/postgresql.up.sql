-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Less than declared: what the author lets this engine do without
--   - sequences/goes: No more
-- Rollback: lossy
--   - the number that the sequence goes had reached on h2, postgresql, sqlserver
\set ON_ERROR_STOP on

BEGIN;

-- alter sequence comes
CREATE SEQUENCE comes AS bigint START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;
GRANT USAGE ON SEQUENCE comes TO clerk;

-- alter sequence goes
-- ! destroys the number that goes has reached
DROP SEQUENCE IF EXISTS goes;

-- alter sequence stays
ALTER SEQUENCE stays AS bigint START WITH 1 INCREMENT BY 5 NO MINVALUE NO MAXVALUE NO CYCLE;

COMMIT;
