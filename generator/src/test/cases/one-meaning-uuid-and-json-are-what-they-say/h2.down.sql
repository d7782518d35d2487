-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to things since

-- drop table things
-- ! destroys every row of things
DROP TABLE IF EXISTS "things";
