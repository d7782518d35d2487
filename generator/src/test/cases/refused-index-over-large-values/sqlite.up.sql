-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to files since
.bail on

BEGIN IMMEDIATE;

-- create table files
CREATE TABLE files (
  id INT NOT NULL,
  body BLOB NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT files_pkey PRIMARY KEY (id),
  CONSTRAINT files_body_key UNIQUE (body)
);
CREATE INDEX IF NOT EXISTS files_name ON files (name);

COMMIT;
