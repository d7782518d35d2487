-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to files since
\set ON_ERROR_STOP on

BEGIN;

-- create table files
CREATE TABLE files (
  id integer NOT NULL,
  body bytea NOT NULL,
  name text COLLATE "C" NOT NULL,
  CONSTRAINT files_pkey PRIMARY KEY (id),
  CONSTRAINT files_body_key UNIQUE (body)
);
CREATE INDEX IF NOT EXISTS files_name ON files (name);

COMMIT;
