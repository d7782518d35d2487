-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to totals since
\set ON_ERROR_STOP on

BEGIN;

-- drop view totals
DROP VIEW IF EXISTS totals;

-- create table totals
CREATE TABLE totals (
  number bigint NOT NULL,
  CONSTRAINT totals_pkey PRIMARY KEY (number)
);

COMMIT;
