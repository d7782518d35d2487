-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what real cannot hold of the values written to measures.a since
--   - what real cannot hold of the values of measures.b
\set ON_ERROR_STOP on

BEGIN;

-- alter column measures.b double
ALTER TABLE measures ALTER COLUMN b TYPE double precision;

-- alter column measures.a real
ALTER TABLE measures ALTER COLUMN a TYPE real;

COMMIT;
