-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter column candidates.note text?
ALTER TABLE candidates ALTER COLUMN note DROP DEFAULT;

-- alter column candidates.created_at timestamptz default now()
ALTER TABLE candidates ALTER COLUMN created_at SET DEFAULT now();

-- alter column candidates.visits int default 0
ALTER TABLE candidates ALTER COLUMN visits SET DEFAULT 0;

-- alter column candidates.status varchar(20) default 'new'
ALTER TABLE candidates ALTER COLUMN status SET DEFAULT 'new';

COMMIT;
