-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to categories.parent_id since
--   - the values of categories.obsolete
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('categories') AND attname = 'parent_id' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('categories') AND conname = 'categories_not_own_parent' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('categories') AND conname = 'categories_parent_id_fkey' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('categories') AND attname = 'obsolete' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column categories.parent_id int?
ALTER TABLE categories ADD COLUMN parent_id integer;

-- drop column categories.obsolete
-- ! destroys the values of categories.obsolete
ALTER TABLE categories DROP COLUMN IF EXISTS obsolete;

-- add constraint categories.categories_not_own_parent: check parent_id <> id
-- ! fails if rows of categories break categories_not_own_parent
ALTER TABLE categories ADD CONSTRAINT categories_not_own_parent CHECK (parent_id <> id);

-- add constraint categories.categories_parent_id_fkey: foreign key [parent_id] -> categories [id] on delete cascade on update no action not deferrable
-- ! fails if rows of categories break categories_parent_id_fkey
ALTER TABLE categories ADD CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES categories (id) ON DELETE CASCADE;

COMMIT;
