-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter column users.visits int?
ALTER TABLE "users" ALTER COLUMN "visits" SET DATA TYPE INTEGER;

-- alter column users.points smallint default 5
ALTER TABLE "users" ALTER COLUMN "points" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "points" SET DATA TYPE SMALLINT;
ALTER TABLE "users" ALTER COLUMN "points" SET DEFAULT 5;
