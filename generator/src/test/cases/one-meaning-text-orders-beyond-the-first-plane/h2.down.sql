-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to pairs since

-- drop table pairs
-- ! destroys every row of pairs
DROP TABLE IF EXISTS "pairs";
