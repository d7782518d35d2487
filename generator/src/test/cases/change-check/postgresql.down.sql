-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of candidates written since breaks candidates_status_check: check status in ('active', 'hired')
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint candidates.candidates_status_check
ALTER TABLE candidates DROP CONSTRAINT IF EXISTS candidates_status_check;

-- add constraint candidates.candidates_status_check: check status in ('active', 'hired')
-- ! fails if rows of candidates break candidates_status_check
ALTER TABLE candidates ADD CONSTRAINT candidates_status_check CHECK (status IN ('active', 'hired'));

COMMIT;
