-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter sequence steps
ALTER SEQUENCE steps AS smallint START WITH -1 INCREMENT BY -2 MINVALUE -11 NO MAXVALUE NO CYCLE;

-- alter sequence tickets
ALTER SEQUENCE tickets AS bigint START WITH 3 INCREMENT BY 1 NO MINVALUE MAXVALUE 9 NO CYCLE;

COMMIT;
