-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to categories.rank since
-- Rollback: conditional
--   - no row has NULL in categories.name
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('categories') AND attname = 'rank' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('categories') AND conname = 'categories_rank_check' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint categories.categories_rank_check
ALTER TABLE categories DROP CONSTRAINT IF EXISTS categories_rank_check;

-- alter column categories.name varchar(40)
ALTER TABLE categories ALTER COLUMN name SET NOT NULL;

-- drop column categories.rank
-- ! destroys the values of categories.rank
ALTER TABLE categories DROP COLUMN IF EXISTS rank;

COMMIT;
