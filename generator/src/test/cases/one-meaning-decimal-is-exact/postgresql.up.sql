-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to amounts since
\set ON_ERROR_STOP on

BEGIN;

-- create table amounts
CREATE TABLE amounts (
  id integer NOT NULL,
  amount numeric(15, 2) NOT NULL,
  whole numeric(15, 0),
  tiny numeric(15, 15),
  CONSTRAINT amounts_pkey PRIMARY KEY (id)
);

COMMIT;
