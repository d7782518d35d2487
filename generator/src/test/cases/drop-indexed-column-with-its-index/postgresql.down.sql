-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to candidates.email since
\set ON_ERROR_STOP on

BEGIN;

-- add column candidates.email varchar(255)?
ALTER TABLE candidates ADD COLUMN IF NOT EXISTS email varchar(255) COLLATE "C";

-- create index candidates.candidates_email [email]
CREATE INDEX IF NOT EXISTS candidates_email ON candidates (email);

COMMIT;
