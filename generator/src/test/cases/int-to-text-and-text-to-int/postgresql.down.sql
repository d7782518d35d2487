-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of codes.number fits int
--   - every value of codes.code fits varchar(12)
--   - every value of codes.short_number fits smallint
\set ON_ERROR_STOP on

BEGIN;

-- alter column codes.short_number smallint?
ALTER TABLE codes ALTER COLUMN short_number TYPE smallint USING short_number::smallint;

-- alter column codes.code varchar(12)
ALTER TABLE codes ALTER COLUMN code TYPE varchar(12) COLLATE "C";

-- alter column codes.number int
ALTER TABLE codes ALTER COLUMN number TYPE integer USING number::integer;

COMMIT;
