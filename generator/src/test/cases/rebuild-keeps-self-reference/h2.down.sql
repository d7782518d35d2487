-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of categories keep categories_rank_check, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of categories.rank

-- drop constraint categories.categories_rank_check
ALTER TABLE IF EXISTS "categories" DROP CONSTRAINT IF EXISTS "categories_rank_check";

-- alter column categories.name varchar(40)
ALTER TABLE "categories" ALTER COLUMN "name" SET NOT NULL;

-- drop column categories.rank
-- ! destroys the values of categories.rank
ALTER TABLE "categories" DROP COLUMN IF EXISTS "rank";
