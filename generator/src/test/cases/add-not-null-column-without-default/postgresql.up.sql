-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to candidates.phone since
\set ON_ERROR_STOP on

BEGIN;

-- add column candidates.phone varchar(40)
-- ! fails if candidates has rows: phone is NOT NULL and they have no value for it
ALTER TABLE candidates ADD COLUMN IF NOT EXISTS phone varchar(40) COLLATE "C" NOT NULL;

COMMIT;
