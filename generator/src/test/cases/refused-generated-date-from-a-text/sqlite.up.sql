-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to imports since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table imports
CREATE TABLE imports (
  id INT NOT NULL,
  written TEXT NOT NULL,
  day TEXT NOT NULL GENERATED ALWAYS AS (CASE WHEN written IS date(written, '+0 days') THEN written ELSE json('no date: ' || written) END) STORED,
  shown TEXT NOT NULL GENERATED ALWAYS AS (CAST(day_of AS TEXT)) STORED,
  day_of TEXT NOT NULL,
  CONSTRAINT imports_pkey PRIMARY KEY (id),
  CONSTRAINT imports_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT imports_written_type_check CHECK (length(written) <= 10),
  CONSTRAINT imports_shown_type_check CHECK (length(shown) <= 10),
  CONSTRAINT imports_day_of_type_check CHECK (day_of IS date(day_of, '+0 days'))
);
CREATE INDEX imports_days ON imports (CASE WHEN written IS date(written, '+0 days') THEN written ELSE json('no date: ' || written) END);

COMMIT;
