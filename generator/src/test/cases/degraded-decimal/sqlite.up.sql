-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - tables/accounts/columns/balance: amounts here stay below ten digits
-- Rollback: lossy
--   - rows written to accounts since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table accounts
CREATE TABLE accounts (
  id INT NOT NULL,
  balance NUMERIC NOT NULL,
  CONSTRAINT accounts_pkey PRIMARY KEY (id),
  CONSTRAINT accounts_id_type_check CHECK (typeof(id) IN ('integer', 'null'))
);

COMMIT;
