-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to measures since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table measures
CREATE TABLE measures (
  id INT NOT NULL,
  factor REAL NOT NULL,
  weighed REAL NOT NULL GENERATED ALWAYS AS (factor * 2) VIRTUAL,
  CONSTRAINT measures_pkey PRIMARY KEY (id),
  CONSTRAINT measures_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT measures_factor_type_check CHECK (typeof(factor) IN ('real', 'null')),
  CONSTRAINT measures_weighed_type_check CHECK (typeof(weighed) IN ('real', 'null'))
);
CREATE INDEX measures_weighed ON measures (weighed);

COMMIT;
