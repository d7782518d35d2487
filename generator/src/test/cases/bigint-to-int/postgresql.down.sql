-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter column users.points int default 5
ALTER TABLE users ALTER COLUMN points DROP DEFAULT;
ALTER TABLE users ALTER COLUMN points TYPE integer USING points::integer;
ALTER TABLE users ALTER COLUMN points SET DEFAULT 5;

-- alter column users.visits bigint?
ALTER TABLE users ALTER COLUMN visits TYPE bigint USING visits::bigint;

COMMIT;
