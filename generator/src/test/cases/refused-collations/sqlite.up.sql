-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to users since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table users
CREATE TABLE users (
  id INT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT users_name_type_check CHECK (length(name) <= 40)
);

COMMIT;
