-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to pairs since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table pairs
CREATE TABLE pairs (
  id INT NOT NULL,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  verdict TEXT NOT NULL GENERATED ALWAYS AS (CASE WHEN a < b THEN 'less' WHEN a = b THEN 'equal' ELSE 'more' END) STORED,
  CONSTRAINT pairs_pkey PRIMARY KEY (id),
  CONSTRAINT pairs_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT pairs_a_type_check CHECK (length(a) <= 20),
  CONSTRAINT pairs_b_type_check CHECK (length(b) <= 20),
  CONSTRAINT pairs_verdict_type_check CHECK (length(verdict) <= 8)
);

COMMIT;
