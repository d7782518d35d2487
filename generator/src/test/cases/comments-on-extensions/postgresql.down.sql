-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop extension fuzzystrmatch
DROP EXTENSION IF EXISTS fuzzystrmatch;

-- alter extension pg_trgm
DO 'BEGIN EXECUTE format(''COMMENT ON EXTENSION %I IS %L'', ''pg_trgm'', (SELECT comment FROM pg_available_extensions WHERE name = ''pg_trgm'')); END';

-- alter extension hstore
COMMENT ON EXTENSION hstore IS 'Goes';

-- alter extension citext
COMMENT ON EXTENSION citext IS 'Somebody''s \ words';

COMMIT;
