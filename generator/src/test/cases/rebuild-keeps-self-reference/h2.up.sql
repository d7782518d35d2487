-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to categories.rank since
-- Rollback: conditional
--   - no row has NULL in categories.name

-- stops if something that this brings is there already: column categories.rank, constraint categories.categories_rank_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'categories' AND "COLUMN_NAME" = 'rank')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'categories' AND "CONSTRAINT_NAME" = 'categories_rank_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column categories.rank, constraint categories.categories_rank_check' END AS INT);

-- add column categories.rank int default 0
ALTER TABLE "categories" ADD COLUMN IF NOT EXISTS "rank" INTEGER DEFAULT 0 NOT NULL;

-- alter column categories.name varchar(40)?
ALTER TABLE "categories" ALTER COLUMN "name" DROP NOT NULL;

-- add constraint categories.categories_rank_check: check rank >= 0
-- ! fails if rows of categories break categories_rank_check
ALTER TABLE "categories" ADD CONSTRAINT IF NOT EXISTS "categories_rank_check" CHECK ("rank" >= 0);
