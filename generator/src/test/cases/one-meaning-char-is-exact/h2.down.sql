-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to codes since

-- drop table codes
-- ! destroys every row of codes
DROP TABLE IF EXISTS "codes";
