-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter column users.visits int?
ALTER TABLE users ALTER COLUMN visits TYPE integer USING visits::integer;

-- alter column users.points smallint default 5
ALTER TABLE users ALTER COLUMN points DROP DEFAULT;
ALTER TABLE users ALTER COLUMN points TYPE smallint USING points::smallint;
ALTER TABLE users ALTER COLUMN points SET DEFAULT 5;

COMMIT;
