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
ALTER TABLE "parents" ALTER COLUMN "visits" DROP DEFAULT;
ALTER TABLE "parents" ALTER COLUMN "visits" SET DATA TYPE INTEGER;
ALTER TABLE "parents" ALTER COLUMN "visits" SET DEFAULT 0;

-- alter column children.parent_id bigint
ALTER TABLE "children" ALTER COLUMN "parent_id" SET DATA TYPE BIGINT;
