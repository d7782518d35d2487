-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to sums since
.bail on

BEGIN IMMEDIATE;

-- create table sums
CREATE TABLE sums (
  id INT NOT NULL,
  whole INTEGER NOT NULL,
  amount NUMERIC NOT NULL,
  half INTEGER NOT NULL GENERATED ALWAYS AS (whole / 2) STORED,
  exact_half NUMERIC NOT NULL GENERATED ALWAYS AS (CAST(amount AS REAL) / 2) STORED,
  share NUMERIC NOT NULL GENERATED ALWAYS AS (CAST(whole AS REAL) / amount) STORED,
  mixed NUMERIC NOT NULL GENERATED ALWAYS AS (CAST(whole + amount AS REAL) / 4) STORED,
  rounded NUMERIC NOT NULL GENERATED ALWAYS AS (round(amount)) STORED,
  cut INTEGER NOT NULL GENERATED ALWAYS AS (whole - whole / 3 * 3) STORED,
  size INTEGER NOT NULL GENERATED ALWAYS AS (abs(-whole)) STORED,
  signs INTEGER NOT NULL GENERATED ALWAYS AS (-(-whole) - -1) STORED,
  CONSTRAINT sums_pkey PRIMARY KEY (id),
  CONSTRAINT sums_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT sums_whole_type_check CHECK (typeof(whole) IN ('integer', 'null') AND whole BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT sums_amount_type_check CHECK (round(amount, 2) = amount AND abs(amount) < 100000000)
);

COMMIT;
