-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of parents.id fits int
--   - every value of parents.visits fits smallint
--   - every value of children.parent_id fits int
\set ON_ERROR_STOP on

BEGIN;

-- alter column children.parent_id int
ALTER TABLE children ALTER COLUMN parent_id TYPE integer USING parent_id::integer;

-- alter column parents.visits smallint default 0
ALTER TABLE parents ALTER COLUMN visits DROP DEFAULT;
ALTER TABLE parents ALTER COLUMN visits TYPE smallint USING visits::smallint;
ALTER TABLE parents ALTER COLUMN visits SET DEFAULT 0;

-- alter column parents.id int
ALTER TABLE parents ALTER COLUMN id TYPE integer USING id::integer;

COMMIT;
