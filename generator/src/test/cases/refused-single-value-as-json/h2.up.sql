-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to settings since

-- create table settings
CREATE TABLE IF NOT EXISTS "settings" (
  "id" INTEGER NOT NULL,
  "data" JSON DEFAULT JSON '1' NOT NULL,
  "list" JSON DEFAULT JSON '[]' NOT NULL,
  CONSTRAINT "settings_pkey" PRIMARY KEY ("id")
);
