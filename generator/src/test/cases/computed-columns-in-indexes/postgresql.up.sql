-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Less than declared: what the author lets this engine do without
--   - tables/measures/columns/twice: stored is fine
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('measures') AND attname = 'dollars' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('measures') AND attname = 'weighed' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('measures') AND attname = 'twice' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('measures') AND relname = 'measures_dollars' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('measures') AND relname = 'measures_weighed' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('measures') AND relname = 'measures_twice' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column measures.dollars bigint generated cents / 100 stored
ALTER TABLE measures ADD COLUMN dollars bigint GENERATED ALWAYS AS (cents / 100) STORED NOT NULL;

-- add column measures.weighed double generated factor * 2 stored
ALTER TABLE measures ADD COLUMN weighed double precision GENERATED ALWAYS AS (factor * 2) STORED NOT NULL;

-- add column measures.twice bigint generated cents * 2 virtual
ALTER TABLE measures ADD COLUMN twice bigint GENERATED ALWAYS AS (cents * 2) STORED NOT NULL;

-- create index measures.measures_dollars [dollars]
CREATE INDEX measures_dollars ON measures (dollars);

-- create index measures.measures_weighed [weighed]
CREATE INDEX measures_weighed ON measures (weighed);

-- create index measures.measures_twice [twice]
CREATE INDEX measures_twice ON measures (twice);

COMMIT;
