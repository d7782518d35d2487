-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to countries since
--   - rows written to addresses since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('countries') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('addresses') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table countries
CREATE TABLE countries (
  code varchar(2) COLLATE "C" NOT NULL,
  CONSTRAINT countries_pkey PRIMARY KEY (code)
);

-- create table addresses
CREATE TABLE addresses (
  id integer NOT NULL,
  country varchar(2) COLLATE "C" NOT NULL,
  CONSTRAINT addresses_pkey PRIMARY KEY (id),
  CONSTRAINT addresses_country_fkey FOREIGN KEY (country) REFERENCES countries (code)
);

COMMIT;
