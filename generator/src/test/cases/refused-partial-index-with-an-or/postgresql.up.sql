-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to jobs since
\set ON_ERROR_STOP on

BEGIN;

-- create table jobs
CREATE TABLE jobs (
  id integer NOT NULL,
  status varchar(20) COLLATE "C" NOT NULL,
  title varchar(80) COLLATE "C",
  CONSTRAINT jobs_pkey PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS jobs_open ON jobs (title) WHERE status = 'new' OR status = 'open';

COMMIT;
