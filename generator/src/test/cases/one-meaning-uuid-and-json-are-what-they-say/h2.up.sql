-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to things since

-- create table things
CREATE TABLE IF NOT EXISTS "things" (
  "id" UUID DEFAULT RANDOM_UUID() NOT NULL,
  "other" UUID,
  "data" JSON DEFAULT JSON '{}' NOT NULL,
  "more" JSON,
  CONSTRAINT "things_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "things_other_key" UNIQUE ("other")
);
