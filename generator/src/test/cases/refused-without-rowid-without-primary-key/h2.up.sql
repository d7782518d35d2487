-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to entries since

-- create table entries
CREATE TABLE IF NOT EXISTS "entries" (
  "line" VARCHAR NOT NULL
);
