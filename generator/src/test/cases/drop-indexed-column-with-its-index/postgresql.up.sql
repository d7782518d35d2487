-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the values of candidates.email
\set ON_ERROR_STOP on

BEGIN;

-- drop index candidates.candidates_email
DROP INDEX IF EXISTS candidates_email;

-- drop column candidates.email
-- ! destroys the values of candidates.email
ALTER TABLE candidates DROP COLUMN IF EXISTS email;

COMMIT;
