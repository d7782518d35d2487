-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of children written since breaks children_parent_id_fkey: foreign key [parent_id] -> parents [id] on delete cascade on update no action not deferrable
--   - no row of parents written since breaks parents_pkey: primary key [id]
--   - no row of parents written since breaks parents_code_key: unique [code]
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('parents') AND conname = 'parents_code_key' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('parents') AND conname = 'parents_id_key' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint children.children_parent_id_fkey
ALTER TABLE children DROP CONSTRAINT IF EXISTS children_parent_id_fkey;

-- drop constraint parents.parents_pkey
ALTER TABLE parents DROP CONSTRAINT IF EXISTS parents_pkey;

-- drop constraint parents.parents_id_key
ALTER TABLE parents DROP CONSTRAINT IF EXISTS parents_id_key;

-- add constraint parents.parents_code_key: unique [code]
-- ! fails if rows of parents break parents_code_key
ALTER TABLE parents ADD CONSTRAINT parents_code_key UNIQUE (code);

-- add constraint parents.parents_pkey: primary key [id]
-- ! fails if rows of parents break parents_pkey
ALTER TABLE parents ADD CONSTRAINT parents_pkey PRIMARY KEY (id);

-- add constraint children.children_parent_id_fkey: foreign key [parent_id] -> parents [id] on delete cascade on update no action not deferrable
-- ! fails if rows of children break children_parent_id_fkey
ALTER TABLE children ADD CONSTRAINT children_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES parents (id) ON DELETE CASCADE;

COMMIT;
