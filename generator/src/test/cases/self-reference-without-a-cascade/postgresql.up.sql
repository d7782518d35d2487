-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of groups.id fits int
--   - every value of groups.parent_id fits int
--   - no row has NULL in groups.name
\set ON_ERROR_STOP on

BEGIN;

-- rename table categories to groups
ALTER TABLE IF EXISTS categories RENAME TO groups;

-- rename constraint groups.categories_parent_id_fkey to groups_parent_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('groups') AND conname = 'categories_parent_id_fkey') THEN
    ALTER TABLE groups RENAME CONSTRAINT categories_parent_id_fkey TO groups_parent_id_fkey;
  END IF;
END $do$;

-- rename constraint groups.categories_pkey to groups_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('groups') AND conname = 'categories_pkey') THEN
    ALTER TABLE groups RENAME CONSTRAINT categories_pkey TO groups_pkey;
  END IF;
END $do$;

-- alter column groups.id bigint
ALTER TABLE groups ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column groups.parent_id bigint?
ALTER TABLE groups ALTER COLUMN parent_id TYPE bigint USING parent_id::bigint;

-- alter column groups.name varchar(40)?
ALTER TABLE groups ALTER COLUMN name DROP NOT NULL;

COMMIT;
