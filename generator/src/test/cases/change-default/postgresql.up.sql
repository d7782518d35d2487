-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter column candidates.status varchar(20) default 'active'
ALTER TABLE candidates ALTER COLUMN status SET DEFAULT 'active';

-- alter column candidates.visits int
ALTER TABLE candidates ALTER COLUMN visits DROP DEFAULT;

-- alter column candidates.created_at timestamptz default cast('2020-01-01 00:00:00Z' as timestamptz)
ALTER TABLE candidates ALTER COLUMN created_at SET DEFAULT CAST('2020-01-01 00:00:00Z' AS timestamptz);

-- alter column candidates.note text? default 'none'
ALTER TABLE candidates ALTER COLUMN note SET DEFAULT 'none';

COMMIT;
