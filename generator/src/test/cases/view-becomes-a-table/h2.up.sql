-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to totals since

-- drop view totals
DROP VIEW IF EXISTS "totals";

-- create table totals
CREATE TABLE IF NOT EXISTS "totals" (
  "number" BIGINT NOT NULL,
  CONSTRAINT "totals_pkey" PRIMARY KEY ("number")
);
