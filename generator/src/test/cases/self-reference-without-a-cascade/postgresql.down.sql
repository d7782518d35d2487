-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of groups.id fits int
--   - every value of groups.parent_id fits int
--   - no row has NULL in groups.name
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('categories') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('groups') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- alter column groups.name varchar(40)
ALTER TABLE groups ALTER COLUMN name SET NOT NULL;

-- alter column groups.parent_id int?
ALTER TABLE groups ALTER COLUMN parent_id TYPE integer USING parent_id::integer;

-- alter column groups.id int
ALTER TABLE groups ALTER COLUMN id TYPE integer USING id::integer;

-- rename constraint groups.groups_pkey to categories_pkey
ALTER TABLE groups RENAME CONSTRAINT groups_pkey TO categories_pkey;

-- rename constraint groups.groups_parent_id_fkey to categories_parent_id_fkey
ALTER TABLE groups RENAME CONSTRAINT groups_parent_id_fkey TO categories_parent_id_fkey;

-- rename table groups to categories
ALTER TABLE groups RENAME TO categories;

COMMIT;
