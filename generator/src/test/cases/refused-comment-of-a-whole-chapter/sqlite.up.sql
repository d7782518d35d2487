-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to entries since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table entries
CREATE TABLE entries (
  id INT NOT NULL,
  CONSTRAINT entries_pkey PRIMARY KEY (id),
  CONSTRAINT entries_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);

COMMIT;
