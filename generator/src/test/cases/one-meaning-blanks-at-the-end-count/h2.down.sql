-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to words since

-- drop table words
-- ! destroys every row of words
DROP TABLE IF EXISTS "words";
