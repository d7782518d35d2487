-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop view names
DROP VIEW IF EXISTS names;

-- rename table applicants to candidates
ALTER TABLE IF EXISTS applicants RENAME TO candidates;

-- rename constraint candidates.applicants_pkey to candidates_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'applicants_pkey') THEN
    ALTER TABLE candidates RENAME CONSTRAINT applicants_pkey TO candidates_pkey;
  END IF;
END $do$;

-- create view names
CREATE VIEW names WITH (security_invoker = true) AS
SELECT "id", "name" FROM "candidates";

COMMIT;
