-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to sums since

-- create table sums
CREATE TABLE IF NOT EXISTS "sums" (
  "id" INTEGER NOT NULL,
  "whole" INTEGER NOT NULL,
  "amount" DECIMAL(10, 2) NOT NULL,
  "half" INTEGER GENERATED ALWAYS AS ("whole" / 2) NOT NULL,
  "exact_half" DECIMAL(12, 3) GENERATED ALWAYS AS ("amount" / 2) NOT NULL,
  "share" DECIMAL(12, 3) GENERATED ALWAYS AS ("whole" / "amount") NOT NULL,
  "mixed" DECIMAL(12, 3) GENERATED ALWAYS AS (("whole" + "amount") / 4) NOT NULL,
  "rounded" DECIMAL(12, 0) GENERATED ALWAYS AS (round("amount")) NOT NULL,
  "cut" INTEGER GENERATED ALWAYS AS ("whole" - "whole" / 3 * 3) NOT NULL,
  "size" INTEGER GENERATED ALWAYS AS (abs(-"whole")) NOT NULL,
  "signs" INTEGER GENERATED ALWAYS AS (-(-"whole") - -1) NOT NULL,
  CONSTRAINT "sums_pkey" PRIMARY KEY ("id")
);
