-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('cats') AND attname = 'meow' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('dogs') AND attname = 'bark' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('dogs') AND attname = 'meow' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('cats') AND attname = 'bark' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename constraint dogs.dogs_pkey to plinth_rename_cats_pkey
ALTER TABLE dogs RENAME CONSTRAINT dogs_pkey TO plinth_rename_cats_pkey;

-- rename table dogs to plinth_rename_cats
ALTER TABLE dogs RENAME TO plinth_rename_cats;

-- rename constraint cats.cats_pkey to dogs_pkey
ALTER TABLE cats RENAME CONSTRAINT cats_pkey TO dogs_pkey;

-- rename table cats to dogs
ALTER TABLE cats RENAME TO dogs;

-- rename constraint plinth_rename_cats.plinth_rename_cats_pkey to cats_pkey
ALTER TABLE plinth_rename_cats RENAME CONSTRAINT plinth_rename_cats_pkey TO cats_pkey;

-- rename table plinth_rename_cats to cats
ALTER TABLE plinth_rename_cats RENAME TO cats;

COMMIT;
