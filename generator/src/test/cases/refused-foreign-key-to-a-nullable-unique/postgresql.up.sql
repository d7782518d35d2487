-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to countries since
--   - rows written to addresses since
\set ON_ERROR_STOP on

BEGIN;

-- create table countries
CREATE TABLE countries (
  id integer NOT NULL,
  code varchar(2) COLLATE "C",
  CONSTRAINT countries_pkey PRIMARY KEY (id),
  CONSTRAINT countries_code_key UNIQUE (code)
);

-- create table addresses
CREATE TABLE addresses (
  id integer NOT NULL,
  country varchar(2) COLLATE "C" NOT NULL,
  CONSTRAINT addresses_pkey PRIMARY KEY (id),
  CONSTRAINT addresses_country_fkey FOREIGN KEY (country) REFERENCES countries (code)
);

COMMIT;
