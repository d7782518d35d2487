-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to categories.parent_id since
--   - the values of categories.obsolete
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('categories') AND attname = 'obsolete' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('categories') AND attname = 'parent_id' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('categories') AND conname = 'categories_not_own_parent' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('categories') AND conname = 'categories_parent_id_fkey' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint categories.categories_parent_id_fkey
ALTER TABLE categories DROP CONSTRAINT IF EXISTS categories_parent_id_fkey;

-- drop constraint categories.categories_not_own_parent
ALTER TABLE categories DROP CONSTRAINT IF EXISTS categories_not_own_parent;

-- add column categories.obsolete text?
ALTER TABLE categories ADD COLUMN obsolete text COLLATE "C";

-- drop column categories.parent_id
-- ! destroys the values of categories.parent_id
ALTER TABLE categories DROP COLUMN IF EXISTS parent_id;

COMMIT;
