-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of codes.number fits int
--   - every value of codes.code fits varchar(12)
--   - every value of codes.short_number fits smallint
\set ON_ERROR_STOP on

BEGIN;

-- alter column codes.number text
ALTER TABLE codes ALTER COLUMN number TYPE text COLLATE "C";

-- alter column codes.code int
ALTER TABLE codes ALTER COLUMN code TYPE integer USING code::integer;

-- alter column codes.short_number varchar(8)?
ALTER TABLE codes ALTER COLUMN short_number TYPE varchar(8) COLLATE "C";

COMMIT;
