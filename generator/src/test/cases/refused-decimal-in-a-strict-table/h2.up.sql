-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to amounts since

-- create table amounts
CREATE TABLE IF NOT EXISTS "amounts" (
  "id" INTEGER NOT NULL,
  "amount" DECIMAL(10, 2) NOT NULL,
  CONSTRAINT "amounts_pkey" PRIMARY KEY ("id")
);
