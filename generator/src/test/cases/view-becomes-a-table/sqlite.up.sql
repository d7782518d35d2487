-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to totals since
.bail on

BEGIN IMMEDIATE;

-- drop view totals
DROP VIEW IF EXISTS totals;

-- create table totals
CREATE TABLE totals (
  number INT NOT NULL,
  CONSTRAINT totals_pkey PRIMARY KEY (number)
);

COMMIT;
