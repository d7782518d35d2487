-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to candidates since

-- drop table candidates
-- ! destroys every row of candidates
DROP TABLE IF EXISTS "candidates";
