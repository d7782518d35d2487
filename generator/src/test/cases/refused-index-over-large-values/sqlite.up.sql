-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to files since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table files
CREATE TABLE files (
  id INT NOT NULL,
  body BLOB NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT files_pkey PRIMARY KEY (id),
  CONSTRAINT files_body_key UNIQUE (body),
  CONSTRAINT files_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);
CREATE INDEX files_name ON files (name);

COMMIT;
