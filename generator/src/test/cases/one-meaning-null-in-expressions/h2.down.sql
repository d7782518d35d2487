-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to people since

-- drop table people
-- ! destroys every row of people
DROP TABLE IF EXISTS "people";
