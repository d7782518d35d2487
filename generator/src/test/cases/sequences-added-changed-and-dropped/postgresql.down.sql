-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the number that the sequence goes had reached
\set ON_ERROR_STOP on

BEGIN;

-- create sequence goes
CREATE SEQUENCE goes AS bigint START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;

-- drop sequence comes
-- ! destroys the number that comes has reached
DROP SEQUENCE IF EXISTS comes;

-- alter sequence changes
ALTER SEQUENCE changes AS bigint START WITH 5 INCREMENT BY 5 NO MINVALUE NO MAXVALUE NO CYCLE;

COMMIT;
