-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to candidates.token since
--   - values written to candidates.created_at since
--   - values written to candidates.seen_on since
\set ON_ERROR_STOP on

BEGIN;

-- add column candidates.token uuid default uuid()
ALTER TABLE candidates ADD COLUMN IF NOT EXISTS token uuid DEFAULT gen_random_uuid() NOT NULL;

-- add column candidates.created_at timestamptz default now()
ALTER TABLE candidates ADD COLUMN IF NOT EXISTS created_at timestamptz DEFAULT now() NOT NULL;

-- add column candidates.seen_on date default today()
ALTER TABLE candidates ADD COLUMN IF NOT EXISTS seen_on date DEFAULT (now() AT TIME ZONE 'UTC')::date NOT NULL;

COMMIT;
