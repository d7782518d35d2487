-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to audit_lines since

-- create table audit_lines
CREATE TABLE IF NOT EXISTS "audit_lines" (
  "happened_at" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  "line" VARCHAR NOT NULL
);
