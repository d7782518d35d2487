-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to candidates.status since
--   - values written to candidates.visits since
--   - values written to candidates.is_member since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'status' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'visits' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'is_member' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_status_check' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column candidates.status varchar(20) default 'active'
ALTER TABLE candidates ADD COLUMN status varchar(20) COLLATE "C" DEFAULT 'active' NOT NULL;

-- add column candidates.visits int default 0
ALTER TABLE candidates ADD COLUMN visits integer DEFAULT 0 NOT NULL;

-- add column candidates.is_member boolean default false
ALTER TABLE candidates ADD COLUMN is_member boolean DEFAULT FALSE NOT NULL;

-- add constraint candidates.candidates_status_check: check status in ('active', 'hired')
-- ! fails if rows of candidates break candidates_status_check
ALTER TABLE candidates ADD CONSTRAINT candidates_status_check CHECK (status IN ('active', 'hired'));

COMMIT;
