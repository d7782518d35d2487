-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter column groups.name varchar(40)
ALTER TABLE groups ALTER COLUMN name SET NOT NULL;

-- alter column groups.parent_id int?
ALTER TABLE groups ALTER COLUMN parent_id TYPE integer USING parent_id::integer;

-- alter column groups.id int
ALTER TABLE groups ALTER COLUMN id TYPE integer USING id::integer;

-- rename constraint groups.groups_pkey to categories_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('groups') AND conname = 'groups_pkey') THEN
    ALTER TABLE groups RENAME CONSTRAINT groups_pkey TO categories_pkey;
  END IF;
END $do$;

-- rename constraint groups.groups_parent_id_fkey to categories_parent_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('groups') AND conname = 'groups_parent_id_fkey') THEN
    ALTER TABLE groups RENAME CONSTRAINT groups_parent_id_fkey TO categories_parent_id_fkey;
  END IF;
END $do$;

-- rename table groups to categories
ALTER TABLE IF EXISTS groups RENAME TO categories;

COMMIT;
