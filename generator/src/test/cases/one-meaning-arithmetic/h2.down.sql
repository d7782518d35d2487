-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to sums since

-- drop table sums
-- ! destroys every row of sums
DROP TABLE IF EXISTS "sums";
