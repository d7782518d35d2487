-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename table applicants to candidates
ALTER TABLE IF EXISTS applicants RENAME TO candidates;

-- rename constraint candidates.applicants_age_check to candidates_age_check
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'applicants_age_check') THEN
    ALTER TABLE candidates RENAME CONSTRAINT applicants_age_check TO candidates_age_check;
  END IF;
END $do$;

-- rename constraint candidates.applicants_email_key to candidates_email_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'applicants_email_key') THEN
    ALTER TABLE candidates RENAME CONSTRAINT applicants_email_key TO candidates_email_key;
  END IF;
END $do$;

-- rename constraint candidates.applicants_pkey to candidates_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'applicants_pkey') THEN
    ALTER TABLE candidates RENAME CONSTRAINT applicants_pkey TO candidates_pkey;
  END IF;
END $do$;

-- rename index candidates.applicants_age_idx to candidates_age_idx
ALTER INDEX IF EXISTS applicants_age_idx RENAME TO candidates_age_idx;

COMMIT;
