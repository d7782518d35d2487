-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to accounts since
\set ON_ERROR_STOP on

BEGIN;

-- create table accounts
CREATE TABLE accounts (
  id bigint NOT NULL,
  balance numeric(20, 4) NOT NULL,
  CONSTRAINT accounts_pkey PRIMARY KEY (id)
);

COMMIT;
