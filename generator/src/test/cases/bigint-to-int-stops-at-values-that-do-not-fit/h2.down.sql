-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter column users.visits bigint?
ALTER TABLE "users" ALTER COLUMN "visits" SET DATA TYPE BIGINT;
