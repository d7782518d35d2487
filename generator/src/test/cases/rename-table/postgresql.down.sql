-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename index candidates.candidates_age_idx to applicants_age_idx
ALTER INDEX IF EXISTS candidates_age_idx RENAME TO applicants_age_idx;

-- rename constraint candidates.candidates_pkey to applicants_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_pkey') THEN
    ALTER TABLE candidates RENAME CONSTRAINT candidates_pkey TO applicants_pkey;
  END IF;
END $do$;

-- rename constraint candidates.candidates_email_key to applicants_email_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_email_key') THEN
    ALTER TABLE candidates RENAME CONSTRAINT candidates_email_key TO applicants_email_key;
  END IF;
END $do$;

-- rename constraint candidates.candidates_age_check to applicants_age_check
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_age_check') THEN
    ALTER TABLE candidates RENAME CONSTRAINT candidates_age_check TO applicants_age_check;
  END IF;
END $do$;

-- rename table candidates to applicants
ALTER TABLE IF EXISTS candidates RENAME TO applicants;

COMMIT;
