-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to readings since

-- create table readings
CREATE TABLE IF NOT EXISTS "readings" (
  "id" INTEGER NOT NULL,
  "amount" DOUBLE PRECISION NOT NULL,
  "taken" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT "readings_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "readings_amount" CHECK (CAST("amount" AS VARCHAR) <> ''),
  CONSTRAINT "readings_taken" CHECK (CAST("taken" AT TIME ZONE 'UTC' AS VARCHAR) <> '')
);
