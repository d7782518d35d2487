-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of parents.id fits int
--   - every value of parents.visits fits smallint
--   - every value of children.parent_id fits int
\set ON_ERROR_STOP on

BEGIN;

-- alter column parents.id bigint
ALTER TABLE parents ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column parents.visits int default 0
ALTER TABLE parents ALTER COLUMN visits DROP DEFAULT;
ALTER TABLE parents ALTER COLUMN visits TYPE integer USING visits::integer;
ALTER TABLE parents ALTER COLUMN visits SET DEFAULT 0;

-- alter column children.parent_id bigint
ALTER TABLE children ALTER COLUMN parent_id TYPE bigint USING parent_id::bigint;

COMMIT;
