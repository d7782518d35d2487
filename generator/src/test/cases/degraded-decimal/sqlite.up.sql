-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to accounts since
.bail on

BEGIN IMMEDIATE;

-- create table accounts
CREATE TABLE accounts (
  id INT NOT NULL,
  balance NUMERIC NOT NULL,
  CONSTRAINT accounts_pkey PRIMARY KEY (id),
  CONSTRAINT accounts_id_type_check CHECK (typeof(id) IN ('integer', 'null'))
);

COMMIT;
