-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('addresses') AND conname = 'addresses_country_fkey' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add constraint addresses.addresses_country_fkey: foreign key [country] -> countries [code] on delete no action on update cascade not deferrable
-- ! fails if rows of addresses break addresses_country_fkey
ALTER TABLE addresses ADD CONSTRAINT addresses_country_fkey FOREIGN KEY (country) REFERENCES countries (code) ON UPDATE CASCADE;

COMMIT;
