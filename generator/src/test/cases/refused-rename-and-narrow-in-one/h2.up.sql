-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- rename column users.visits to visit_count
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "visits" RENAME TO "visit_count";

-- alter column users.visit_count int
ALTER TABLE "users" ALTER COLUMN "visit_count" SET DATA TYPE INTEGER;
