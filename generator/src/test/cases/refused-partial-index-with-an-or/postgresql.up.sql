-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to jobs since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('jobs') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table jobs
CREATE TABLE jobs (
  id integer NOT NULL,
  status varchar(20) COLLATE "C" NOT NULL,
  title varchar(80) COLLATE "C",
  CONSTRAINT jobs_pkey PRIMARY KEY (id)
);
CREATE INDEX jobs_open ON jobs (title) WHERE status = 'new' OR status = 'open';

COMMIT;
