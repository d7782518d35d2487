-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to accounts since

-- create table accounts
CREATE TABLE IF NOT EXISTS "accounts" (
  "id" BIGINT NOT NULL,
  "balance" DECIMAL(20, 4) NOT NULL,
  CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);
