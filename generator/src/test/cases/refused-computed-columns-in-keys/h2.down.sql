-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to measures since

-- drop table measures
-- ! destroys every row of measures
DROP TABLE IF EXISTS "measures";
