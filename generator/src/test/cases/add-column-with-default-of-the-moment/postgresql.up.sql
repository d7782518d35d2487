-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to candidates.token since
--   - values written to candidates.created_at since
--   - values written to candidates.seen_on since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'token' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'created_at' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'seen_on' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column candidates.token uuid default uuid()
ALTER TABLE candidates ADD COLUMN token uuid DEFAULT gen_random_uuid() NOT NULL;

-- add column candidates.created_at timestamptz default now()
ALTER TABLE candidates ADD COLUMN created_at timestamptz DEFAULT now() NOT NULL;

-- add column candidates.seen_on date default today()
ALTER TABLE candidates ADD COLUMN seen_on date DEFAULT (now() AT TIME ZONE 'UTC')::date NOT NULL;

COMMIT;
