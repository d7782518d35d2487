-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of lines.amount fits int
\set ON_ERROR_STOP on

BEGIN;

-- drop column lines.label
ALTER TABLE lines DROP COLUMN IF EXISTS label;

-- drop column lines.total
ALTER TABLE lines DROP COLUMN IF EXISTS total;

-- alter column lines.amount int
ALTER TABLE lines ALTER COLUMN amount TYPE integer USING amount::integer;

-- add column lines.total bigint generated amount * price stored
ALTER TABLE lines ADD COLUMN total bigint GENERATED ALWAYS AS (amount * price) STORED NOT NULL;

-- add column lines.label varchar(40) generated 'n' || cast(amount as text) stored
ALTER TABLE lines ADD COLUMN label varchar(40) COLLATE "C" GENERATED ALWAYS AS ('n' || CAST(amount AS text)) STORED NOT NULL;

COMMIT;
