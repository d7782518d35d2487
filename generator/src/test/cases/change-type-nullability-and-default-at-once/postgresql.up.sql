-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of users.visits fits int
--   - no row has NULL in users.rank
--   - every value of users.note fits varchar(10)
--   - no row has NULL in users.note
\set ON_ERROR_STOP on

BEGIN;

-- alter column users.visits bigint default 0
ALTER TABLE users ALTER COLUMN visits TYPE bigint USING visits::bigint;
ALTER TABLE users ALTER COLUMN visits SET NOT NULL;
ALTER TABLE users ALTER COLUMN visits SET DEFAULT 0;

-- alter column users.rank int?
ALTER TABLE users ALTER COLUMN rank DROP DEFAULT;
ALTER TABLE users ALTER COLUMN rank TYPE integer USING rank::integer;
ALTER TABLE users ALTER COLUMN rank DROP NOT NULL;

-- alter column users.note text? default 'none'
ALTER TABLE users ALTER COLUMN note DROP DEFAULT;
ALTER TABLE users ALTER COLUMN note TYPE text COLLATE "C";
ALTER TABLE users ALTER COLUMN note DROP NOT NULL;
ALTER TABLE users ALTER COLUMN note SET DEFAULT 'none';

COMMIT;
