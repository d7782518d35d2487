-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the number that the sequence goes had reached
\set ON_ERROR_STOP on

BEGIN;

-- alter sequence changes
ALTER SEQUENCE changes AS bigint START WITH 5 INCREMENT BY 10 NO MINVALUE MAXVALUE 1000 CYCLE;

-- create sequence comes
CREATE SEQUENCE comes AS integer START WITH 100 INCREMENT BY 1 MINVALUE 100 NO MAXVALUE NO CYCLE;

-- drop sequence goes
-- ! destroys the number that goes has reached
DROP SEQUENCE IF EXISTS goes;

COMMIT;
