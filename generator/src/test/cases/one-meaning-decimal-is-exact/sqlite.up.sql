-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to amounts since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table amounts
CREATE TABLE amounts (
  id INT NOT NULL,
  amount NUMERIC NOT NULL,
  whole NUMERIC,
  tiny NUMERIC,
  CONSTRAINT amounts_pkey PRIMARY KEY (id),
  CONSTRAINT amounts_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT amounts_amount_type_check CHECK (round(amount, 2) = amount AND abs(amount) < 10000000000000),
  CONSTRAINT amounts_whole_type_check CHECK (round(whole, 0) = whole AND abs(whole) < 1000000000000000),
  CONSTRAINT amounts_tiny_type_check CHECK (round(tiny, 15) = tiny AND abs(tiny) < 1)
);

COMMIT;
