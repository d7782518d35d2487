-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to pages since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('pages') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table pages
CREATE TABLE pages (
  url varchar(2000) COLLATE "C" NOT NULL,
  title varchar(900) COLLATE "C" NOT NULL,
  path varchar(1000) COLLATE "C" NOT NULL,
  CONSTRAINT pages_pkey PRIMARY KEY (url)
);
CREATE INDEX pages_title ON pages (title);
CREATE INDEX pages_path ON pages (path);

COMMIT;
