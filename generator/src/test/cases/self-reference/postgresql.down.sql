-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of categories keep categories_parent_id_fkey, whose values the rollback cannot bring back
--   - the rows of categories keep categories_not_own_parent, whose values the rollback cannot bring back
-- Rollback: lossy
--   - values written to categories.obsolete since
--   - the values of categories.parent_id
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint categories.categories_parent_id_fkey
ALTER TABLE categories DROP CONSTRAINT IF EXISTS categories_parent_id_fkey;

-- drop constraint categories.categories_not_own_parent
ALTER TABLE categories DROP CONSTRAINT IF EXISTS categories_not_own_parent;

-- add column categories.obsolete text?
ALTER TABLE categories ADD COLUMN IF NOT EXISTS obsolete text COLLATE "C";

-- drop column categories.parent_id
-- ! destroys the values of categories.parent_id
ALTER TABLE categories DROP COLUMN IF EXISTS parent_id;

COMMIT;
