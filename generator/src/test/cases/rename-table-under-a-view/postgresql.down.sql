-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop view names
DROP VIEW IF EXISTS names;

-- rename constraint candidates.candidates_pkey to applicants_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_pkey') THEN
    ALTER TABLE candidates RENAME CONSTRAINT candidates_pkey TO applicants_pkey;
  END IF;
END $do$;

-- rename table candidates to applicants
ALTER TABLE IF EXISTS candidates RENAME TO applicants;

-- create view names
CREATE VIEW names WITH (security_invoker = true) AS
SELECT "id", "name" FROM "applicants";

COMMIT;
