-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of sessions

-- drop table sessions
-- ! destroys every row of sessions
DROP TABLE IF EXISTS "sessions";
