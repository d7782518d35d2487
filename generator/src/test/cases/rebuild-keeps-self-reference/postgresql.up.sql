-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to categories.rank since
-- Rollback: conditional
--   - no row has NULL in categories.name
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('categories') AND attname = 'rank' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('categories') AND conname = 'categories_rank_check' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column categories.rank int default 0
ALTER TABLE categories ADD COLUMN rank integer DEFAULT 0 NOT NULL;

-- alter column categories.name varchar(40)?
ALTER TABLE categories ALTER COLUMN name DROP NOT NULL;

-- add constraint categories.categories_rank_check: check rank >= 0
-- ! fails if rows of categories break categories_rank_check
ALTER TABLE categories ADD CONSTRAINT categories_rank_check CHECK (rank >= 0);

COMMIT;
