-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to sums since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table sums
CREATE TABLE sums (
  id INT NOT NULL,
  whole INTEGER NOT NULL,
  amount NUMERIC NOT NULL,
  half INTEGER NOT NULL GENERATED ALWAYS AS (whole / 2) STORED,
  exact_half NUMERIC NOT NULL GENERATED ALWAYS AS (CAST(round(CAST(amount AS REAL) / 2, 3) AS NUMERIC)) STORED,
  share NUMERIC NOT NULL GENERATED ALWAYS AS (CAST(round(CAST(whole AS REAL) / amount, 3) AS NUMERIC)) STORED,
  mixed NUMERIC NOT NULL GENERATED ALWAYS AS (CAST(round(CAST(round(whole + amount, 2) AS REAL) / 4, 3) AS NUMERIC)) STORED,
  rounded NUMERIC NOT NULL GENERATED ALWAYS AS (round(amount)) STORED,
  cut INTEGER NOT NULL GENERATED ALWAYS AS (whole - whole / 3 * 3) STORED,
  size INTEGER NOT NULL GENERATED ALWAYS AS (abs(-whole)) STORED,
  signs INTEGER NOT NULL GENERATED ALWAYS AS (-(-whole) - -1) STORED,
  CONSTRAINT sums_pkey PRIMARY KEY (id),
  CONSTRAINT sums_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT sums_whole_type_check CHECK (typeof(whole) IN ('integer', 'null') AND whole BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT sums_amount_type_check CHECK (round(amount, 2) = amount AND abs(amount) < 100000000),
  CONSTRAINT sums_half_type_check CHECK (typeof(half) IN ('integer', 'null') AND half BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT sums_exact_half_type_check CHECK (round(exact_half, 3) = exact_half AND abs(exact_half) < 1000000000),
  CONSTRAINT sums_share_type_check CHECK (round(share, 3) = share AND abs(share) < 1000000000),
  CONSTRAINT sums_mixed_type_check CHECK (round(mixed, 3) = mixed AND abs(mixed) < 1000000000),
  CONSTRAINT sums_rounded_type_check CHECK (round(rounded, 0) = rounded AND abs(rounded) < 1000000000000),
  CONSTRAINT sums_cut_type_check CHECK (typeof(cut) IN ('integer', 'null') AND cut BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT sums_size_type_check CHECK (typeof(size) IN ('integer', 'null') AND size BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT sums_signs_type_check CHECK (typeof(signs) IN ('integer', 'null') AND signs BETWEEN -2147483648 AND 2147483647)
);

COMMIT;
