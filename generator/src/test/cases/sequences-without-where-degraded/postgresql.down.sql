-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Less than declared: what the author lets this engine do without
--   - sequences/comes: Not yet
-- Rollback: lossy
--   - the number that the sequence goes had reached on h2, postgresql, sqlserver
\set ON_ERROR_STOP on

BEGIN;

-- alter sequence stays
ALTER SEQUENCE stays AS bigint START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;

-- alter sequence goes
CREATE SEQUENCE goes AS bigint START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;
GRANT USAGE ON SEQUENCE goes TO clerk;

-- alter sequence comes
-- ! destroys the number that comes has reached
DROP SEQUENCE IF EXISTS comes;

COMMIT;
