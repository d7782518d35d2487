-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to amounts since

-- drop table amounts
-- ! destroys every row of amounts
DROP TABLE IF EXISTS "amounts";
