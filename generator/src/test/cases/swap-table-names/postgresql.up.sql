-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename table cats to plinth_rename_cats
ALTER TABLE IF EXISTS cats RENAME TO plinth_rename_cats;

-- rename constraint plinth_rename_cats.cats_pkey to plinth_rename_cats_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('plinth_rename_cats') AND conname = 'cats_pkey') THEN
    ALTER TABLE plinth_rename_cats RENAME CONSTRAINT cats_pkey TO plinth_rename_cats_pkey;
  END IF;
END $do$;

-- rename table dogs to cats
ALTER TABLE IF EXISTS dogs RENAME TO cats;

-- rename constraint cats.dogs_pkey to cats_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('cats') AND conname = 'dogs_pkey') THEN
    ALTER TABLE cats RENAME CONSTRAINT dogs_pkey TO cats_pkey;
  END IF;
END $do$;

-- rename table plinth_rename_cats to dogs
ALTER TABLE IF EXISTS plinth_rename_cats RENAME TO dogs;

-- rename constraint dogs.plinth_rename_cats_pkey to dogs_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('dogs') AND conname = 'plinth_rename_cats_pkey') THEN
    ALTER TABLE dogs RENAME CONSTRAINT plinth_rename_cats_pkey TO dogs_pkey;
  END IF;
END $do$;

COMMIT;
