-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to jobs since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table jobs
CREATE TABLE jobs (
  id INT NOT NULL,
  status TEXT NOT NULL,
  title TEXT,
  CONSTRAINT jobs_pkey PRIMARY KEY (id),
  CONSTRAINT jobs_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT jobs_status_type_check CHECK (length(status) <= 20),
  CONSTRAINT jobs_title_type_check CHECK (length(title) <= 80)
);
CREATE INDEX jobs_open ON jobs (title) WHERE status = 'new' OR status = 'open';

COMMIT;
