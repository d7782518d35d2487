-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'starts_on' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'ends_on' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'begins' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'ends' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename column jobs.ends to ends_on
ALTER TABLE jobs RENAME COLUMN ends TO ends_on;

-- rename column jobs.begins to starts_on
ALTER TABLE jobs RENAME COLUMN begins TO starts_on;

COMMIT;
