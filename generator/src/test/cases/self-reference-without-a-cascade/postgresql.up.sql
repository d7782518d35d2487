-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of groups.id fits int
--   - every value of groups.parent_id fits int
--   - no row has NULL in groups.name
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('groups') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('categories') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename table categories to groups
ALTER TABLE categories RENAME TO groups;

-- rename constraint groups.categories_parent_id_fkey to groups_parent_id_fkey
ALTER TABLE groups RENAME CONSTRAINT categories_parent_id_fkey TO groups_parent_id_fkey;

-- rename constraint groups.categories_pkey to groups_pkey
ALTER TABLE groups RENAME CONSTRAINT categories_pkey TO groups_pkey;

-- alter column groups.id bigint
ALTER TABLE groups ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column groups.parent_id bigint?
ALTER TABLE groups ALTER COLUMN parent_id TYPE bigint USING parent_id::bigint;

-- alter column groups.name varchar(40)?
ALTER TABLE groups ALTER COLUMN name DROP NOT NULL;

COMMIT;
