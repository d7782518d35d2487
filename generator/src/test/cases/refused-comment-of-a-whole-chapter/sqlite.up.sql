-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to entries since
.bail on

BEGIN IMMEDIATE;

-- create table entries
CREATE TABLE entries (
  id INT NOT NULL,
  CONSTRAINT entries_pkey PRIMARY KEY (id)
);

COMMIT;
