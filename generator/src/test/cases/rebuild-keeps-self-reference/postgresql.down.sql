-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of categories keep categories_rank_check, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of categories.rank
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint categories.categories_rank_check
ALTER TABLE categories DROP CONSTRAINT IF EXISTS categories_rank_check;

-- alter column categories.name varchar(40)
ALTER TABLE categories ALTER COLUMN name SET NOT NULL;

-- drop column categories.rank
-- ! destroys the values of categories.rank
ALTER TABLE categories DROP COLUMN IF EXISTS rank;

COMMIT;
