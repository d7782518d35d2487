-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to flags since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table flags
CREATE TABLE flags (
  id INT NOT NULL,
  flag INTEGER NOT NULL,
  other INTEGER,
  both INTEGER GENERATED ALWAYS AS (flag AND other) STORED,
  either INTEGER GENERATED ALWAYS AS (flag OR other) STORED,
  neither INTEGER GENERATED ALWAYS AS (NOT (flag OR other)) STORED,
  CONSTRAINT flags_pkey PRIMARY KEY (id),
  CONSTRAINT flags_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT flags_flag_type_check CHECK (flag IN (0, 1)),
  CONSTRAINT flags_other_type_check CHECK (other IN (0, 1))
);

COMMIT;
