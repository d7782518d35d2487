-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to categories.rank since
-- Rollback: conditional
--   - no row has NULL in categories.name

-- stops if rows of categories have NULL in name
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "categories" WHERE "name" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of categories have NULL in name' END AS INT);

-- drop constraint categories.categories_rank_check
ALTER TABLE IF EXISTS "categories" DROP CONSTRAINT IF EXISTS "categories_rank_check";

-- alter column categories.name varchar(40)
ALTER TABLE "categories" ALTER COLUMN "name" SET NOT NULL;

-- drop column categories.rank
-- ! destroys the values of categories.rank
ALTER TABLE "categories" DROP COLUMN IF EXISTS "rank";
