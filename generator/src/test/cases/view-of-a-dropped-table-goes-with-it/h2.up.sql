-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of logs

-- drop view line_count
DROP VIEW IF EXISTS "line_count";

-- drop view last_lines
DROP VIEW IF EXISTS "last_lines";

-- drop table logs
-- ! destroys every row of logs
DROP TABLE IF EXISTS "logs";
