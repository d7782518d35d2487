-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of parents.id fits int
--   - every value of parents.visits fits smallint
--   - every value of children.parent_id fits int

-- alter column parents.id bigint
ALTER TABLE "parents" ALTER COLUMN "id" SET DATA TYPE BIGINT;

-- alter column parents.visits int default 0
ALTER TABLE IF EXISTS "parents" DROP CONSTRAINT IF EXISTS "parents_visits_check";
ALTER TABLE "parents" ALTER COLUMN "visits" DROP DEFAULT;
ALTER TABLE "parents" ALTER COLUMN "visits" SET DATA TYPE INTEGER;
ALTER TABLE "parents" ALTER COLUMN "visits" SET DEFAULT 0;
-- ! fails if rows of parents break parents_visits_check
ALTER TABLE "parents" ADD CONSTRAINT IF NOT EXISTS "parents_visits_check" CHECK ("visits" >= 0);

-- alter column children.parent_id bigint
ALTER TABLE "children" ALTER COLUMN "parent_id" SET DATA TYPE BIGINT;
