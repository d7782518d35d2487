-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to codes since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table codes
CREATE TABLE codes (
  id INT NOT NULL,
  code TEXT NOT NULL,
  maybe TEXT,
  CONSTRAINT codes_pkey PRIMARY KEY (id),
  CONSTRAINT codes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT codes_code_type_check CHECK (length(code) = 3),
  CONSTRAINT codes_maybe_type_check CHECK (length(maybe) = 2)
);

COMMIT;
