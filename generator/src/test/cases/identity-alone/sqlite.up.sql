-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to counters since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table counters
CREATE TABLE counters (
  id INTEGER NOT NULL CONSTRAINT counters_pkey PRIMARY KEY AUTOINCREMENT
);

COMMIT;
