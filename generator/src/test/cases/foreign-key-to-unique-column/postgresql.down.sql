-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of addresses written since breaks addresses_country_fkey: foreign key [country] -> countries [code] on delete no action on update cascade not deferrable
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint addresses.addresses_country_fkey
ALTER TABLE addresses DROP CONSTRAINT IF EXISTS addresses_country_fkey;

COMMIT;
