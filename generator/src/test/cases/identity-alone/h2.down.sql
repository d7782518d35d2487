-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to counters since

-- drop table counters
-- ! destroys every row of counters
DROP TABLE IF EXISTS "counters";
