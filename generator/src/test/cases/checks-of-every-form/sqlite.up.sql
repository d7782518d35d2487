-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to readings since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table readings
CREATE TABLE readings (
  id INT NOT NULL,
  a INTEGER NOT NULL,
  b INTEGER,
  ratio NUMERIC,
  name TEXT,
  flag INTEGER NOT NULL,
  other INTEGER,
  taken TEXT,
  day TEXT,
  CONSTRAINT readings_pkey PRIMARY KEY (id),
  CONSTRAINT readings_and_or CHECK ((a > 0 OR b > 0) AND NOT (a = 5 AND b = 5)),
  CONSTRAINT readings_not CHECK (NOT flag OR other IS NOT NULL),
  CONSTRAINT readings_sums CHECK (a + b * 2 - (a - b) <> -1),
  CONSTRAINT readings_division CHECK (ratio IS NULL OR CAST(ratio AS REAL) / 2 < 5000),
  CONSTRAINT readings_sign CHECK (-a < 10 AND -(-a) > -10),
  CONSTRAINT readings_between CHECK (a BETWEEN -100 AND 100 AND b NOT BETWEEN 7 AND 8),
  CONSTRAINT readings_in CHECK (name IN ('x', 'y', 'it''s') OR name NOT IN ('z') OR name IS NULL),
  CONSTRAINT readings_like CHECK (name GLOB 'a*' OR name NOT GLOB '*b%c*' OR name IS NULL),
  CONSTRAINT readings_case CHECK (CASE WHEN a > 1 THEN b IS NULL OR b > 0 WHEN a < -1 THEN FALSE ELSE TRUE END),
  CONSTRAINT readings_functions CHECK (coalesce(length(trim(name)), abs(b), 0) >= 0 AND nullif(a, 0) IS NOT NULL),
  CONSTRAINT readings_letters CHECK (lower(name) = name OR upper(name) = name OR name IS NULL),
  CONSTRAINT readings_round CHECK (round(ratio) >= 0 OR round(round(ratio * 100) / 10) / 10 < 0 OR ratio IS NULL),
  CONSTRAINT readings_text CHECK (name || '-' || CAST(a AS TEXT) <> '-' OR name IS NULL),
  CONSTRAINT readings_day CHECK (day > date('2000-01-01', '+0 days') OR day IS NULL),
  CONSTRAINT readings_taken CHECK (taken >= strftime('%Y-%m-%d %H:%M:%f', '2000-01-01 00:00:00Z', '+0 days') OR taken IS NULL),
  CONSTRAINT readings_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT readings_a_type_check CHECK (typeof(a) IN ('integer', 'null') AND a BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT readings_b_type_check CHECK (typeof(b) IN ('integer', 'null') AND b BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT readings_ratio_type_check CHECK (round(ratio, 2) = ratio AND abs(ratio) < 1000000),
  CONSTRAINT readings_name_type_check CHECK (length(name) <= 40),
  CONSTRAINT readings_flag_type_check CHECK (flag IN (0, 1)),
  CONSTRAINT readings_other_type_check CHECK (other IN (0, 1)),
  CONSTRAINT readings_taken_type_check CHECK (taken IS strftime('%Y-%m-%d %H:%M:%f', taken, '+0 days')),
  CONSTRAINT readings_day_type_check CHECK (day IS date(day, '+0 days'))
);

COMMIT;
