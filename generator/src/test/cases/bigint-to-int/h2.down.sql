-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter column users.points int default 5
ALTER TABLE "users" ALTER COLUMN "points" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "points" SET DATA TYPE INTEGER;
ALTER TABLE "users" ALTER COLUMN "points" SET DEFAULT 5;

-- alter column users.visits bigint?
ALTER TABLE "users" ALTER COLUMN "visits" SET DATA TYPE BIGINT;
