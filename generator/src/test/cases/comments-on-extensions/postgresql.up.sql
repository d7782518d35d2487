-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter extension citext
COMMENT ON EXTENSION citext IS 'Other words';

-- alter extension hstore
DO 'BEGIN EXECUTE format(''COMMENT ON EXTENSION %I IS %L'', ''hstore'', (SELECT comment FROM pg_available_extensions WHERE name = ''hstore'')); END';

-- alter extension pg_trgm
COMMENT ON EXTENSION pg_trgm IS 'Comes';

-- create extension fuzzystrmatch
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
COMMENT ON EXTENSION fuzzystrmatch IS 'With it';

COMMIT;
