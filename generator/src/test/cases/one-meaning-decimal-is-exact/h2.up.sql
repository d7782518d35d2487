-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to amounts since

-- create table amounts
CREATE TABLE IF NOT EXISTS "amounts" (
  "id" INTEGER NOT NULL,
  "amount" DECIMAL(15, 2) NOT NULL,
  "whole" DECIMAL(15, 0),
  "tiny" DECIMAL(15, 15),
  CONSTRAINT "amounts_pkey" PRIMARY KEY ("id")
);
