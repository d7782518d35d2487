-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to logs since

-- create table logs
CREATE TABLE IF NOT EXISTS "logs" (
  "id" BIGINT NOT NULL,
  "line" VARCHAR NOT NULL,
  CONSTRAINT "logs_pkey" PRIMARY KEY ("id")
);

-- create view last_lines
CREATE VIEW IF NOT EXISTS "last_lines" AS
SELECT "line" FROM "logs";

-- create view line_count
CREATE VIEW IF NOT EXISTS "line_count" AS
SELECT count(*) AS "number" FROM "last_lines";
