-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of users.visit_count fits int

-- alter column users.visit_count bigint
ALTER TABLE "users" ALTER COLUMN "visit_count" SET DATA TYPE BIGINT;

-- rename column users.visit_count to visits
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "visit_count" RENAME TO "visits";
